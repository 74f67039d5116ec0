package nl.handje.conversation;

import java.util.List;

/** What a flow does when everything is known: inside the transaction of the last answer. */
@FunctionalInterface
public interface Completion {
    /** Acts, and answers. */
    List<Say> complete(Person person, Answers answers);
}
