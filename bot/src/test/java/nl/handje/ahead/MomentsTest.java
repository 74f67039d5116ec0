package nl.handje.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import nl.handje.reminder.wish.ReminderWish;
import nl.handje.resident.Hours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Instant LONG_BEFORE = Instant.parse("2026-01-01T00:00:00Z");

    @ParameterizedTest(name = "{0}, {1} minutes: {2} and {3}")
    @CsvSource({"2026-11-26T14:30, 120, 2026-11-25T14:30, 2026-11-26T12:30",
            "2026-11-26T14:30, 15, 2026-11-25T14:30, 2026-11-26T14:15",
            "2026-11-26T08:30, 60, 2026-11-25T08:30, 2026-11-25T20:00",
            // Six hours that really pass are five or seven on the wall.
            "2026-03-29T14:00, 360, 2026-03-28T14:00, 2026-03-29T08:00",
            "2026-10-25T14:00, 360, 2026-10-24T14:00, 2026-10-25T08:00",
            "2026-10-25T09:00, 600, 2026-10-24T09:00, 2026-10-24T20:00"})
    void as_wished_at_a_decent_hour(String start, long minutes, String day, String before) {
        var wish = new ReminderWish(true, Optional.of(Duration.ofMinutes(minutes)), Optional.empty());
        var moments = Moments.of(at(start), true, wish, Hours.USUAL, LONG_BEFORE);
        assertThat(moments.dayBefore()).contains(at(day));
        assertThat(moments.onTheDay()).contains(at(before));
    }

    @Test
    void when_the_evening_before_is_past_it_comes_in_the_morning() {
        var moments = Moments.of(at("2026-11-26T09:00"), true, ReminderWish.USUAL, Hours.USUAL,
                at("2026-11-25T20:30").toInstant());
        assertThat(moments.onTheDay()).contains(at("2026-11-26T08:00"));
    }

    @Test
    void by_the_clock_of_who_lives_elsewhere() {
        var start = at("2026-11-26T20:00").withZoneSameInstant(ZoneId.of("America/Curacao"));
        var moments = Moments.of(start, true, ReminderWish.USUAL, Hours.USUAL, LONG_BEFORE);
        assertThat(moments.onTheDay().orElseThrow().toInstant()).isEqualTo(at("2026-11-26T18:00").toInstant());
        var early = at("2026-11-26T13:30").withZoneSameInstant(ZoneId.of("America/Curacao"));
        assertThat(Moments.of(early, true, ReminderWish.USUAL, Hours.USUAL, LONG_BEFORE).onTheDay().orElseThrow()
                .toLocalDateTime()).isEqualTo("2026-11-25T20:00");
    }

    @Test
    void a_day_without_a_time_is_named_the_day_before_or_in_the_morning_to_who_wishes_no_day_before() {
        var evening = at("2026-11-26T19:00");
        assertThat(Moments.of(evening, false, ReminderWish.USUAL, Hours.USUAL, LONG_BEFORE))
                .isEqualTo(new Moments(Optional.of(at("2026-11-25T19:00")), Optional.empty()));
        var onlyAhead = new ReminderWish(false, Optional.of(Duration.ofHours(1)), Optional.empty());
        assertThat(Moments.of(evening, false, onlyAhead, Hours.USUAL, LONG_BEFORE))
                .isEqualTo(new Moments(Optional.empty(), Optional.of(at("2026-11-26T08:00"))));
    }

    private static ZonedDateTime at(String local) {
        return LocalDateTime.parse(local).atZone(AMSTERDAM);
    }
}
