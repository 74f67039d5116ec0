package nl.handje.bench;

import java.util.Locale;
import java.util.OptionalDouble;

/** The ways in which many things that are due at once can be done. */
enum Way {
    /** Rows of {@code reminder}, one message each. */
    HANDJE(OptionalDouble.empty()),
    /** The same of real appointments, in words and with buttons. */
    APPOINTMENTS(OptionalDouble.empty()),
    /** One-time tasks of db-scheduler. */
    DB_SCHEDULER(OptionalDouble.of(1.3)),
    /** Triggers of Quartz in the database. */
    QUARTZ(OptionalDouble.of(7));

    /** So many times as long as Handje it should need. */
    private final OptionalDouble goal;

    Way(OptionalDouble goal) {
        this.goal = goal;
    }

    OptionalDouble goal() {
        return goal;
    }

    static Way named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
