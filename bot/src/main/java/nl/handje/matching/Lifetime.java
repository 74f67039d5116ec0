package nl.handje.matching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.handje.reminder.Reminders;
import nl.handje.request.HelpRequest;
import nl.handje.resident.Hours;
import org.springframework.stereotype.Component;

/** How long a request lives that finds nobody: its asker is asked whether it still stands, and then it ends. */
@Component
public class Lifetime {
    public static final String STILL_NEEDED = "still-needed";
    public static final String EXPIRES = "request-expires";

    /** After so much silence the asker is asked. */
    static final Duration SILENCE = Duration.ofDays(3);

    /** What can be at any time is not looked for for ever. */
    static final Duration LONGEST = Duration.ofDays(30);

    private static final Duration BEFORE_IT_IS_TOO_LATE = Duration.ofDays(1);

    /** Neighbours who are asked in the morning, because nobody is at night, have not had time to answer by then. */
    private static final Duration TIME_TO_ANSWER = Duration.ofHours(4);

    private final Reminders reminders;
    private final Clock clock;

    Lifetime(Reminders reminders, Clock clock) {
        this.reminders = reminders;
        this.clock = clock;
    }

    /** From now on, for the time at which it is wanted now. */
    void plan(HelpRequest request) {
        askIn(request);
        var end = end(request);
        reminders.add(EXPIRES + "-" + request.id() + "-" + end.toEpochMilli(), EXPIRES, request.id().value(), end);
    }

    /** In three days, or the day before it is wanted; not when that is over already. */
    public void askIn(HelpRequest request) {
        var silence = clock.instant().plus(SILENCE);
        var before = start(request).map(start -> start.minus(BEFORE_IT_IS_TOO_LATE)).filter(silence::isAfter);
        var wished = byDay(before.orElse(silence));
        if (wished.isAfter(clock.instant())) {
            var answered = byDay(clock.instant()).plus(TIME_TO_ANSWER);
            var due = byDay(wished.isBefore(answered) ? answered : wished);
            reminders.add(STILL_NEEDED + "-" + request.id() + "-" + due.toEpochMilli(), STILL_NEEDED,
                    request.id().value(), due);
        }
    }

    private Instant byDay(Instant moment) {
        return Hours.USUAL.firstFrom(moment.atZone(clock.getZone())).toInstant();
    }

    Instant end(HelpRequest request) {
        return request.when().tooLate().map(late -> late.atZone(clock.getZone()).toInstant())
                .filter(clock.instant()::isBefore).orElseGet(() -> clock.instant().plus(LONGEST));
    }

    /** Whether its time went by. */
    public boolean isOver(HelpRequest request) {
        return request.when().tooLate().map(late -> late.atZone(clock.getZone()).toInstant())
                .map(late -> !clock.instant().isBefore(late))
                .orElseGet(() -> !clock.instant().isBefore(request.askedAt().plus(LONGEST)));
    }

    private Optional<Instant> start(HelpRequest request) {
        return request.when().earliest().map(start -> start.atZone(clock.getZone()).toInstant());
    }
}
