package nl.handje.matching.coordinator;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import nl.handje.invitation.Invitation;
import nl.handje.phrase.Spoken;
import nl.handje.request.HelpRequest;
import nl.handje.request.RequestId;
import nl.handje.town.Mode;

/**
 * A running request as a coordinator sees it: not whose it is, and not their own words.
 *
 * @param area
 *            the town or the four digits
 * @param found
 *            whether a neighbour said yes and the asker has not yet
 * @param mode
 *            what the town wants a coordinator to do
 * @param asked
 *            how many neighbours have it on their telephone or answered
 * @param awaiting
 *            how many wait for a coordinator
 * @param declined
 *            how many said no
 * @param silent
 *            how many have not answered yet
 */
public record RequestOnDesk(RequestId id, Spoken what, Spoken when, Spoken area, Instant askedAt, boolean urgent,
        boolean found, Mode mode, int rounds, int asked, int awaiting, int declined, int silent) {
    static RequestOnDesk of(HelpRequest request, Mode mode, List<Invitation> invitations) {
        return new RequestOnDesk(request.id(), request.what(), request.when().spoken(), request.area().spoken(),
                request.askedAt(), request.isUrgent(), request.isFound(), mode,
                invitations.stream().mapToInt(Invitation::roundNumber).max().orElse(0),
                count(invitations, Invitation::isOut), count(invitations, Invitation::isAwaitingApproval),
                count(invitations, it -> it.state() == Invitation.State.DECLINED),
                count(invitations, Invitation::isOpen));
    }

    private static int count(List<Invitation> invitations, Predicate<Invitation> what) {
        return (int) invitations.stream().filter(what).count();
    }
}
