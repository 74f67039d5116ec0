package nl.handje.privacy;

import java.util.List;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;

/** Nothing is sought for somebody any more and nothing asked of them; done by a feature above this one. */
public interface StopEverything {
    List<Say> stop(Person person);
}
