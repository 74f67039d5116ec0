package nl.handje.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.nlp.Act;
import nl.handje.nlp.Category;
import nl.handje.nlp.Understood;
import nl.handje.resident.Residents;
import nl.handje.review.MoreToTell;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * <pre>
 * Wim: kan ik een mens spreken
 * Bot: Ik heb een mens gevraagd. U krijgt antwoord, hier in deze chat. …
 * Wim: mijn buurman doet raar tegen me en ik weet niet wat ik moet doen
 * Bot: Dat zet ik erbij. De mens die u antwoordt, leest het.
 * </pre>
 */
@Component
@Order(40)
class TellsThePerson implements Interceptor {
    private static final int WORDS_THAT_TELL = 3;
    private static final Set<Act> TELLING = EnumSet.of(Act.OTHER, Act.REPORT, Act.ASK);

    private final MoreToTell more;
    private final Residents residents;

    TellsThePerson(MoreToTell more, Residents residents) {
        this.more = more;
        this.residents = residents;
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        return !busy && tells(understood) && isKept(person, understood.text())
                ? Optional.of(List.of(Say.phrase("person.added")))
                : Optional.empty();
    }

    private boolean isKept(Person person, String words) {
        return residents.findByChat(person.chat()).filter(writer -> more.add(writer.id(), words)).isPresent();
    }

    /** Something of several words that names no help of neighbours. */
    private static boolean tells(Understood understood) {
        return TELLING.contains(understood.act().value())
                && understood.text().strip().split("\\s+").length >= WORDS_THAT_TELL
                && understood.categories().stream().allMatch(kind -> kind.value() == Category.UNKNOWN);
    }
}
