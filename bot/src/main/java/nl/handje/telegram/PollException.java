package nl.handje.telegram;

/** Thrown when Telegram refuses a call that is not a message. */
class PollException extends Exception {
    private final Refusal refusal;

    PollException(Refusal refusal) {
        super(refusal.code() + " " + refusal.description());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
