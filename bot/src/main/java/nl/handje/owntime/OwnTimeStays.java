package nl.handje.owntime;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Action;
import nl.handje.conversation.OnPress;
import nl.handje.conversation.Person;
import nl.handje.conversation.Prompts;
import nl.handje.conversation.Say;
import nl.handje.invitation.Invitation;
import nl.handje.matching.Asking;
import nl.handje.othertime.OtherTime;
import nl.handje.request.HelpRequest;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import nl.handje.response.Proposal;
import nl.handje.understanding.Interpreter;
import nl.handje.wantedtime.WantedTime;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** The asker's own time stays, or becomes one that is said now: the neighbour is asked whether it can be then. */
@Component
class OwnTimeStays {
    private final Proposal proposal;
    private final Residents residents;
    private final Asking asking;
    private final OtherTime other;
    private final Prompts prompts;
    private final Interpreter interpreter;
    private final Clock clock;

    OwnTimeStays(Proposal proposal, Residents residents, Asking asking, OtherTime other, Prompts prompts,
            Interpreter interpreter, Clock clock) {
        this.proposal = proposal;
        this.residents = residents;
        this.asking = asking;
        this.other = other;
        this.prompts = prompts;
        this.interpreter = interpreter;
        this.clock = clock;
    }

    @Bean
    Action proposalOwnTime() {
        return proposal.answer("proposal-own-time", (request, invitation) -> askBack(request, invitation,
                Optional.empty()));
    }

    /** The words that were kept say when. */
    @Bean
    Action proposalOwnTimeSaid() {
        return new OnPress("proposal-own-time-said", (person, id) -> {
            var said = prompts.takeDraft(person.chat());
            return Optional.of(proposal.answer("proposal-own-time-said", (request, invitation) -> askBack(request,
                    invitation, said.flatMap(words -> time(words, request, person)))).act(person, id));
        });
    }

    private Optional<WantedTime.Said> time(String words, HelpRequest request, Person person) {
        return other.in(interpreter.interpret(words, person.language(), clock.instant()),
                request.whenAsked() instanceof WantedTime.Said said ? Optional.of(said) : Optional.empty());
    }

    private List<Say> askBack(HelpRequest request, Invitation invitation, Optional<WantedTime.Said> time) {
        asking.askBack(request, invitation, time);
        var helper = residents.findById(invitation.helper()).map(Resident::name).orElseThrow();
        return List.of(Say.phrase("proposal.asked-back", helper, request.when().spoken()));
    }
}
