package nl.handje.running;

import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.nlp.Act;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Cues;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Spoken;
import nl.handje.phrase.Wordings;
import nl.handje.request.HelpRequest;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "Is al iemand voor ziekenhuis?" of who is waiting: how it stands, honestly. */
@Component
@Order(25)
class AnyoneYet implements Interceptor {
    private final RunningRequest running;
    private final Cues cues;
    private final Wordings calling;

    AnyoneYet(RunningRequest running, Cues cues, Phrasebook phrasebook) {
        this.running = running;
        this.cues = cues;
        this.calling = Wordings.of(phrasebook, "words.is-anybody-there");
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        return busy || !(asks(understood) || calls(understood))
                ? Optional.empty()
                : Optional.of(running.open(person)).filter(open -> !open.isEmpty()
                        && open.stream().allMatch(HelpRequest::isSearching)).map(AnyoneYet::stillLooking);
    }

    private boolean asks(Understood understood) {
        var act = understood.act().value();
        return act != Act.AGENDA && act != Act.CANCEL && act != Act.OFFER && understood.concerns().isEmpty()
                && cues.names("anyone-yet", understood.text()) && !cues.names("somebody-found", understood.text());
    }

    /** "Hallo??" of who waits is no greeting. */
    private boolean calls(Understood understood) {
        return calling.are(understood.text());
    }

    private static List<Say> stillLooking(List<HelpRequest> open) {
        var all = open.stream().map(it -> Spoken.phrase("request.line", it.what(), it.when().spoken())).toList();
        Spoken listed = (language, phrasebook) -> String.join("; ",
                all.stream().map(it -> it.in(language, phrasebook)).toList());
        return List.of(Say.phrase("anyone-yet.looking", listed).with(Option.of("conversation.a-person", "person:ask")));
    }
}
