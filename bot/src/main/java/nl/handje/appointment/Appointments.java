package nl.handje.appointment;

import java.util.HashSet;
import java.util.List;
import nl.handje.request.RequestId;
import nl.handje.resident.ResidentId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All appointments. */
interface Appointments extends JpaRepository<Appointment, AppointmentId> {
    List<Appointment> findByRequest(RequestId request);

    List<Appointment> findByAskerOrHelper(ResidentId asker, ResidentId helper);

    /** Those whose two people can write to each other, the newest first. */
    @Query("""
            from Appointment a where (a.asker = :resident or a.helper = :resident) and a.lineClosedAt is null
            order by a.agreedAt desc""")
    List<Appointment> withOpenLine(ResidentId resident);

    /** One for each neighbour, the newest, however often the two meet. */
    default List<Appointment> lines(ResidentId resident) {
        var neighbours = new HashSet<ResidentId>();
        return withOpenLine(resident).stream().filter(line -> neighbours.add(line.otherThan(resident))).toList();
    }

    @Query("""
            from Appointment a where (a.asker = :resident or a.helper = :resident)
            and a.state in (nl.handje.appointment.Appointment$State.AGREED,
                            nl.handje.appointment.Appointment$State.ON_THE_WAY)
            order by a.startsAt nulls last, a.agreedAt""")
    List<Appointment> upcoming(ResidentId resident);
}
