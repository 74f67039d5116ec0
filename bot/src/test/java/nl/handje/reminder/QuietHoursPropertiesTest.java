package nl.handje.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.function.Consumer;
import nl.handje.resident.Hours;
import org.junit.jupiter.api.Test;

/**
 * Whatever the start, the hours, the offset and the zone, also in the nights of 23 and 25 hours: a fixed row of a
 * hundred thousand cases, a third of them in the days around a change of the clock.
 */
class QuietHoursPropertiesTest {
    private static final int CASES = 100_000;
    private static final String[] ZONES = {"Europe/Amsterdam", "Atlantic/Canary", "America/Curacao", "America/New_York",
            "Australia/Lord_Howe", "Asia/Kolkata", "Pacific/Auckland"};
    private static final String[] CHANGES = {"2026-03-29T00:00", "2026-10-25T00:00", "2027-03-28T00:00",
            "2027-10-31T00:00"};

    /** A start, an offset and the hours of somebody. */
    private record Case(ZonedDateTime start, Duration ahead, Hours hours) {
        static Case some(Random random) {
            var day = random.nextInt(3) == 0
                    ? LocalDateTime.parse(CHANGES[random.nextInt(CHANGES.length)]).minusHours(24)
                            .plusMinutes(random.nextInt(72 * 60))
                    : LocalDateTime.of(2026, 1, 1, 0, 0).plusMinutes(random.nextInt(2 * 365 * 24 * 60));
            var from = LocalTime.of(6 + random.nextInt(12), 15 * random.nextInt(4));
            var hours = Hours.between(from, from.plusMinutes(120 + random.nextInt(180))).orElse(Hours.USUAL);
            return new Case(day.atZone(ZoneId.of(ZONES[random.nextInt(ZONES.length)])),
                    Duration.ofMinutes(5 + random.nextInt(1436)), hours);
        }
    }

    private static void always(Consumer<Case> holds) {
        var random = new Random(20261129);
        for (int i = 0; i < CASES; i++) {
            holds.accept(Case.some(random));
        }
    }

    @Test
    void the_day_before_is_within_the_hours_and_on_an_earlier_day() {
        always(it -> {
            var due = QuietHours.dayBefore(it.start(), it.hours());
            assertThat(it.hours().contains(due.toLocalTime())).as("%s: %s", it, due).isTrue();
            assertThat(due.toLocalDate()).as("%s: %s", it, due).isBefore(it.start().toLocalDate())
                    .isAfterOrEqualTo(it.start().toLocalDate().minusDays(2));
        });
    }

    @Test
    void some_time_before_is_within_the_hours_and_never_later_than_that() {
        always(it -> {
            var due = QuietHours.before(it.start(), it.ahead(), it.hours());
            assertThat(it.hours().contains(due.toLocalTime())).as("%s: %s", it, due).isTrue();
            assertThat(due.toInstant()).as("%s: %s", it, due)
                    .isBeforeOrEqualTo(it.start().toInstant().minus(it.ahead()));
        });
    }

    @Test
    void what_suits_somebody_is_not_moved() {
        always(it -> {
            var meant = it.start().minus(it.ahead());
            if (it.hours().contains(meant.toLocalTime())) {
                assertThat(QuietHours.before(it.start(), it.ahead(), it.hours())).isEqualTo(meant);
            }
        });
    }

    @Test
    void in_the_morning_is_after_what_was_meant_and_well_before_the_start() {
        always(it -> QuietHours.inTheMorning(it.start(), it.ahead(), it.hours()).ifPresent(due -> {
            assertThat(it.hours().contains(due.toLocalTime())).as("%s: %s", it, due).isTrue();
            assertThat(due.toInstant()).as("%s: %s", it, due).isAfterOrEqualTo(it.start().minus(it.ahead()).toInstant())
                    .isBeforeOrEqualTo(it.start().minusMinutes(15).toInstant());
        }));
    }

    @Test
    void again_is_to_come_within_the_hours_and_well_before_the_start() {
        always(it -> {
            var now = it.start().minus(it.ahead());
            QuietHours.again(now, Duration.ofHours(1), it.start(), it.hours()).ifPresent(due -> {
                assertThat(it.hours().contains(due.toLocalTime())).as("%s: %s", it, due).isTrue();
                assertThat(due.toInstant()).as("%s: %s", it, due).isAfter(now.toInstant())
                        .isBeforeOrEqualTo(it.start().minusMinutes(15).toInstant());
            });
        });
    }
}
