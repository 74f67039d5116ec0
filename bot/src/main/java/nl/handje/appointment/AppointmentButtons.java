package nl.handje.appointment;

import java.util.List;
import java.util.function.BiFunction;
import nl.handje.conversation.Action;
import nl.handje.conversation.Person;
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
        return new Press(verb, what);
    }

    /** A button for who helps. */
    public Action forHelper(String verb, BiFunction<Appointment, Resident, List<Say>> what) {
        return new Press(verb, (appointment, resident) -> appointment.isHelpedBy(resident.id())
                ? what.apply(appointment, resident)
                : old());
    }

    /** A button for who is helped. */
    public Action forAsker(String verb, BiFunction<Appointment, Resident, List<Say>> what) {
        return new Press(verb, (appointment, resident) -> appointment.isHelpedBy(resident.id())
                ? old()
                : what.apply(appointment, resident));
    }

    public static List<Say> old() {
        return List.of(Say.phrase("conversation.old-button"));
    }

    private final class Press implements Action {
        private final String verb;
        private final BiFunction<Appointment, Resident, List<Say>> what;

        Press(String verb, BiFunction<Appointment, Resident, List<Say>> what) {
            this.verb = verb;
            this.what = what;
        }

        @Override
        public String verb() {
            return verb;
        }

        @Override
        public List<Say> act(Person person, String id) {
            var resident = residents.findByChat(person.chat()).orElseThrow();
            return AppointmentId.read(id).flatMap(appointments::findById)
                    .filter(appointment -> appointment.isBetween(resident.id()))
                    .map(appointment -> what.apply(appointment, resident)).orElseGet(AppointmentButtons::old);
        }
    }
}
