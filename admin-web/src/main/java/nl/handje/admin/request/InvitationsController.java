package nl.handje.admin.request;

import java.util.UUID;
import java.util.function.BiPredicate;
import nl.handje.admin.session.Session;
import nl.handje.invitation.InvitationId;
import nl.handje.matching.coordinator.CoordinatorDesk;
import nl.handje.request.RequestId;
import nl.handje.resident.ResidentId;
import nl.handje.review.ModeratorId;
import nl.handje.town.Mode;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A coordinator's hand in who is asked: by somebody who opened the request, in a town that wants it. */
@Controller
class InvitationsController {
    private final CoordinatorDesk desk;
    private final OpenedRequests opened;

    InvitationsController(CoordinatorDesk desk, OpenedRequests opened) {
        this.desk = desk;
        this.opened = opened;
    }

    @PostMapping("/requests/{id}/approval")
    String approveAll(@AuthenticationPrincipal Session session, @PathVariable UUID id) {
        if (!mayAct(new RequestId(id), session)) {
            return page(id);
        }
        var approved = desk.approveAll(new RequestId(id), session.account().value());
        return page(id, approved > 0 ? Done.ALL_APPROVED : Done.TOO_LATE);
    }

    /** Asks one neighbour more. */
    @PostMapping("/requests/{id}/invitations")
    String add(@AuthenticationPrincipal Session session, @PathVariable UUID id, @RequestParam UUID helper) {
        if (!mayAct(new RequestId(id), session)) {
            return page(id);
        }
        var added = desk.add(new RequestId(id), new ResidentId(helper), session.account().value());
        return page(id, added ? Done.ADDED : Done.TOO_LATE);
    }

    @PostMapping("/requests/{id}/invitations/{invitation}/approval")
    String approve(@AuthenticationPrincipal Session session, @PathVariable UUID id, @PathVariable UUID invitation) {
        return act(session, id, invitation, desk::approve, Done.APPROVED, Done.TOO_LATE);
    }

    @PostMapping("/requests/{id}/invitations/{invitation}/refusal")
    String refuse(@AuthenticationPrincipal Session session, @PathVariable UUID id, @PathVariable UUID invitation) {
        return act(session, id, invitation, desk::refuse, Done.REFUSED, Done.TOO_LATE);
    }

    /** Rather another: the next best in the place of this one. */
    @PostMapping("/requests/{id}/invitations/{invitation}/replacement")
    String replace(@AuthenticationPrincipal Session session, @PathVariable UUID id, @PathVariable UUID invitation) {
        return act(session, id, invitation, desk::replace, Done.REPLACED, Done.NOBODY_ELSE);
    }

    @PostMapping("/requests/{id}/invitations/{invitation}/withdrawal")
    String withdraw(@AuthenticationPrincipal Session session, @PathVariable UUID id, @PathVariable UUID invitation) {
        return act(session, id, invitation, desk::withdraw, Done.WITHDRAWN, Done.TOO_LATE);
    }

    private String act(Session session, UUID id, UUID invitation, BiPredicate<InvitationId, UUID> act, Done done,
            Done not) {
        var request = new RequestId(id);
        if (!mayAct(request, session)) {
            return page(id);
        }
        var found = desk.requestOf(new InvitationId(invitation)).filter(request::equals).isPresent();
        return page(id, found && act.test(new InvitationId(invitation), session.account().value()) ? done : not);
    }

    /** In a town where neighbours are on their own, nobody of the team meddles. */
    private boolean mayAct(RequestId id, Session session) {
        return desk.running(id).filter(request -> request.mode() != Mode.PEER_TO_PEER).isPresent()
                && opened.isOpenFor(id, new ModeratorId(session.account().value()));
    }

    private String page(UUID id) {
        return desk.running(new RequestId(id)).isPresent()
                ? "redirect:/requests/" + id
                : "redirect:/requests?done=" + Done.OVER;
    }

    private static String page(UUID id, Done done) {
        return "redirect:/requests/" + id + "?done=" + done;
    }
}
