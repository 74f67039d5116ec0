package nl.handje.conversation;

import java.util.List;
import java.util.Optional;
import nl.handje.nlp.Understood;

/** Hears what somebody says beside a yes to what was put to them: "shall I bring a ladder?". */
public interface BesideYes {
    /**
     * What is said of it; empty when it was no yes of which this knows.
     *
     * @param put
     *            the key of what was put to them
     */
    Optional<List<Say>> hear(Person person, String put, Understood rest);
}
