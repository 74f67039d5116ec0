package nl.handje.ahead;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.handje.appointment.Appointment;
import nl.handje.appointment.AppointmentId;
import nl.handje.appointment.Appointments;
import nl.handje.conversation.Action;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Spoken;
import nl.handje.phrase.Wording;
import nl.handje.reminder.QuietHours;
import nl.handje.reminder.wish.TimeAhead;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import nl.handje.wantedtime.SpokenTime;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * <pre>
 * Bot:  U helpt Anna vandaag: een rit, om 14:30. Gaat het lukken?   … [Straks nog eens]
 * Ben:  Over een half uur nog eens
 * Bot:  Goed, ik herinner u om 13:00 nog eens.
 * </pre>
 */
@Component
@Order(18)
class RemindAgain implements Interceptor, Action {
    static final String VERB = "reminder-later";
    static final String CANNOT = "reminder-cannot";

    private static final Duration SOON = Duration.ofHours(1);
    /** When there is half a day left, an hour changes little. */
    private static final Duration LATER_TODAY = Duration.ofHours(3);
    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    private final Appointments appointments;
    private final AppointmentReminders reminders;
    private final Residents residents;
    private final TimeAhead times;
    private final Wording later;
    private final Wording in;
    private final Clock clock;

    RemindAgain(Appointments appointments, AppointmentReminders reminders, Residents residents, TimeAhead times,
            Phrasebook phrasebook, Clock clock) {
        this.appointments = appointments;
        this.reminders = reminders;
        this.residents = residents;
        this.times = times;
        this.clock = clock;
        later = new Wording(phrasebook, "remind-later");
        in = new Wording(phrasebook, "reminder.in");
    }

    /** The words are about what comes next. */
    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        var said = in.in(understood.text()).flatMap(it -> times.in(it.group(1)));
        if (busy || (said.isEmpty() && !later.fits(understood.text()))) {
            return Optional.empty();
        }
        var resident = resident(person);
        return next(resident).map(it -> List.of(again(it, resident, said.orElseGet(() -> usual(it)))));
    }

    private Optional<Appointment> next(Resident resident) {
        return appointments.upcoming(resident.id()).stream().filter(this::isStillToCome)
                .min(Comparator.comparing(it -> it.startsAt().orElseThrow()));
    }

    private boolean isStillToCome(Appointment appointment) {
        return appointment.isUpcoming() && appointment.isExact()
                && appointment.startsAt().filter(clock.instant()::isBefore).isPresent();
    }

    @Override
    public String verb() {
        return VERB;
    }

    @Override
    public List<Say> act(Person person, String id) {
        var resident = resident(person);
        return List.of(AppointmentId.read(id).flatMap(appointments::findById)
                .filter(it -> it.isBetween(resident.id()) && isStillToCome(it))
                .map(it -> again(it, resident, usual(it)))
                .orElseGet(() -> Say.phrase("conversation.old-button")));
    }

    private Duration usual(Appointment appointment) {
        var left = Duration.between(clock.instant(), appointment.startsAt().orElseThrow());
        return left.compareTo(HALF_A_DAY) > 0
                ? LATER_TODAY
                : left.compareTo(SOON.multipliedBy(2)) > 0
                        ? SOON
                        : left.dividedBy(2);
    }

    private Say again(Appointment appointment, Resident resident, Duration wait) {
        var zone = reminders.zone(resident.id());
        var now = clock.instant().atZone(zone);
        return QuietHours.again(now, wait, appointment.startsAt().orElseThrow().atZone(zone), resident.hours())
                .map(due -> {
                    reminders.again(appointment, resident.id(), due.toInstant());
                    var here = due.withZoneSameInstant(clock.getZone()).toLocalDateTime();
                    return due.toLocalDate().equals(now.toLocalDate())
                            ? Say.phrase("reminder.again-today", SpokenTime.clock(here))
                            : Say.phrase("reminder.again", SpokenTime.moment(here));
                }).orElseGet(() -> Say.phrase("reminder.too-late-for-again"));
    }

    /** Which of several it is that they cannot come to. */
    @Bean
    Action cannotOneOfSeveral() {
        return new Action() {
            @Override
            public String verb() {
                return CANNOT;
            }

            @Override
            public List<Say> act(Person person, String id) {
                return List.of(whichOne(resident(person)));
            }
        };
    }

    private Say whichOne(Resident resident) {
        var buttons = appointments.upcoming(resident.id()).stream()
                .map(it -> new Option(name(it, resident), "appointment-cannot:" + it.id())).toArray(Option[]::new);
        return buttons.length == 0
                ? Say.phrase("agenda.nothing-to-call-off")
                : Say.phrase("agenda.call-off-what").with(buttons);
    }

    private Spoken name(Appointment appointment, Resident resident) {
        var other = residents.findById(appointment.otherThan(resident.id())).map(Resident::name).orElseThrow();
        return appointment.startsAt().<Spoken>map(start -> Spoken.phrase("agenda.button", other,
                SpokenTime.moment(start.atZone(clock.getZone()).toLocalDateTime())))
                .orElseGet(() -> Spoken.phrase("agenda.button-no-day", other));
    }

    private Resident resident(Person person) {
        return residents.findByChat(person.chat()).orElseThrow();
    }
}
