package nl.handje.beside;

import java.util.List;
import java.util.Optional;
import nl.handje.conversation.BesideYes;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.invitation.Invitation;
import nl.handje.invitation.Invitations;
import nl.handje.invitation.Matched;
import nl.handje.nlp.Understood;
import nl.handje.relay.PassedOn;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * <pre>
 * Ben:  Ja hoor, zal ik een trapje meenemen?
 * Bot:  Wat fijn! …
 * Bot:  Wat u erbij schreef, breng ik over zodra het is afgesproken.
 * Anna: [Ja, graag]
 * Bot:  Afgesproken! …
 * Bot:  Ben: zal ik een trapje meenemen?
 * </pre>
 */
@Component
class KeptUntilAgreed implements BesideYes {
    private final Invitations invitations;
    private final HelpRequests requests;
    private final Residents residents;
    private final PassedOn passedOn;

    KeptUntilAgreed(Invitations invitations, HelpRequests requests, Residents residents, PassedOn passedOn) {
        this.invitations = invitations;
        this.requests = requests;
        this.residents = residents;
        this.passedOn = passedOn;
    }

    @Override
    public Optional<List<Say>> hear(Person person, String put, Understood rest) {
        var helper = residents.findByChat(person.chat()).orElseThrow();
        return invitations.findByHelperOrderBySentAt(helper.id()).stream().filter(it -> it.key().equals(put))
                .findFirst().map(invitation -> keep(invitation, helper, rest.text()));
    }

    /** Of a yes that was none after all nothing is kept; where the asker need not say yes it goes over at once. */
    private List<Say> keep(Invitation invitation, Resident helper, String words) {
        if (!invitation.isAccepted()) {
            return List.of();
        }
        var request = requests.findById(invitation.request()).orElseThrow();
        if (request.state() != HelpRequest.State.PROPOSED) {
            return passedOn.words(request.asker(), helper, words).stream().toList();
        }
        invitation.keepBeside(words);
        return List.of(Say.phrase("invitation.beside-kept"));
    }

    /** Once all is said about the agreement itself. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(Matched matched) {
        invitations.findByRequestAndState(matched.request(), Invitation.State.ACCEPTED)
                .flatMap(Invitation::takeBeside)
                .ifPresent(words -> residents.findById(matched.helper())
                        .ifPresent(helper -> passedOn.words(matched.asker(), helper, words)));
    }
}
