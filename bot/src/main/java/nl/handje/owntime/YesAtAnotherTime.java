package nl.handje.owntime;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Action;
import nl.handje.conversation.Person;
import nl.handje.conversation.Prompts;
import nl.handje.conversation.Say;
import nl.handje.invitation.Invitation;
import nl.handje.invitation.InvitationId;
import nl.handje.invitation.InvitationWords;
import nl.handje.invitation.Invitations;
import nl.handje.nlp.Act;
import nl.handje.nlp.Understood;
import nl.handje.othertime.OtherTime;
import nl.handje.phrase.Cues;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.response.Acceptance;
import nl.handje.invitation.TimeAmong;
import nl.handje.understanding.Interpreter;
import nl.handje.wantedtime.WantedTime;
import org.springframework.stereotype.Component;

/** "Ja hoor, maar dan om half vier": the yes of a neighbour in words that name a time. */
@Component
class YesAtAnotherTime implements Action {
    private static final int A_FEW_WORDS = 8;

    private final Acceptance acceptance;
    private final Invitations invitations;
    private final HelpRequests requests;
    private final OtherTime other;
    private final Cues cues;
    private final Prompts prompts;
    private final Interpreter interpreter;
    private final Clock clock;

    YesAtAnotherTime(Acceptance acceptance, Invitations invitations, HelpRequests requests, OtherTime other, Cues cues,
            Prompts prompts, Interpreter interpreter, Clock clock) {
        this.acceptance = acceptance;
        this.invitations = invitations;
        this.requests = requests;
        this.other = other;
        this.cues = cues;
        this.prompts = prompts;
        this.interpreter = interpreter;
        this.clock = clock;
    }

    @Override
    public String verb() {
        return InvitationWords.ACCEPT_AS_SAID;
    }

    @Override
    public List<Say> act(Person person, String id) {
        var invitation = InvitationId.read(id).flatMap(invitations::findById);
        var said = prompts.takeDraft(person.chat())
                .map(words -> interpreter.interpret(words, person.language(), clock.instant()));
        return said.flatMap(it -> invitation.map(Invitation::request).flatMap(requests::findById)
                .map(request -> answer(person, id, request, it))).orElseGet(() -> acceptance.act(person, id));
    }

    private List<Say> answer(Person person, String id, HelpRequest request, Understood said) {
        var among = TimeAmong.meant(request.when().times(), said);
        if (request.when() instanceof WantedTime.OneOf && among.size() == 1) {
            return acceptance.act(person, id + "/" + among.getFirst());
        }
        var own = own(request, said);
        if (own.isEmpty() && said.when().isEmpty() && said.act().value() == Act.RESCHEDULE) {
            return List.of(Say.phrase("invitation.which-own-time"));
        }
        return own.map(time -> acceptance.at(person, id, time)).orElseGet(() -> acceptance.act(person, id));
    }

    /** Another time, said as what would suit better; of what comes back the two speak by themselves. */
    private Optional<WantedTime.Said> own(HelpRequest request, Understood said) {
        return request.comesBack().isPresent() || cues.names("until-then", said.text())
                ? Optional.empty()
                : other.in(said, standing(request)).filter(time -> time.start().isAfter(now()))
                        .filter(time -> cues.names("at-own-time", said.text()) || isAllThatIsSaid(time, said))
                        .filter(time -> !fits(request, time));
    }

    /** "Ok dan toch half elf", and not "ja, om half elf haal ik u op". */
    private boolean isAllThatIsSaid(WantedTime.Said time, Understood said) {
        return time.isOnTheClock() && said.text().strip().split("\\s+").length <= A_FEW_WORDS
                && !cues.names("comes-or-calls", said.text());
    }

    private static Optional<WantedTime.Said> standing(HelpRequest request) {
        return request.when() instanceof WantedTime.Said said ? Optional.of(said) : Optional.empty();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    /** Just when it was asked. */
    private static boolean fits(HelpRequest request, WantedTime.Said time) {
        return request.when().times().stream().anyMatch(asked -> asked.start().equals(time.start())
                && asked.isOnTheClock() == time.isOnTheClock());
    }
}
