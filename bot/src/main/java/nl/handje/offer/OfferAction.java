package nl.handje.offer;

import java.util.List;
import java.util.function.BiFunction;
import nl.handje.conversation.Action;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;

/** A button about somebody's own offers. */
record OfferAction(String verb, BiFunction<Person, String, List<Say>> what) implements Action {
    @Override
    public List<Say> act(Person person, String id) {
        return what.apply(person, id);
    }
}
