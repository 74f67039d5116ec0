package nl.handje.nlp.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import nl.handje.nlp.Grain;
import nl.handje.nlp.Language;
import nl.handje.nlp.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How people say times. */
class SayingsTest extends SayingTestCase {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "om half drie              | 2026-11-25T14:30 | 2026-11-25T14:31 | MINUTE",
            "kwart voor drie           | 2026-11-25T14:45 | 2026-11-25T14:46 | MINUTE",
            "kwart over drie           | 2026-11-25T15:15 | 2026-11-25T15:16 | MINUTE",
            "tien voor half vier       | 2026-11-25T15:20 | 2026-11-25T15:21 | MINUTE",
            "vijf over half acht       | 2026-11-25T19:35 | 2026-11-25T19:36 | MINUTE",
            "14u30                     | 2026-11-25T14:30 | 2026-11-25T14:31 | MINUTE",
            "toch maar liever 15.30, want dan ben ik thuis | 2026-11-25T15:30 | 2026-11-25T15:31 | MINUTE",
            "om 15.30 uur              | 2026-11-25T15:30 | 2026-11-25T15:31 | MINUTE",
            "overmorgen                | 2026-11-27T00:00 | 2026-11-28T00:00 | DAY",
            "volgende week dinsdag     | 2026-12-01T00:00 | 2026-12-02T00:00 | DAY",
            "over drie dagen           | 2026-11-28T00:00 | 2026-11-29T00:00 | DAY",
            "25 december               | 2026-12-25T00:00 | 2026-12-26T00:00 | DAY",
            "over een kwartier         | 2026-11-25T10:15 | 2026-11-25T10:16 | MINUTE",
            "tussen 2 en 4             | 2026-11-25T14:00 | 2026-11-25T16:00 | HOUR",
            "vanavond                  | 2026-11-25T18:00 | 2026-11-26T00:00 | PART_OF_DAY",
            "vrijdagmiddag             | 2026-11-27T12:00 | 2026-11-27T18:00 | PART_OF_DAY",
            "morgenmiddag              | 2026-11-26T12:00 | 2026-11-26T18:00 | PART_OF_DAY",
            "morgenochtend om 9 uur    | 2026-11-26T09:00 | 2026-11-26T10:00 | HOUR",
            "volgende week             | 2026-11-30T00:00 | 2026-12-07T00:00 | WEEK",
            "de eerste maandag van de maand | 2026-12-07T00:00 | 2026-12-08T00:00 | DAY",
            "de laatste dag van de maand    | 2026-11-30T00:00 | 2026-12-01T00:00 | DAY",
            "de eerste maandag         | 2026-11-30T00:00 | 2026-12-01T00:00 | DAY",
            "vrijdag (27 november)     | 2026-11-27T00:00 | 2026-11-28T00:00 | DAY",
            "morgen (donderdag) om 11 uur | 2026-11-26T11:00 | 2026-11-26T12:00 | HOUR",
            "27 november (vr) om 14:00 | 2026-11-27T14:00 | 2026-11-27T14:01 | MINUTE",
            "de zaterdag het dichtst bij 7 december       | 2026-12-05T00:00 | 2026-12-06T00:00 | DAY",
            "op de dichtstbijzijnde zaterdag bij 8 december | 2026-12-05T00:00 | 2026-12-06T00:00 | DAY",
            "op 3 januari 28           | 2028-01-03T00:00 | 2028-01-04T00:00 | DAY",
            "3 jan '27 om 10 uur       | 2027-01-03T10:00 | 2027-01-03T11:00 | HOUR",
            "vannacht om 3 uur         | 2026-11-26T03:00 | 2026-11-26T04:00 | HOUR",
            "14 april 15 uur           | 2027-04-14T15:00 | 2027-04-14T16:00 | HOUR",
            "in Q1                     | 2027-01-01T00:00 | 2027-04-01T00:00 | QUARTER",
            "eind volgend kwartaal     | 2027-03-01T00:00 | 2027-04-01T00:00 | DAY",
            "volgend seizoen           | 2026-12-21T00:00 | 2027-03-19T00:00 | QUARTER",
            "van 15:00 UTC tot 16:00 UTC | 2026-11-25T16:00 | 2026-11-25T17:00 | MINUTE",
            "om 15:00 (UTC)            | 2026-11-25T16:00 | 2026-11-25T16:01 | MINUTE"})
    void dutch_sayings(String text, LocalDateTime start, LocalDateTime end, Grain grain) {
        assertSaid(nl("Wie kan er " + text + "?"), start, end, grain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "half past two             | 2026-11-25T14:30 | 2026-11-25T14:31 | MINUTE",
            "at quarter to three       | 2026-11-25T14:45 | 2026-11-25T14:46 | MINUTE",
            "at 3.30pm                 | 2026-11-25T15:30 | 2026-11-25T15:31 | MINUTE",
            "the day after tomorrow    | 2026-11-27T00:00 | 2026-11-28T00:00 | DAY",
            "Tuesday next week         | 2026-12-01T00:00 | 2026-12-02T00:00 | DAY",
            "in three days             | 2026-11-28T00:00 | 2026-11-29T00:00 | DAY",
            "on 25 December            | 2026-12-25T00:00 | 2026-12-26T00:00 | DAY",
            "in fifteen minutes        | 2026-11-25T10:15 | 2026-11-25T10:16 | MINUTE",
            "between 2 and 4           | 2026-11-25T14:00 | 2026-11-25T16:00 | HOUR",
            "tonight                   | 2026-11-25T18:00 | 2026-11-26T00:00 | PART_OF_DAY",
            "tomorrow at 9am           | 2026-11-26T09:00 | 2026-11-26T10:00 | HOUR",
            "next week                 | 2026-11-30T00:00 | 2026-12-07T00:00 | WEEK",
            "on the first Monday of the month | 2026-12-07T00:00 | 2026-12-08T00:00 | DAY",
            "on the last day of the month     | 2026-11-30T00:00 | 2026-12-01T00:00 | DAY",
            "on Saturday (5 Dec) at 10 | 2026-12-05T10:00 | 2026-12-05T11:00 | HOUR",
            "tomorrow (Thursday)       | 2026-11-26T00:00 | 2026-11-27T00:00 | DAY",
            "on the Saturday nearest to 7 December  | 2026-12-05T00:00 | 2026-12-06T00:00 | DAY",
            "on the closest Saturday to 8 December  | 2026-12-05T00:00 | 2026-12-06T00:00 | DAY",
            "on 3rd January 28         | 2028-01-03T00:00 | 2028-01-04T00:00 | DAY",
            "on 3 Jan '27              | 2027-01-03T00:00 | 2027-01-04T00:00 | DAY",
            "tonight at 2              | 2026-11-26T02:00 | 2026-11-26T03:00 | HOUR",
            "in Q1 2027                | 2027-01-01T00:00 | 2027-04-01T00:00 | QUARTER",
            "next season               | 2026-12-21T00:00 | 2027-03-19T00:00 | QUARTER",
            "15:00 GMT - 16:30 GMT     | 2026-11-25T16:00 | 2026-11-25T17:30 | MINUTE",
            "at 3 pm (GMT)             | 2026-11-25T16:00 | 2026-11-25T17:00 | HOUR",
            "at 3:30p                  | 2026-11-25T15:30 | 2026-11-25T15:31 | MINUTE",
            "from 11a to 1p            | 2026-11-25T11:00 | 2026-11-25T13:00 | HOUR"})
    void english_sayings(String text, LocalDateTime start, LocalDateTime end, Grain grain) {
        assertSaid(TIMES.of("Who is free " + text + "?", Language.EN, NOW), start, end, grain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "NL | voor vrijdag  | 2026-11-25T10:00 | 2026-11-27T00:00",
            "EN | before Friday | 2026-11-25T10:00 | 2026-11-27T00:00",
            "EN | by Friday     | 2026-11-25T10:00 | 2026-11-28T00:00",
            "NL | na vijven     | 2026-11-25T17:00 | 2026-11-26T00:00"})
    void a_time_with_one_side_is_open(Language language, String text, LocalDateTime start, LocalDateTime end) {
        assertThat(TIMES.of(text, language, NOW)).singleElement().satisfies(when -> {
            assertThat(when.openEnd()).isTrue();
            assertThat(when.start()).isEqualTo(start);
            assertThat(when.end()).isEqualTo(end);
        });
        assertThat(nl("vrijdag")).noneMatch(When::openEnd);
    }

    @Test
    void a_day_after_a_date_is_not_its_year() {
        assertThat(nl("5 december\n28 januari")).extracting(When::start).containsExactly(
                LocalDateTime.parse("2026-12-05T00:00"), LocalDateTime.parse("2027-01-28T00:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vrijdag om 9 uur", "vanmiddag", "elke dinsdag om half drie"})
    void the_words_stand_in_the_message(String said) {
        assertThat(nl("Hallo, wie kan er " + said + "? Groetjes")).extracting(When::text).containsExactly(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"om 9 uur", "vandaag om 9 uur", "om half tien", "kwart voor tien", "om 8 uur"})
    void an_hour_that_is_over_is_the_next_one(String text) {
        assertThat(nl(text)).singleElement().satisfies(when -> assertThat(when.start()).isAfter(NOW.toLocalDateTime()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gisteren", "vorige week", "eergisteren", "vanmorgen om 8 uur", "vorig jaar", "yesterday",
            "last week", "24 november 2026"})
    void what_is_over_is_no_time_to_ask_for(String text) {
        assertThat(nl(text)).allSatisfy(when -> assertThat(when.end()).isAfter(NOW.toLocalDateTime()));
        assertThat(TIMES.all(text, Language.NL, NOW)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"6131 AB", "6131AB", "postcode 6131", "06-12345678", "046-4512345", "+31 6 12345678",
            "ik ben 81 jaar", "mijn zoon van 12 jaar", "Dorpsstraat 12", "Dorpsstraat 12a", "op nummer 12",
            "huisnummer 10", "15 euro", "€ 12,50", "12,50 euro", "met 4 personen", "2 tassen", "3 keer",
            "mijn kind is 3", "number 12", "20 euros", "I am 81 years old", "for 4 people", "call 046 4512345",
            "BSN 123456789", "5 kilo", "10 procent korting",
            "dat kost 7.30", "ik betaalde er 12.45 voor", "het kost ongeveer 12.30", "we paid 12.15",
            "12a", "10a - 12a", "bus Q1", "2 seizoenen", "for 2 seasons"})
    void numbers_that_are_no_times(String text) {
        assertThat(nl(text)).isEmpty();
        assertThat(TIMES.of(text, Language.EN, NOW)).isEmpty();
    }

    @Test
    void a_time_beside_such_numbers_is_found_all_the_same() {
        assertThat(nl("Ik ben 81 jaar en woon op Dorpsstraat 12, 6131 AB. Kan iemand om 3 uur komen? Bel 06-12345678"))
                .extracting(When::text).containsExactly("om 3 uur");
    }

    @Test
    void an_hour_that_may_be_of_the_evening_has_that_as_its_other_reading() {
        assertThat(nl("vrijdag om half elf").getFirst().alternatives()).extracting(When::start)
                .containsExactly(LocalDateTime.parse("2026-11-27T22:30"));
        assertThat(nl("vrijdag om 15 uur").getFirst().alternatives()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "NL | donderdag om 10 uur of half drie | 2026-11-26T10:00 | 2026-11-26T14:30",
            "NL | morgen om 9 uur of om 11 uur | 2026-11-26T09:00 | 2026-11-26T11:00",
            "EN | friday at 10 am or 3 pm | 2026-11-27T10:00 | 2026-11-27T15:00"})
    void the_second_of_two_hours_is_of_the_day_of_the_first(Language language, String text, LocalDateTime first,
            LocalDateTime second) {
        assertThat(TIMES.of(text, language, NOW)).extracting(When::start).containsExactly(first, second);
    }

    @Test
    void an_hour_that_is_not_joined_to_a_day_is_of_today() {
        assertThat(nl("donderdag om 10 uur de tandarts. om 3 uur ben ik thuis")).extracting(When::start)
                .containsExactly(LocalDateTime.parse("2026-11-26T10:00"), LocalDateTime.parse("2026-11-25T15:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"can you come sat n sun", "can you come sat and sun", "sat n sun"})
    void two_short_days_are_two_days(String text) {
        assertThat(TIMES.of(text, Language.EN, NOW)).extracting(When::start)
                .containsExactly(LocalDateTime.parse("2026-11-28T00:00"), LocalDateTime.parse("2026-11-29T00:00"));
    }

    @Test
    void what_is_said_in_the_other_language_is_found_too() {
        assertThat(nl("the day after tomorrow")).extracting(When::start)
                .containsExactly(LocalDateTime.parse("2026-11-27T00:00"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NL | tot 23 uur | 23:00", "NL | tot 11 uur 's avonds | 23:00",
            "NL | voor vijf uur | 17:00", "EN | until 11 pm | 23:00", "EN | before 5 | 17:00"})
    void until_an_hour_is_an_end_without_a_begin(Language language, String text, LocalTime end) {
        assertThat(TIMES.of(text, language, NOW)).singleElement().satisfies(when -> {
            assertThat(when.openStart()).isTrue();
            assertThat(when.openEnd()).isTrue();
            assertThat(when.end().toLocalTime()).isEqualTo(end);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NL | na 4 uur | 2026-11-25T16:00 | 2026-11-26T00:00",
            "NL | na vier uur | 2026-11-25T16:00 | 2026-11-26T00:00",
            "NL | morgen na 4 uur | 2026-11-26T16:00 | 2026-11-27T00:00",
            "NL | vanaf 7 uur 's avonds | 2026-11-25T19:00 | 2026-11-26T00:00",
            "NL | vrijdag vanaf 7 uur 's avonds | 2026-11-27T19:00 | 2026-11-28T00:00",
            "EN | after 4 o'clock | 2026-11-25T16:00 | 2026-11-26T00:00",
            "EN | from 7 in the evening | 2026-11-25T19:00 | 2026-11-26T00:00"})
    void from_an_hour_on_lasts_till_the_end_of_that_day(Language language, String text, LocalDateTime start,
            LocalDateTime end) {
        assertThat(TIMES.of(text, language, NOW)).singleElement().satisfies(when -> {
            assertThat(when.start()).isEqualTo(start);
            assertThat(when.end()).isEqualTo(end);
            assertThat(when.openEnd()).isTrue();
            assertThat(when.openStart()).isFalse();
        });
    }

    @Test
    void an_amount_of_hours_in_english_is_counted_from_now() {
        assertThat(TIMES.of("after four hours", Language.EN, NOW)).singleElement()
                .satisfies(when -> assertThat(when.start()).isEqualTo("2026-11-25T14:00:00"));
    }
}
