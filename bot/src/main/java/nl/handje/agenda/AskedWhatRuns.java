package nl.handje.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.handje.conversation.Attention;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.nlp.Act;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "Wat loopt er", "what have I asked for so far": about their own things, and never for the neighbour. */
@Component
@Order(18)
class AskedWhatRuns implements Interceptor {
    private static final int A_SENTENCE = 16;
    /** What they asked the neighbour. */
    private static final Pattern OF_YOU = Pattern
            .compile("(?iu)\\bheb ik (?:aan )?(?:je|jou|jullie|u)\\b|\\basked you\\b|\\bask you\\b");

    private final Agenda agenda;
    private final Wordings asks;

    AskedWhatRuns(Agenda agenda, Phrasebook phrasebook) {
        this.agenda = agenda;
        this.asks = Wordings.of(phrasebook, "words.what-runs");
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        return intercept(person, understood, busy ? Attention.ASKED : Attention.FREE);
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, Attention attention) {
        if (attention == Attention.VERBATIM || attention == Attention.ANSWERED || !understood.concerns().isEmpty()
                || !asks.areIn(understood.text())
                || OF_YOU.matcher(understood.text()).find()
                || understood.text().strip().split("\\s+").length > A_SENTENCE) {
            return Optional.empty();
        }
        var says = new ArrayList<>(agenda.respond(person, Act.AGENDA, understood));
        if (attention != Attention.FREE) {
            says.add(Say.backToTheQuestion());
        }
        return Optional.of(says);
    }
}
