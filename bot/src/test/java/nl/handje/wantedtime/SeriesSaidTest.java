package nl.handje.wantedtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import nl.handje.nlp.Context;
import nl.handje.nlp.Language;
import nl.handje.nlp.Understanding;
import nl.handje.phrase.Cues;
import nl.handje.phrase.Phrasebook;
import nl.handje.recurrence.Recurrence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesSaidTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Clock SUNDAY = Clock.fixed(LocalDateTime.parse("2026-11-22T10:00").atZone(ZONE).toInstant(),
            ZONE);
    private static final Understanding UNDERSTANDING = Understanding.load();

    private final Phrasebook phrasebook = new Phrasebook();
    private final TimesSaid times = new TimesSaid(new Cues(phrasebook), new SeriesSaid(UNDERSTANDING, SUNDAY),
            new SaidBesides(new Cues(phrasebook)), new DayAlone(UNDERSTANDING, SUNDAY), SUNDAY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Kan iemand elke dinsdag boodschappen doen tot het voorjaar? | elke dinsdag, vanaf 24 november tot en met 19 maart",
            "Ik zoek iemand voor de boodschappen, elke dinsdag om 10 uur tot eind maart | elke dinsdag om 10:00, vanaf 24 november tot en met 31 maart",
            "elke dinsdag tot kerst | elke dinsdag, vanaf 24 november tot en met 24 december",
            "elke dinsdag tot 1 april | elke dinsdag, vanaf 24 november tot en met 31 maart",
            "iedere dinsdag tot de zomer | elke dinsdag, vanaf 24 november tot en met 20 juni",
            "elke dinsdag t/m februari | elke dinsdag, vanaf 24 november tot en met 28 februari",
            "om de week op vrijdag om 14:00 tot en met 20 maart | om de week op vrijdag om 14:00, vanaf 27 november tot en met 20 maart",
            "elke dinsdag drie maanden lang | elke dinsdag, vanaf 24 november tot en met 22 februari",
            "de komende zes weken elke dinsdag | elke dinsdag, vanaf 24 november tot en met 3 januari",
            "elke dinsdag om 10 uur, vanaf 5 januari | elke dinsdag om 10:00, vanaf 5 januari",
            "elke eerste maandag van de maand om 2 uur | elke maand op de eerste maandag om 14:00, vanaf 7 december",
            "elke dinsdag en vrijdag om 10 uur | elke dinsdag en vrijdag om 10:00, vanaf 24 november",
            "elke dinsdag van 10 tot 12 | elke dinsdag tussen 10:00 en 12:00, vanaf 24 november",
            "elke maandag na 18 uur | elke maandag vanaf 18:00, vanaf 23 november",
            "elke dinsdagochtend | elke dinsdag, in de ochtend, vanaf 24 november"})
    void what_comes_back_is_read_back_in_plain_words(String words, String said) {
        assertThat(said(words, Language.NL)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Could someone do my groceries every Tuesday until spring? | every Tuesday, from 24 November up to and including 19 March",
            "every other Friday at 2pm until 20 March | every other week on Friday at 14:00, from 27 November up to and including 19 March",
            "every Tuesday through February | every Tuesday, from 24 November up to and including 28 February",
            "every Tuesday at 10 until the end of March | every Tuesday at 10:00, from 24 November up to and including 31 March",
            "every Monday after 6pm | every Monday from 18:00, from 23 November",
            "every first Monday of the month at 2pm | every month on the first Monday at 14:00, from 7 December"})
    void and_in_english(String words, String said) {
        assertThat(said(words, Language.EN)).isEqualTo(said);
    }

    @Test
    void until_an_hour_is_no_end() {
        assertThat(read("elke dinsdag tot 12 uur", Language.NL).comesBack().flatMap(WantedTime.Said::series)
                .flatMap(Recurrence::last)).isEmpty();
    }

    @Test
    void what_does_not_come_back_has_its_own_end() {
        assertThat(read("van dinsdag tot vrijdag", Language.NL).comesBack()).isEmpty();
    }

    @Test
    void a_series_with_an_end_is_too_late_after_it_and_survives_being_kept() {
        var series = read("elke dinsdag om 10 uur tot kerst", Language.NL);
        assertThat(series.tooLate()).contains(LocalDateTime.parse("2026-12-25T00:00"));
        assertThat(WantedTime.read(series.write())).isEqualTo(series);
    }

    @Test
    void a_day_said_later_is_the_day_of_each_week() {
        var revised = Revision.of(read("elke week tot kerst", Language.NL), read("dinsdag", Language.NL));
        assertThat(revised.spoken().in(Language.NL, phrasebook))
                .isEqualTo("elke dinsdag, vanaf 24 november tot en met 24 december");
    }

    private String said(String words, Language language) {
        return read(words, language).spoken().in(language, phrasebook);
    }

    private WantedTime read(String words, Language language) {
        var now = SUNDAY.instant().atZone(ZONE);
        return times.in(UNDERSTANDING.of(words, Context.at(now).preferring(language))).orElseThrow();
    }
}
