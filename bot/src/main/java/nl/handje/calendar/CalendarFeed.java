package nl.handje.calendar;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.handje.appointment.Diary;
import nl.handje.messaging.StartCode;
import nl.handje.resident.Residents;
import org.springframework.stereotype.Component;

/** What stands behind a secret link: somebody's appointments, from a month ago on. */
@Component
class CalendarFeed {
    private static final Duration BACK = Duration.ofDays(31);

    private final CalendarLinks links;
    private final Diary diary;
    private final Residents residents;
    private final CalendarText text;
    private final Clock clock;

    CalendarFeed(CalendarLinks links, Diary diary, Residents residents, CalendarText text, Clock clock) {
        this.links = links;
        this.diary = diary;
        this.residents = residents;
        this.text = text;
        this.clock = clock;
    }

    /** Empty when the link leads nowhere. */
    Optional<String> of(StartCode code) {
        return links.follow(code).flatMap(residents::findById)
                .map(it -> text.feed(diary.since(it.id(), clock.instant().minus(BACK)), it.language()));
    }
}
