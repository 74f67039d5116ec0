package nl.handje.ending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import nl.handje.appointment.Appointment;
import nl.handje.conversation.PromptChoice;
import nl.handje.messaging.Priority;
import nl.handje.nlp.Act;
import nl.handje.phrase.Spoken;
import nl.handje.reminder.DueReminder;
import nl.handje.reminder.ReminderKind;
import nl.handje.reminder.Reminders;
import nl.handje.request.HelpRequest;
import nl.handje.request.HelpRequests;
import nl.handje.request.HelperSearch;
import nl.handje.request.RequestId;
import nl.handje.resident.Hours;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import nl.handje.review.ReviewQueue;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * Somebody else is looked for in the place of a helper who fell away. When it is late a human is rung within the hour;
 * when the start passes without anybody the asker hears it and chooses what now.
 */
@Component
class Replacement {
    static final String RING = "replacement-ring";
    static final String WORD = "replacement-word";
    static final String START = "replacement-start";

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final HelpRequests requests;
    private final HelperSearch search;
    private final Reminders reminders;
    private final Residents residents;
    private final Notifications notifications;
    private final ReviewQueue reviewQueue;
    private final Clock clock;

    Replacement(HelpRequests requests, HelperSearch search, Reminders reminders,
            Residents residents, Notifications notifications, ReviewQueue reviewQueue, Clock clock) {
        this.requests = requests;
        this.search = search;
        this.reminders = reminders;
        this.residents = residents;
        this.notifications = notifications;
        this.reviewQueue = reviewQueue;
        this.clock = clock;
    }

    /** Asks the next neighbours at once; says to the asker, in half a sentence, what happens now. */
    Spoken begin(Appointment gone, HelpRequest request) {
        request.searchAgain();
        var late = gone.isLateToFallAway(clock.instant());
        if (late) {
            request.hurries();
        }
        var told = search.searchOn(request);
        gone.startsAt().ifPresent(start -> plan(gone, request, start, late));
        return told;
    }

    private void plan(Appointment gone, HelpRequest request, Instant start, boolean late) {
        var end = lastMoment(gone, request, start);
        add(request, START, end);
        var anHour = clock.instant().plus(AN_HOUR);
        var hours = residents.findById(gone.asker()).map(Resident::hours).orElse(Hours.USUAL);
        var word = hours.firstFrom(anHour.atZone(clock.getZone())).toInstant();
        if (late) {
            add(request, RING, anHour.isBefore(start) ? anHour : clock.instant());
        }
        if (late && word.isBefore(end)) {
            add(request, WORD, word);
        }
    }

    private void add(HelpRequest request, String kind, Instant due) {
        reminders.add(kind + "-" + request.id() + "-" + due.toEpochMilli(), kind, request.id().value(), due);
    }

    /** The start; without a time of the clock the end of what was said, at an hour at which one may be told. */
    private Instant lastMoment(Appointment gone, HelpRequest request, Instant start) {
        var zone = clock.getZone();
        return gone.isExact()
                ? start
                : request.when().tooLate().map(late -> Hours.USUAL.lastBefore(late.atZone(zone)).toInstant())
                        .filter(start::isBefore).orElse(start);
    }

    @Bean
    ReminderKind ringAfterAnHour() {
        return kind(RING, request -> {
            if (request.isSearching() && !isTakenUp(request)) {
                reviewQueue.askAboutRequest(request.asker(), request.id().value(), "replacement.for-coordinator",
                        request.what(), request.when().spoken());
            }
        });
    }

    /** When nobody was left, a human heard it at once and may have done something already. */
    private boolean isTakenUp(HelpRequest request) {
        return reviewQueue.wasTakenUp(request.id().value(), clock.instant().minus(AN_HOUR.plusMinutes(1)));
    }

    @Bean
    ReminderKind wordAfterAnHour() {
        return kind(WORD, request -> {
            if (request.isSearching() && !request.isKnownToHaveNobodyLeft()) {
                notifications.put(request.asker(), Priority.REMINDER, "replacement-word-" + request.id() + "-"
                        + clock.millis(),
                        List.of(PromptChoice.of("still-needed.change", "request-change:" + request.id()),
                                PromptChoice.alone("still-needed.no", "request-withdraw:" + request.id(), Act.DENY)),
                        "replacement.nobody-yet", request.what(), request.when().spoken());
            }
        });
    }

    @Bean
    ReminderKind startWithoutHelper() {
        return kind(START, request -> {
            if (isSoughtInVain(request)) {
                search.callOff(request);
                whatNow(request, "replacement.nobody-came-in-time");
            }
        });
    }

    /** Not when the asker has chosen another time in the meantime. */
    private boolean isSoughtInVain(HelpRequest request) {
        return request.isLookedFor() && request.when().earliest().filter(LocalDateTime.now(clock)::isBefore).isEmpty();
    }

    /** The time is past: honest words, and choices that each lead on. */
    void whatNow(HelpRequest request, String phrase, Object... more) {
        request.expire();
        var arguments = new Object[more.length + 2];
        arguments[0] = request.what();
        arguments[1] = request.when().spoken();
        System.arraycopy(more, 0, arguments, 2, more.length);
        notifications.put(request.asker(), Priority.REPLY, "what-now-" + request.id() + "-" + clock.millis(), List.of(
                PromptChoice.of("expired.other-day", "request-another-day:" + request.id(), Act.AFFIRM,
                        Act.RESCHEDULE),
                PromptChoice.alone("expired.no", "request-let-go:" + request.id(), Act.DENY),
                PromptChoice.of("matching.ask-a-person", "person:ask", Act.HUMAN)), phrase, arguments);
    }

    private ReminderKind kind(String name, Consumer<HelpRequest> what) {
        return new ReminderKind() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void due(DueReminder reminder) {
                requests.hold(new RequestId(reminder.subject())).ifPresent(what);
            }
        };
    }
}
