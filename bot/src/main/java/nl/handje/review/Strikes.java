package nl.handje.review;

import java.time.Instant;
import java.util.UUID;
import nl.handje.resident.ResidentId;
import org.springframework.data.jpa.repository.JpaRepository;

/** All strikes. */
interface Strikes extends JpaRepository<Strike, UUID> {
    int countByResidentAndExpiresAtAfter(ResidentId resident, Instant now);
}
