package nl.handje.noshow;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.handje.appointment.AppointmentId;
import nl.handje.resident.ResidentId;
import org.springframework.data.jpa.repository.JpaRepository;

/** Everything that was said of meetings that were none. */
interface NoShows extends JpaRepository<NoShow, UUID> {
    Optional<NoShow> findByAppointmentAndSaidBy(AppointmentId appointment, ResidentId saidBy);

    Optional<NoShow> findByAppointmentAndAbout(AppointmentId appointment, ResidentId about);

    List<NoShow> findBySaidByOrderBySaidAt(ResidentId saidBy);

    List<NoShow> findByAbout(ResidentId about);
}
