package nl.handje.invitation;

import java.util.List;
import java.util.Optional;
import nl.handje.request.RequestId;
import nl.handje.resident.ResidentId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All invitations. */
public interface Invitations extends JpaRepository<Invitation, InvitationId> {
    List<Invitation> findByRequest(RequestId request);

    /** Without reading the rest, which may change until the request is held. */
    @Query("select i.request from Invitation i where i.id = :id")
    Optional<RequestId> requestOf(InvitationId id);

    List<Invitation> findByHelperAndState(ResidentId helper, Invitation.State state);

    List<Invitation> findByHelperOrderBySentAt(ResidentId helper);

    Optional<Invitation> findByRequestAndState(RequestId request, Invitation.State state);

}
