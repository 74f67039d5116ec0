package nl.handje.response;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Action;
import nl.handje.conversation.Person;
import nl.handje.conversation.PromptChoice;
import nl.handje.conversation.Prompts;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.invitation.Invitation;
import nl.handje.invitation.InvitationId;
import nl.handje.invitation.InvitationWords;
import nl.handje.invitation.Invitations;
import nl.handje.invitation.Invited;
import nl.handje.invitation.Matched;
import nl.handje.invitation.OffTheHook;
import nl.handje.matching.Fitting;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Act;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import nl.handje.town.Towns;
import nl.handje.wantedtime.WantedTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** "I'll do it": the first one wins, the others are off the hook, the asker has the last word. */
@Component
public class Acceptance implements Action {
    static final String VERB = "invitation-accept";
    /** Of what comes back, the first time only. */
    static final String ONCE = "once";

    private interface Yes {
        Say to(HelpRequest request, Invitation invitation, Resident helper);
    }

    private final Invitations invitations;
    private final Invited invited;
    private final HelpRequests requests;
    private final Residents residents;
    private final OffTheHook offTheHook;
    private final Fitting fitting;
    private final Towns towns;
    private final ApplicationEventPublisher events;
    private final Notifications notifications;
    private final Prompts prompts;
    private final Clock clock;

    Acceptance(Invitations invitations, Invited invited, HelpRequests requests, Residents residents,
            OffTheHook offTheHook,
            Fitting fitting, Towns towns, ApplicationEventPublisher events, Notifications notifications,
            Prompts prompts, Clock clock) {
        this.invitations = invitations;
        this.invited = invited;
        this.requests = requests;
        this.residents = residents;
        this.offTheHook = offTheHook;
        this.fitting = fitting;
        this.towns = towns;
        this.events = events;
        this.notifications = notifications;
        this.prompts = prompts;
        this.clock = clock;
    }

    @Override
    public String verb() {
        return VERB;
    }

    @Override
    public List<Say> act(Person person, String id) {
        var parts = id.split("/", 2);
        var choice = parts.length > 1 ? parts[1] : "";
        return answer(person, parts[0],
                (request, invitation, helper) -> accept(request, invitation, helper, choice));
    }

    /** A yes at a time that was not asked: whether it can be then is for the asker to say, in every town. */
    public List<Say> at(Person person, String id, WantedTime.Said time) {
        return answer(person, id, (request, invitation, helper) -> {
            request.propose(time);
            take(request, invitation);
            return proposeOwnTime(request, invitation, helper);
        });
    }

    private List<Say> answer(Person person, String id, Yes yes) {
        var helper = residents.findByChat(person.chat()).orElseThrow();
        return InvitationId.read(id).flatMap(invitations::findById)
                .filter(invitation -> invitation.helper().equals(helper.id()))
                .map(invitation -> List.of(answer(invitation, helper, yes)))
                .orElseGet(() -> List.of(Say.phrase("conversation.old-button")));
    }

    private Say answer(Invitation invitation, Resident helper, Yes yes) {
        // Held before anything is read of it: of two who say yes at once, one comes first.
        Optional<HelpRequest> request = requests.hold(invitation.request());
        if (invitation.isAccepted()) {
            return Say.phrase("invitation.accepted-already");
        }
        return request.filter(it -> it.isSearching() && invitation.canBeAccepted()
                && fitting.mayMeet(helper.id(), it))
                .map(it -> yes.to(it, invitation, helper))
                .orElseGet(() -> tooLate(request, invitation, helper));
    }

    /** Somebody else was first; who wants may wait in reserve. */
    private Say tooLate(Optional<HelpRequest> request, Invitation invitation, Resident helper) {
        var said = Say.phrase("invitation.too-late");
        if (request.filter(HelpRequest::isFound).isEmpty() || !invitation.mayWait()) {
            return said;
        }
        var reserve = PromptChoice.of("invitation.reserve", InvitationWords.RESERVE + ":" + invitation.id());
        prompts.open(helper.chat(), "reserve-" + invitation.id(), List.of(reserve));
        return said.with(Option.of(reserve.phrase(), reserve.action()));
    }

    /** Of several times, the helper says which one suits. */
    private Say accept(HelpRequest request, Invitation invitation, Resident helper, String choice) {
        if (choice.equals(InvitationWords.ONCE)) {
            request.comesBack().ifPresent(said -> request.propose(said.once(said.start().toLocalDate())));
        }
        if (!(request.when() instanceof WantedTime.OneOf one)) {
            return win(request, invitation, helper);
        }
        var times = one.times();
        if (!choice.matches("\\d") || Integer.parseInt(choice) >= times.size()) {
            return WhichTime.ask("invitation.which-time", invitation, helper, times, prompts);
        }
        request.propose(times.get(Integer.parseInt(choice)));
        return win(request, invitation, helper);
    }

    private Say win(HelpRequest request, Invitation invitation, Resident helper) {
        take(request, invitation);
        return towns.settingsOf(request.area().region()).askerSaysYes()
                ? propose(request, invitation, helper)
                : match(request, invitation);
    }

    private void take(HelpRequest request, Invitation invitation) {
        invitation.accept(clock.instant());
        offTheHook.letOthersOff(request, "invitation.off-the-hook");
    }

    private Say propose(HelpRequest request, Invitation invitation, Resident helper) {
        request.propose();
        notifications.put(request.asker(), Priority.REPLY, invitation.proposalKey(),
                List.of(PromptChoice.of("proposal.yes", "proposal-yes:" + invitation.id(), Act.AFFIRM),
                        PromptChoice.of("proposal.no", "proposal-no:" + invitation.id(), Act.DENY)),
                "proposal.ask", helper.name(), InvitationWords.sentence(request));
        return invited.isOneOfSeveral(invitation)
                ? accepted("invitation.accepted-of-several", invitation, helper, InvitationWords.sentence(request))
                : accepted("invitation.accepted", invitation, helper);
    }

    private Say proposeOwnTime(HelpRequest request, Invitation invitation, Resident helper) {
        prompts.close(helper.chat(), invitation.key());
        if (request.whenAsked() instanceof WantedTime.AnyTime) {
            propose(request, invitation, helper);
        } else {
            askForTime(request, invitation, helper);
        }
        return accepted("invitation.accepted-own-time", invitation, helper, request.when().spoken());
    }

    private void askForTime(HelpRequest request, Invitation invitation, Resident helper) {
        notifications.put(request.asker(), Priority.REPLY, invitation.proposalKey(),
                List.of(PromptChoice.of("proposal.yes", "proposal-yes:" + invitation.id(), Act.AFFIRM),
                        PromptChoice.of("proposal.own-time", "proposal-own-time:" + invitation.id(), Act.RESCHEDULE),
                        PromptChoice.of("proposal.no", "proposal-no:" + invitation.id(), Act.DENY)),
                "proposal.ask-own-time", helper.name(), request.what(), request.when().spoken(),
                request.whenAsked().spoken());
    }

    private Say accepted(String phrase, Invitation invitation, Resident helper, Object... arguments) {
        var takeBack = "invitation-take-back:" + invitation.id();
        prompts.open(helper.chat(), "pending-" + invitation.id(),
                List.of(PromptChoice.of("invitation.take-back", takeBack, Act.CANCEL)));
        return Say.phrase(phrase, arguments).with(Option.of("invitation.take-back", takeBack));
    }

    /** In this town the first yes is enough. */
    private Say match(HelpRequest request, Invitation invitation) {
        request.match();
        events.publishEvent(new Matched(request.id(), request.asker(), invitation.helper()));
        return Say.phrase("invitation.accepted-at-once");
    }
}
