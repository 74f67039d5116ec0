package nl.handje.matching;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.handje.conversation.PromptChoice;
import nl.handje.conversation.Prompts;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.nlp.Act;
import nl.handje.phrase.Spoken;
import nl.handje.request.HelpRequest;
import nl.handje.request.Manner;
import nl.handje.resident.Residents;
import org.springframework.stereotype.Component;

/** "The same neighbour again?": who helped well before is asked first and alone, when the asker wants that. */
@Component
class SameNeighbour {
    /** An asker who says nothing still wants help. */
    private static final Duration SILENCE = Duration.ofHours(1);

    private final WhoToInvite whoToInvite;
    private final Asking asking;
    private final RoundTimes times;
    private final Residents residents;
    private final Prompts prompts;

    SameNeighbour(WhoToInvite whoToInvite, Asking asking, RoundTimes times, Residents residents,
            Prompts prompts) {
        this.whoToInvite = whoToInvite;
        this.asking = asking;
        this.times = times;
        this.residents = residents;
        this.prompts = prompts;
    }

    /** The question, if there is such a neighbour who has time. What cannot wait is asked of all at once. */
    Optional<Say> offer(HelpRequest request) {
        return request.manner() != Manner.USUAL || request.isUrgent() || asking.isModerated(request)
                ? Optional.empty()
                : whoToInvite.known(request).flatMap(it -> residents.findById(it.helper()))
                        .map(helper -> offer(request, helper.name()));
    }

    private Say offer(HelpRequest request, String helper) {
        times.goOnIn(request, 0, SILENCE);
        var choices = List.of(
                PromptChoice.of("matching.same-yes", Rungs.action(request, Manner.SAME), Act.AFFIRM),
                PromptChoice.of("matching.same-no", Rungs.action(request, Manner.USUAL), Act.DENY));
        prompts.open(residents.findById(request.asker()).orElseThrow().chat(), key(request), choices);
        return new Say(Spoken.phrase("matching.same-first", helper), choices.stream()
                .map(choice -> List.of(Option.of(choice.phrase(), choice.action()))).toList(), false);
    }

    private static String key(HelpRequest request) {
        return "same-" + request.id();
    }

    void settle(HelpRequest request) {
        prompts.close(residents.findById(request.asker()).orElseThrow().chat(), key(request));
    }
}
