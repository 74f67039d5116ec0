package nl.handje.request;

import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.nlp.Act;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Cues;
import nl.handje.resident.Residents;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "I do not know whether I may ask": a warm word first, and then the questions, with the ladder at their end. */
@Component
@Order(28)
class Hesitation implements Interceptor {
    private final Cues cues;
    private final Residents residents;
    private final HelpRequests requests;

    Hesitation(Cues cues, Residents residents, HelpRequests requests) {
        this.cues = cues;
        this.residents = residents;
        this.requests = requests;
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        var saysWhat = understood.act().value() == Act.ASK && !understood.categories().isEmpty();
        return busy || saysWhat || !cues.names("hesitation", understood.text())
                ? Optional.empty()
                : Optional.of(hasAsked(person)
                        ? List.of(Say.phrase("ask-for-help.hesitant"))
                        : List.of(Say.phrase("ask-for-help.hesitant"),
                                Say.beginning("ask-for-help", person.known().with(AskQuestions.HESITANT, true))));
    }

    /** Who asked already and hesitates afterwards is not asked what they want. */
    private boolean hasAsked(Person person) {
        return residents.findByChat(person.chat()).filter(asker -> !requests
                .findByAskerAndStateInOrderByAskedAt(asker.id(), HelpRequest.RUNNING).isEmpty()).isPresent();
    }
}
