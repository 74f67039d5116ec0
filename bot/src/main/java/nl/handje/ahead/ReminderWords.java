package nl.handje.ahead;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.handje.conversation.PromptChoice;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Act;
import nl.handje.phrase.Spoken;
import nl.handje.request.HelpRequests;
import nl.handje.resident.Notice;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import nl.handje.wantedtime.SpokenTime;
import org.springframework.stereotype.Component;

/** The words of a reminder: of one appointment, of several, of one that came too late. */
@Component
class ReminderWords {
    /** With less time left "later again" makes no sense. */
    private static final Duration TIME_FOR_LATER = Duration.ofMinutes(45);

    private final HelpRequests requests;
    private final Residents residents;
    private final Clock clock;

    ReminderWords(HelpRequests requests, Residents residents, Clock clock) {
        this.requests = requests;
        this.residents = residents;
        this.clock = clock;
    }

    /** One message about all of these, which are of one person. */
    Notice notice(List<Call> calls) {
        var now = clock.instant();
        var first = calls.getFirst();
        var words = calls.size() == 1 ? one(first) : several(calls);
        var late = calls.stream().anyMatch(call -> call.reminder().isLate(now) && !call.isOver(now));
        return new Notice(first.resident(), Priority.REMINDER, first.reminder().key(),
                calls.size() == 1 ? choices(first) : choices(calls),
                late ? Spoken.phrase("reminder.late", words) : words);
    }

    private Spoken one(Call call) {
        if (call.isOver(clock.instant())) {
            return Spoken.phrase("reminder.missed", other(call), what(call), SpokenTime.moment(start(call)));
        }
        var words = Spoken.phrase(ReminderChoices.phrase(call.appointment(), call.isHelping()), other(call),
                what(call), day(call), time(call));
        return call.door().filter(code -> call.isHelping())
                .map(code -> Spoken.phrase("reminder.with-door", words, code, other(call))).orElse(words);
    }

    private Spoken several(List<Call> calls) {
        Spoken lines = (language, phrasebook) -> calls.stream().map(call -> line(call).in(language, phrasebook))
                .collect(Collectors.joining("\n"));
        return Spoken.phrase("reminder.several", lines);
    }

    private Spoken line(Call call) {
        var phrase = call.isHelping() ? "reminder.line-helper" : "reminder.line-asker";
        return call.isOver(clock.instant())
                ? Spoken.phrase("reminder.line-missed", other(call), what(call), SpokenTime.moment(start(call)))
                : Spoken.phrase(phrase, other(call), what(call), day(call), time(call));
    }

    private List<PromptChoice> choices(Call call) {
        var id = call.appointment().id();
        if (call.isOver(clock.instant())) {
            return List.of();
        }
        var choices = new ArrayList<>(
                ReminderChoices.of(call.appointment(), call.isHelping(), call.isSoon(clock.instant())));
        if (hasTimeForLater(call)) {
            choices.add(PromptChoice.of("reminder.later", RemindAgain.VERB + ":" + id));
        }
        return choices;
    }

    private boolean hasTimeForLater(Call call) {
        return call.appointment().isExact() && call.appointment().startsAt()
                .filter(start -> start.minus(TIME_FOR_LATER).isAfter(clock.instant())).isPresent();
    }

    private List<PromptChoice> choices(List<Call> calls) {
        return calls.stream().allMatch(call -> call.isOver(clock.instant()))
                ? List.of()
                : List.of(PromptChoice.of("reminder.cannot-one", RemindAgain.CANNOT + ":one", Act.CANCEL));
    }

    private String other(Call call) {
        return residents.findById(call.other()).map(Resident::name).orElseThrow();
    }

    private Spoken what(Call call) {
        return requests.findById(call.appointment().request()).orElseThrow().what();
    }

    /** "vandaag", "morgen" or the weekday and the date. */
    private Spoken day(Call call) {
        var start = start(call);
        var today = LocalDate.now(clock);
        if (start.toLocalDate().equals(today)) {
            return Spoken.phrase("reminder.today");
        }
        return Spoken.phrase(start.toLocalDate().equals(today.plusDays(1)) ? "reminder.tomorrow" : "reminder.on-day",
                SpokenTime.day(start));
    }

    private Spoken time(Call call) {
        return call.appointment().isExact()
                ? Spoken.phrase("reminder.at", SpokenTime.clock(start(call)))
                : Spoken.phrase("reminder.no-time");
    }

    private LocalDateTime start(Call call) {
        return call.appointment().startsAt().orElseThrow().atZone(clock.getZone()).toLocalDateTime();
    }
}
