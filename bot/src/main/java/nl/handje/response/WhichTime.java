package nl.handje.response;

import nl.handje.invitation.Invitation;
import nl.handje.invitation.Invitations;
import nl.handje.invitation.TimeAmong;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.handje.conversation.Attention;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.phrase.Phrasebook;
import nl.handje.conversation.PromptChoice;
import nl.handje.conversation.Prompts;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.phrase.Wordings;
import nl.handje.nlp.Act;
import nl.handje.nlp.Understood;
import nl.handje.request.HelpRequests;
import nl.handje.wantedtime.WantedTime;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * "Which of these times suits you best?", to a neighbour who would help: answered by a button, or by "half past two",
 * "the last one", "rather in the afternoon", "any", "none of these".
 */
@Component
@Order(18)
class WhichTime implements Interceptor {
    private final Invitations invitations;
    private final HelpRequests requests;
    private final Acceptance acceptance;
    private final Residents residents;
    private final Prompts prompts;
    private final Wordings any;
    private final Wordings last;

    WhichTime(Invitations invitations, HelpRequests requests, Acceptance acceptance, Residents residents,
            Prompts prompts, Phrasebook phrasebook) {
        this.invitations = invitations;
        this.requests = requests;
        this.acceptance = acceptance;
        this.residents = residents;
        this.prompts = prompts;
        this.any = Wordings.of(phrasebook, "words.any-of-these");
        this.last = Wordings.of(phrasebook, "words.last-of-these");
    }

    static String key(Invitation invitation) {
        return "which-time-" + invitation.id();
    }

    /** The question, with a button for each time that was named. */
    static Say ask(String phrase, Invitation invitation, Resident helper, List<WantedTime.Said> times,
            Prompts prompts) {
        var accept = IntStream.range(0, times.size()).mapToObj(i -> Acceptance.VERB + ":" + invitation.id() + "/" + i)
                .toList();
        var none = PromptChoice.of("invitation.no-time", "invitation-decline:" + invitation.id(), Act.DENY);
        prompts.open(helper.chat(), key(invitation),
                Stream.concat(PromptChoice.counted(accept).stream(), Stream.of(none)).toList());
        return Say.phrase(phrase).with(Stream.concat(
                IntStream.range(0, times.size()).mapToObj(i -> new Option(times.get(i).spoken(), accept.get(i))),
                Stream.of(Option.of(none.phrase(), none.action()))).toArray(Option[]::new));
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        return intercept(person, understood, busy ? Attention.ASKED : Attention.FREE);
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, Attention attention) {
        var helper = residents.findByChat(person.chat()).orElseThrow();
        return attention == Attention.FREE
                ? invitations.findByHelperAndState(helper.id(), Invitation.State.SENT).stream()
                        .filter(it -> prompts.isOpen(helper.chat(), key(it))).findFirst()
                        .flatMap(it -> answered(it, helper, person, understood))
                : Optional.empty();
    }

    private Optional<List<Say>> answered(Invitation invitation, Resident helper, Person person,
            Understood understood) {
        var times = requests.findById(invitation.request()).map(it -> it.when().times()).orElseGet(List::of);
        var said = said(times, understood);
        return said.map(index -> acceptance.act(person, invitation.id() + "/" + index))
                .or(() -> understood.when().isEmpty()
                        ? Optional.empty()
                        : Optional.of(List.of(ask("invitation.which-time-again", invitation, helper, times, prompts))));
    }

    private Optional<Integer> said(List<WantedTime.Said> times, Understood understood) {
        var meant = TimeAmong.meant(times, understood);
        if (meant.size() == 1) {
            return Optional.of(meant.getFirst());
        }
        if (last.areIn(understood.text())) {
            return Optional.of(times.size() - 1);
        }
        return any.areIn(understood.text())
                ? Stream.concat(meant.stream(), Stream.of(0)).findFirst()
                : Optional.empty();
    }
}
