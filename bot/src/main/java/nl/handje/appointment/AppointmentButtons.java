package nl.handje.appointment;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import nl.handje.conversation.Action;
import nl.handje.conversation.OnPress;
import nl.handje.conversation.Say;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import org.springframework.stereotype.Component;

/** Buttons of an appointment, which only its two people may press; for others they are old. */
@Component
public class AppointmentButtons {
    private final Appointments appointments;
    private final Residents residents;

    AppointmentButtons(Appointments appointments, Residents residents) {
        this.appointments = appointments;
        this.residents = residents;
    }

    /** A button for both of the two. */
    public Action forBoth(String verb, BiFunction<Appointment, Resident, List<Say>> what) {
        return button(verb, (appointment, resident) -> true, what);
    }

    /** A button for who helps. */
    public Action forHelper(String verb, BiFunction<Appointment, Resident, List<Say>> what) {
        return button(verb, (appointment, resident) -> appointment.isHelpedBy(resident.id()), what);
    }

    /** A button for who is helped. */
    public Action forAsker(String verb, BiFunction<Appointment, Resident, List<Say>> what) {
        return button(verb, (appointment, resident) -> !appointment.isHelpedBy(resident.id()), what);
    }

    private Action button(String verb, BiPredicate<Appointment, Resident> theirs,
            BiFunction<Appointment, Resident, List<Say>> what) {
        return new OnPress(verb, (person, id) -> {
            var resident = residents.findByChat(person.chat()).orElseThrow();
            return AppointmentId.read(id).flatMap(appointments::findById)
                    .filter(it -> it.isBetween(resident.id()) && theirs.test(it, resident))
                    .map(it -> what.apply(it, resident));
        });
    }

    public static List<Say> old() {
        return OnPress.old();
    }
}
