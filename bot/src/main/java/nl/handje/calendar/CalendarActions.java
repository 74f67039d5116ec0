package nl.handje.calendar;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.handje.appointment.AppointmentChanged;
import nl.handje.appointment.Diary;
import nl.handje.conversation.Action;
import nl.handje.conversation.OnPress;
import nl.handje.conversation.Say;
import nl.handje.messaging.Delivery;
import nl.handje.messaging.Outbox;
import nl.handje.messaging.Priority;
import nl.handje.phrase.Phrasebook;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import nl.handje.wantedtime.SpokenTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** "In mijn agenda" under an appointment, and a new file when it changes or is off. */
@Component
class CalendarActions {
    private final CalendarCopies copies;
    private final CalendarText text;
    private final Diary diary;
    private final Residents residents;
    private final Outbox outbox;
    private final Phrasebook phrasebook;
    private final Clock clock;

    CalendarActions(CalendarCopies copies, CalendarText text, Diary diary, Residents residents, Outbox outbox,
            Phrasebook phrasebook, Clock clock) {
        this.copies = copies;
        this.text = text;
        this.diary = diary;
        this.residents = residents;
        this.outbox = outbox;
        this.phrasebook = phrasebook;
        this.clock = clock;
    }

    @Bean
    Action takeIntoCalendar() {
        return new OnPress("calendar-take", (person, id) -> OnPress.number(id)
                .map(number -> take(residents.findByChat(person.chat()).orElseThrow(), number)));
    }

    private List<Say> take(Resident resident, UUID appointment) {
        return diary.find(appointment, resident.id()).map(entry -> {
            copies.taken(appointment, resident.id());
            send(resident, entry, "calendar.file-caption");
            return List.of(Say.phrase("calendar.coming"));
        }).orElseGet(() -> List.of(Say.phrase("calendar.no-day")));
    }

    private void send(Resident resident, Diary.Entry entry, String caption) {
        var when = SpokenTime.day(entry.start().atZone(clock.getZone()).toLocalDateTime());
        outbox.add(new Delivery(resident.chat(), Priority.REPLY, "calendar-" + entry.id() + "-" + UUID.randomUUID(),
                new Delivery.Document(AppointmentFile.NAME, AppointmentFile.about(entry.id(), resident.id()),
                        phrasebook.say(resident.language(), caption, text.title(entry, resident.language()), when))));
    }

    /** Only for who has it in their calendar; that it was done changes nothing there. */
    @EventListener
    void on(AppointmentChanged changed) {
        switch (changed.kind()) {
            case AGREED, DONE -> {
                // As it stands in the calendar.
            }
            case MOVED -> sendAgain(changed, "calendar.changed-caption");
            case DROPPED_OUT, CALLED_OFF -> sendAgain(changed, "calendar.off-caption");
        }
    }

    private void sendAgain(AppointmentChanged changed, String caption) {
        for (var who : copies.of(changed.appointment())) {
            residents.findById(who).ifPresent(resident -> diary.find(changed.appointment(), who)
                    .ifPresent(entry -> send(resident, entry, caption)));
        }
    }
}
