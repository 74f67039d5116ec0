package nl.handje.nlp.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import nl.handje.nlp.Language;
import nl.handje.nlp.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How people say what comes back. */
class RecurringSayingsTest extends SayingTestCase {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "NL | om de week           | FREQ=WEEKLY;INTERVAL=2   | 2026-11-25",
            "NL | elke dinsdag         | FREQ=WEEKLY;BYDAY=TU     | 2026-12-01",
            "NL | elke eerste maandag  | FREQ=MONTHLY;BYDAY=1MO   | 2026-12-07",
            "NL | elke dag om 8 uur    | FREQ=DAILY               | 2026-11-26T08:00",
            "EN | every day at 9       | FREQ=DAILY               | 2026-11-26T09:00",
            "NL | elke dag om 11 uur   | FREQ=DAILY               | 2026-11-25T11:00",
            "NL | iedere dag om 8 uur s ochtends | FREQ=DAILY       | 2026-11-26T08:00",
            "EN | every other week     | FREQ=WEEKLY;INTERVAL=2   | 2026-11-25",
            "EN | every Tuesday        | FREQ=WEEKLY;BYDAY=TU     | 2026-12-01",
            "EN | every first Monday   | FREQ=MONTHLY;BYDAY=1MO   | 2026-12-07",
            "NL | elke eerste maandag van de maand       | FREQ=MONTHLY;BYDAY=1MO     | 2026-12-07",
            "NL | de eerste maandag van elke maand       | FREQ=MONTHLY;BYDAY=1MO     | 2026-12-07",
            "NL | maandelijks op de eerste maandag       | FREQ=MONTHLY;BYDAY=1MO     | 2026-12-07",
            "NL | elke maand, op de laatste vrijdag om half drie | FREQ=MONTHLY;BYDAY=-1FR | 2026-11-27T14:30",
            "NL | op de eerste en derde dinsdag van de maand | FREQ=MONTHLY;BYDAY=1TU,3TU | 2026-12-01",
            "NL | elke eerste maandag en dinsdag van de maand | FREQ=MONTHLY;BYDAY=1MO,1TU | 2026-12-01",
            "NL | elke 15e van de maand                  | FREQ=MONTHLY;BYMONTHDAY=15 | 2026-12-15",
            "NL | elke maand op de 15e                   | FREQ=MONTHLY;BYMONTHDAY=15 | 2026-12-15",
            "EN | first Monday of every month            | FREQ=MONTHLY;BYDAY=1MO     | 2026-12-07",
            "EN | the first Monday of each month at 2pm  | FREQ=MONTHLY;BYDAY=1MO     | 2026-12-07T14:00",
            "EN | monthly on the first Monday            | FREQ=MONTHLY;BYDAY=1MO     | 2026-12-07",
            "EN | every last Friday of the month         | FREQ=MONTHLY;BYDAY=-1FR    | 2026-11-27",
            "EN | the 2nd and 4th Tuesday of the month   | FREQ=MONTHLY;BYDAY=2TU,4TU | 2026-12-08",
            "EN | every first Monday and third Wednesday | FREQ=MONTHLY;BYDAY=1MO,3WE | 2026-12-07",
            "EN | on the 15th of every month             | FREQ=MONTHLY;BYMONTHDAY=15 | 2026-12-15"})
    void what_comes_back_has_a_rule_and_begins_at_its_next_turn(Language language, String text, String rule,
            String start) {
        assertThat(TIMES.of(text, language, NOW)).singleElement().satisfies(when -> {
            assertThat(when.recurrence()).isEqualTo(Optional.of(rule));
            assertThat(when.start()).asString().startsWith(start);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"EN | Sunday afternoons | SU | 2026-11-29T12:00",
            "EN | tuesday mornings please | TU | 2026-12-01T08:00",
            "EN | on wednesday evenings at 7 | WE | 2026-11-25T19:00",
            "EN | Friday nights | FR | 2026-11-27T18:00", "EN | mon and thu mornings | MO,TH | 2026-11-26T08:00",
            "EN | Tuesday, Thursday and Saturday afternoons | TU,TH,SA | 2026-11-26T12:00",
            "NL | zondagmiddagen | SU | 2026-11-29T12:00", "NL | op dinsdagochtenden | TU | 2026-12-01T08:00",
            "NL | dinsdag- en donderdagochtenden | TU,TH | 2026-11-26T08:00",
            "NL | de vrijdagavonden om 8 uur | FR | 2026-11-27T20:00",
            "NL | doordeweekse avonden | MO,TU,WE,TH,FR | 2026-11-25T18:00"})
    void what_is_said_in_the_plural_comes_back_each_week(Language language, String text, String days,
            LocalDateTime start) {
        assertThat(TIMES.of(text, language, NOW)).singleElement().satisfies(when -> {
            assertThat(when.recurrence()).hasValue("FREQ=WEEKLY;BYDAY=" + days);
            assertThat(when.start()).isEqualTo(start);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"EN | Sunday afternoon", "EN | mornings", "NL | zondagmiddag",
            "NL | maandagavond en donderdagavond", "EN | on 3 December, in the evenings"})
    void one_day_or_a_part_of_any_day_comes_back_by_no_rule(Language language, String text) {
        assertThat(TIMES.of(text, language, NOW)).isNotEmpty().allSatisfy(
                when -> assertThat(when.recurrence()).isEmpty());
    }

    @Test
    void on_a_sunday_every_morning_this_week_is_of_the_week_that_comes() {
        assertThat(TIMES.of("every morning this week", Language.EN, at("2026-11-22T10:00:00+01:00"))).singleElement()
                .satisfies(when -> {
                    assertThat(when.start()).isEqualTo("2026-11-23T08:00");
                    assertThat(when.recurrence()).hasValue("FREQ=DAILY;UNTIL=20261129T235959");
                });
    }

    @Test
    void what_comes_back_every_week_and_what_every_month_are_two() {
        assertThat(nl("elke maandag en de laatste vrijdag van de maand")).extracting(When::recurrence)
                .containsExactly(Optional.of("FREQ=WEEKLY;BYDAY=MO"), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NL | elke ochtend | 08:00 | FREQ=DAILY",
            "NL | elke dinsdagochtend | 08:00 | FREQ=WEEKLY;BYDAY=TU", "EN | every morning | 08:00 | FREQ=DAILY",
            "NL | elke ochtend om 7 uur | 07:00 | FREQ=DAILY", "NL | elke middag | 12:00 | FREQ=DAILY"})
    void every_morning_begins_when_people_are_up(Language language, String text, LocalTime start, String rule) {
        assertThat(TIMES.of(text, language, NOW)).singleElement().satisfies(when -> {
            assertThat(when.start().toLocalTime()).isEqualTo(start);
            assertThat(when.recurrence()).contains(rule);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "NL | van 20 tot 27 december elke dag | 2026-12-20T00:00 | FREQ=DAILY;UNTIL=20261227T235959",
            "NL | elke ochtend van 20 tot 27 december | 2026-12-20T08:00 | FREQ=DAILY;UNTIL=20261227T235959",
            "NL | elke dinsdag in januari | 2027-01-05T00:00 | FREQ=WEEKLY;BYDAY=TU;UNTIL=20270131T235959",
            "NL | volgende week elke dag | 2026-11-30T00:00 | FREQ=DAILY;UNTIL=20261206T235959",
            "NL | elke dag t/m vrijdag | 2026-11-25T00:00 | FREQ=DAILY;UNTIL=20261127T235959",
            "EN | every day from 20 to 27 December | 2026-12-20T00:00 | FREQ=DAILY;UNTIL=20261227T235959",
            "EN | every Tuesday in January | 2027-01-05T00:00 | FREQ=WEEKLY;BYDAY=TU;UNTIL=20270131T235959"})
    void what_comes_back_for_some_time_has_an_end(Language language, String text, LocalDateTime start, String rule) {
        assertThat(TIMES.of(text, language, NOW)).singleElement().satisfies(when -> {
            assertThat(when.start()).isEqualTo(start);
            assertThat(when.recurrence()).contains(rule);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NL | eens per week op dinsdag of donderdag",
            "NL | 1x per week, dinsdags of donderdags", "EN | once a week, Tuesdays or Thursday",
            "EN | every Tuesday or Thursday, one time a week is enough"})
    void one_of_two_days_each_week_is_not_both(Language language, String text) {
        var days = TIMES.of(text, language, NOW).stream()
                .filter(when -> when.recurrence().filter(rule -> rule.contains("BYDAY")).isPresent()).toList();
        assertThat(days).singleElement().satisfies(when -> {
            assertThat(when.recurrence()).contains("FREQ=WEEKLY;BYDAY=TU");
            assertThat(when.start()).isEqualTo("2026-12-01T00:00");
            assertThat(when.alternatives()).singleElement().satisfies(other -> {
                assertThat(other.recurrence()).contains("FREQ=WEEKLY;BYDAY=TH");
                assertThat(other.start()).isEqualTo("2026-11-26T00:00");
            });
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NL | dinsdags of donderdags kan ik wel",
            "EN | once a week, Tuesdays and Thursdays", "EN | Tuesdays or Thursdays"})
    void two_days_stay_two_where_nobody_said_once(Language language, String text) {
        assertThat(TIMES.of(text, language, NOW)).anySatisfy(when -> {
            assertThat(when.recurrence()).contains("FREQ=WEEKLY;BYDAY=TU,TH");
            assertThat(when.alternatives()).isEmpty();
        });
    }
}
