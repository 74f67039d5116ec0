package nl.handje.request;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.handje.resident.ResidentId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All requests. */
public interface HelpRequests extends JpaRepository<HelpRequest, RequestId> {
    /** The request, held until the end of the transaction, so that only one neighbour can be first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from HelpRequest r where r.id = :id")
    Optional<HelpRequest> hold(RequestId id);

    List<HelpRequest> findByAskerAndStateInOrderByAskedAt(ResidentId asker, Collection<HelpRequest.State> states);

    List<HelpRequest> findByAskerOrderByAskedAt(ResidentId asker);

    List<HelpRequest> findByStateOrderByAskedAt(HelpRequest.State state);

    /** Those in a region for which neighbours are asked, the oldest first. */
    @Query("from HelpRequest r where r.state = nl.handje.request.HelpRequest$State.SEARCHING "
            + "and left(r.area.code, 2) = :region order by r.askedAt")
    List<HelpRequest> searchingIn(String region);

    /** As above, and those of which the asker has not said yes yet. */
    @Query("from HelpRequest r where r.state in (nl.handje.request.HelpRequest$State.SEARCHING, "
            + "nl.handje.request.HelpRequest$State.PROPOSED) and left(r.area.code, 2) = :region order by r.askedAt")
    List<HelpRequest> runningIn(String region);

    /** Where there are such. */
    @Query("select distinct left(r.area.code, 2) from HelpRequest r where r.state in "
            + "(nl.handje.request.HelpRequest$State.SEARCHING, nl.handje.request.HelpRequest$State.PROPOSED) order by 1")
    List<String> regionsRunning();

    /** What was asked in a region after a moment. */
    @Query("from HelpRequest r where left(r.area.code, 2) = :region and r.askedAt > :since")
    List<HelpRequest> askedIn(String region, Instant since);

    Optional<HelpRequest> findFirstByAskerOrderByAskedAtDesc(ResidentId asker);
}
