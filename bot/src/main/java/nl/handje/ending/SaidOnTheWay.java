package nl.handje.ending;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.handje.appointment.Appointment;
import nl.handje.appointment.Appointments;
import nl.handje.conversation.Attention;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "Ik ben onderweg", said instead of pressed, shortly before an appointment: the asker hears it in our words. */
@Component
@Order(18)
class SaidOnTheWay implements Interceptor {
    private static final Duration SHORTLY = Duration.ofHours(3);
    private static final int A_FEW_WORDS = 6;

    private final Appointments appointments;
    private final AppointmentActions actions;
    private final Residents residents;
    private final Wordings onTheWay;
    private final Clock clock;

    SaidOnTheWay(Appointments appointments, AppointmentActions actions, Residents residents, Phrasebook phrasebook,
            Clock clock) {
        this.appointments = appointments;
        this.actions = actions;
        this.residents = residents;
        this.onTheWay = Wordings.of(phrasebook, "words.on-my-way");
        this.clock = clock;
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        return intercept(person, understood, busy ? Attention.ASKED : Attention.FREE);
    }

    /** Longer words hold more than this, and go to the neighbour as they are. */
    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, Attention attention) {
        if (attention == Attention.VERBATIM || !onTheWay.areIn(understood.text())
                || understood.text().strip().split("\\s+").length > A_FEW_WORDS) {
            return Optional.empty();
        }
        var helper = residents.findByChat(person.chat()).orElseThrow();
        return soon(helper).map(appointment -> actions.setOut(appointment, helper));
    }

    private Optional<Appointment> soon(Resident helper) {
        return appointments.upcoming(helper.id()).stream()
                .filter(it -> it.isHelpedBy(helper.id()) && it.state() != Appointment.State.ON_THE_WAY)
                .filter(it -> it.beginsWithin(SHORTLY, clock.instant())).findFirst();
    }
}
