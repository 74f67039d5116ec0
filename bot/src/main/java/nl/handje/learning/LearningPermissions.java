package nl.handje.learning;

import java.time.Instant;
import java.util.List;
import nl.handje.resident.ResidentId;
import org.springframework.data.jpa.repository.JpaRepository;

/** All permissions to learn from somebody's sentences. */
interface LearningPermissions extends JpaRepository<LearningPermission, ResidentId> {
    List<LearningPermission> findByWaitingNotNullAndChangedAtBefore(Instant before);
}
