package nl.handje.matching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.handje.request.RequestId;
import nl.handje.resident.ResidentId;
import org.springframework.data.jpa.repository.JpaRepository;

/** All invitations. */
interface Invitations extends JpaRepository<Invitation, InvitationId> {
    List<Invitation> findByRequest(RequestId request);

    List<Invitation> findByHelperAndState(ResidentId helper, Invitation.State state);

    List<Invitation> findByHelperOrderBySentAt(ResidentId helper);

    Optional<Invitation> findByRequestAndState(RequestId request, Invitation.State state);

    int countByHelperAndSentAtAfter(ResidentId helper, Instant since);

    List<Invitation> findByHelperAndSentAtAfter(ResidentId helper, Instant since);
}
