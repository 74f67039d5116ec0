package nl.handje.appointment;

import java.time.Instant;
import java.util.List;
import nl.handje.request.RequestId;
import nl.handje.resident.ResidentId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All appointments. */
public interface Appointments extends JpaRepository<Appointment, AppointmentId> {
    List<Appointment> findByRequest(RequestId request);

    List<Appointment> findByAskerOrHelper(ResidentId asker, ResidentId helper);

    @Query("""
            from Appointment a where (a.asker = :resident or a.helper = :resident)
            and a.state in (nl.handje.appointment.Appointment$State.AGREED,
                            nl.handje.appointment.Appointment$State.REMINDED,
                            nl.handje.appointment.Appointment$State.ON_THE_WAY)
            order by a.start.at nulls last, a.agreedAt""")
    List<Appointment> upcoming(ResidentId resident);

    /** Those of somebody that began in this time and were not called off. */
    @Query("""
            from Appointment a where (a.asker = :resident or a.helper = :resident)
            and a.start.at between :from and :to
            and a.state not in (nl.handje.appointment.Appointment$State.DROPPED_OUT,
                                nl.handje.appointment.Appointment$State.CALLED_OFF)
            order by a.start.at desc""")
    List<Appointment> begun(ResidentId resident, Instant from, Instant to);

    /** How often somebody helped after a moment, as far as anybody said. */
    @Query("""
            select count(a) from Appointment a where a.helper = :helper and a.doneAt > :since
            and a.state in (nl.handje.appointment.Appointment$State.DONE,
                            nl.handje.appointment.Appointment$State.THANKED)""")
    long helpedSince(ResidentId helper, Instant since);

    /** Those in which one helped the other after a moment, as far as anybody said. */
    @Query("""
            from Appointment a where a.asker = :asker and a.helper = :helper and a.doneAt > :since
            and a.state in (nl.handje.appointment.Appointment$State.DONE,
                            nl.handje.appointment.Appointment$State.THANKED)""")
    List<Appointment> heldBetween(ResidentId asker, ResidentId helper, Instant since);
}
