package nl.handje.appointment;

/** What became of an act on an appointment: it was taken, or refused with a reason. */
public sealed interface Outcome {
    /** It is so now. */
    record Taken() implements Outcome {}

    /** It cannot be, and why. */
    record Refused(Reason reason) implements Outcome {}

    /** Why not. */
    enum Reason {
        /** The appointment is no longer to come. */
        OVER,
        /** It is too early to say this. */
        NOT_YET,
        /** It is for the other of the two to say. */
        NOT_YOURS,
        /** The moment that was meant is past. */
        GONE_BY
    }

    static Outcome taken() {
        return new Taken();
    }

    static Outcome refused(Reason reason) {
        return new Refused(reason);
    }

    default boolean isTaken() {
        return switch (this) {
            case Taken taken -> true;
            case Refused refused -> false;
        };
    }

    /** Makes the change, unless one of these is in the way. */
    static Outcome unless(boolean notTheirs, boolean over, boolean tooEarly, Runnable change) {
        if (notTheirs) {
            return refused(Reason.NOT_YOURS);
        }
        if (over) {
            return refused(Reason.OVER);
        }
        if (tooEarly) {
            return refused(Reason.NOT_YET);
        }
        change.run();
        return taken();
    }
}
