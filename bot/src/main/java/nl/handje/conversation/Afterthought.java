package nl.handje.conversation;

import java.util.Optional;

/** Something that a feature has to ask as soon as somebody has been answered and nothing else stands open. */
public interface Afterthought {
    /** The flow that asks it; empty when there is nothing to ask of this person. */
    Optional<String> flow(Person person);
}
