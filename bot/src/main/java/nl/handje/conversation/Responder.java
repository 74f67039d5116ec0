package nl.handje.conversation;

import java.util.List;
import java.util.Set;
import nl.handje.nlp.Act;
import nl.handje.nlp.Understood;

/** What a feature answers to acts that are no part of a flow: "what have I got going?", "I can't come tomorrow". */
public interface Responder {
    Set<Act> acts();

    List<Say> respond(Person person, Act act, Understood understood);
}
