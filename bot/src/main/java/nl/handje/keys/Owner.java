package nl.handje.keys;

import java.util.UUID;

/** Whose words they are, by what is at hand. */
public sealed interface Owner {
    /** Words of the program itself, of which nobody is the owner. */
    Owner NOBODY = new Chat(0);

    /** Whoever writes there. */
    record Chat(long number) implements Owner {}

    /** By the number they have here. */
    record Resident(UUID id) implements Owner {}
}
