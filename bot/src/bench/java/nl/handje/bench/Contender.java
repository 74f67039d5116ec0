package nl.handje.bench;

import java.time.Instant;

/** A way of doing many things at one moment: each writes one message into the outbox, in a transaction. */
interface Contender extends AutoCloseable {
    String name();

    /** So many, all due at the same moment; their messages begin with this word. */
    void plan(String word, int count, Instant due);

    /** Lets it work. */
    void start();

    @Override
    void close();
}
