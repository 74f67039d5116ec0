package nl.handje.experience;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.handje.resident.ResidentId;
import org.springframework.data.jpa.repository.JpaRepository;

/** All experiences. */
interface KeptExperiences extends JpaRepository<Experience, UUID> {
    Optional<Experience> findByAppointmentIdAndResident(UUID appointment, ResidentId resident);

    List<Experience> findByResidentOrderBySaidAt(ResidentId resident);

    List<Experience> findByOther(ResidentId other);

    Optional<Experience> findFirstByResidentAndOtherAndAgainNotNullOrderBySaidAtDesc(ResidentId resident,
            ResidentId other);
}
