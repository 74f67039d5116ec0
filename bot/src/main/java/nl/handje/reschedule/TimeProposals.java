package nl.handje.reschedule;

import java.util.List;
import java.util.Optional;
import nl.handje.appointment.AppointmentId;
import nl.handje.resident.ResidentId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All proposals of another time. */
interface TimeProposals extends JpaRepository<TimeProposal, TimeProposalId> {
    /** The one of an appointment that waits for an answer. */
    @Query("""
            from TimeProposal p where p.appointment = :appointment
            and p.state = nl.handje.reschedule.TimeProposal$State.OPEN""")
    Optional<TimeProposal> open(AppointmentId appointment);

    List<TimeProposal> findByProposerOrderByProposedAt(ResidentId proposer);
}
