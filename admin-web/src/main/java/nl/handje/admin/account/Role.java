package nl.handje.admin.account;

/** What somebody may do in the admin web. */
public enum Role {
    /** Reviews reports. */
    MODERATOR,
    /** Invites and disables colleagues, and may review. */
    TOWN_ADMINISTRATOR;

    /** The name that the security rules know it by. */
    public String authority() {
        return "ROLE_" + name();
    }
}
