package nl.handje.aftercare;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import nl.handje.ahead.AppointmentReminders;
import nl.handje.appointment.Appointment;
import nl.handje.appointment.AppointmentKind;
import nl.handje.appointment.Appointments;
import nl.handje.ending.Endings;
import nl.handje.reminder.ReminderKind;
import nl.handje.reminder.Reminders;
import nl.handje.resident.Hours;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** When the questions come: some hours after, once more the next day, and then never again: it is over by itself. */
@Component
class AfterReminders {
    static final String CHASE = "afterwards-chase";
    static final String LAST = "afterwards-last";

    private static final Duration A_NIGHT = Duration.ofHours(20);
    private static final Duration LONG_ENOUGH = Duration.ofDays(4);

    private final AfterQuestions questions;
    private final Appointments appointments;
    private final Endings endings;
    private final Reminders reminders;
    private final Clock clock;

    AfterReminders(AfterQuestions questions, Appointments appointments, Endings endings, Reminders reminders,
            Clock clock) {
        this.questions = questions;
        this.appointments = appointments;
        this.endings = endings;
        this.reminders = reminders;
        this.clock = clock;
    }

    @Bean
    ReminderKind afterwards() {
        return kind(AppointmentReminders.AFTERWARDS, appointment -> {
            if (appointment.isUpcoming()) {
                questions.askAsker(appointment, false);
                questions.askHelper(appointment, false);
                chaseLater(appointment);
                add(appointment, LAST, LONG_ENOUGH);
            }
        });
    }

    @Bean
    ReminderKind chase() {
        return kind(CHASE, appointment -> {
            if (appointment.isUpcoming() || appointment.wasHeld()) {
                questions.askAsker(appointment, true);
                questions.askHelper(appointment, true);
            }
        });
    }

    @Bean
    ReminderKind nobodySaysHowItWas() {
        return kind(LAST, endings::pass);
    }

    /** Once, kindly, at an hour that suits. */
    void chaseLater(Appointment appointment) {
        add(appointment, CHASE, A_NIGHT);
    }

    private void add(Appointment appointment, String kind, Duration later) {
        var due = Hours.USUAL.firstFrom(clock.instant().plus(later).atZone(clock.getZone()));
        reminders.add(kind + "-" + appointment.id() + "-" + appointment.state(), kind, appointment.id().value(),
                due.toInstant());
    }

    private ReminderKind kind(String name, Consumer<Appointment> what) {
        return new AppointmentKind(name, appointments, (appointment, reminder) -> what.accept(appointment));
    }
}
