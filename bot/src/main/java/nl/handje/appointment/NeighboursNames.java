package nl.handje.appointment;

import java.util.Collection;
import java.util.stream.Stream;
import nl.handje.learning.Acquainted;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import org.springframework.stereotype.Component;

/**
 * Everybody with whom somebody ever agreed something: their first names are theirs, and may be in the other's words.
 */
@Component
public class NeighboursNames implements Acquainted {
    private final Appointments appointments;
    private final Residents residents;

    NeighboursNames(Appointments appointments, Residents residents) {
        this.appointments = appointments;
        this.residents = residents;
    }

    @Override
    public Collection<String> namesAround(ResidentId resident) {
        return residents.findAllById(appointments.findByAskerOrHelper(resident, resident).stream()
                .flatMap(it -> Stream.of(it.asker(), it.helper())).distinct().toList()).stream().map(Resident::name)
                .toList();
    }
}
