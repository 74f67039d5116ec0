package nl.handje.organisation;

/** What somebody comes for who follows a link. */
public enum LinkKind {
    /** To ask for help: a poster, a leaflet. */
    LEAFLET("ask-for-help"),
    /** To offer help. */
    HELPER("offer-help"),
    /** Because an organisation sent them: they are asked for their consent before anything else. */
    REFERRAL("ask-for-help");

    private final String flow;

    LinkKind(String flow) {
        this.flow = flow;
    }

    /** The talk that begins. */
    String flow() {
        return flow;
    }
}
