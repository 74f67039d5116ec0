package nl.handje.hearing;

import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Attention;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.messenger.Heard;
import nl.handje.messenger.Reply;
import nl.handje.nlp.Understood;
import nl.handje.talk.KeptConversations;
import org.springframework.stereotype.Component;

/**
 * What does not reach the dialogue: a neighbour's words on their way, a cry for help, what is meant for somebody else.
 */
@Component
class Interception {
    private final List<Interceptor> interceptors;
    private final KeptConversations kept;
    private final Reading reading;
    private final Turns turns;

    Interception(List<Interceptor> interceptors, KeptConversations kept, Reading reading, Turns turns) {
        this.interceptors = interceptors;
        this.kept = kept;
        this.reading = reading;
        this.turns = turns;
    }

    /** The answer to something without words of its own; empty when nobody takes it. */
    Optional<List<Reply>> of(Person person, Heard heard) {
        var busy = kept.with(person.chat()).talk().isPresent();
        return interceptors.stream().map(it -> it.intercept(person, heard, busy)).flatMap(Optional::stream).findFirst()
                .map(says -> turns.render(says, person));
    }

    /** The answer to words that are for the bot, and for no neighbour; empty when nobody takes them. */
    Optional<List<Reply>> ofTheBot(Person person, Understood understood) {
        return interceptors.stream().map(it -> it.intercept(person, understood, Attention.FREE))
                .flatMap(Optional::stream).findFirst().map(says -> turns.render(says, person));
    }

    /** The answer to words; empty when nobody takes them. */
    Optional<List<Reply>> of(Person person, Heard.Text text, Understood understood) {
        return of(person, text, understood, reading.attention(understood, person));
    }

    /** As above, when it is known how much the words belong to what was asked. */
    Optional<List<Reply>> of(Person person, Heard.Text text, Understood understood, Attention attention) {
        var says = interceptors.stream().map(it -> it.intercept(person, text, understood, attention))
                .flatMap(Optional::stream).findFirst();
        says.filter(Interception::isGrave).ifPresent(grave -> waitAfter(grave, person));
        return says.map(it -> turns.render(it, person));
    }

    /** Who is in danger is not asked for a postcode: what was going on waits until they want to go on. */
    private void waitAfter(List<Say> grave, Person person) {
        var alarm = grave.stream().flatMap(say -> say.alarm().stream()).findFirst();
        kept.keep(person.chat(), kept.with(person.chat()).paused().lately(lately -> lately.grave(alarm)));
        turns.keepQuiet(person);
    }

    private static boolean isGrave(List<Say> says) {
        return says.stream().anyMatch(Say::urgent);
    }
}
