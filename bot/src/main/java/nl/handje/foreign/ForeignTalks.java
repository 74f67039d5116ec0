package nl.handje.foreign;

import java.time.Instant;
import nl.handje.resident.ResidentId;
import org.springframework.data.jpa.repository.JpaRepository;

/** All talks in other languages. */
interface ForeignTalks extends JpaRepository<ForeignTalk, ResidentId> {
    void deleteByLastAtBefore(Instant before);
}
