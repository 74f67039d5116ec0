package nl.handje.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.handje.nlp.Language;
import nl.handje.phrase.Phrasebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenRecurrenceTest {
    private static final LocalDate FROM = LocalDate.parse("2026-12-01");
    private final Phrasebook phrasebook = new Phrasebook();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"FREQ=DAILY | elke dag | every day",
            "FREQ=DAILY;INTERVAL=2 | om de dag | every other day",
            "FREQ=WEEKLY;BYDAY=TU | elke dinsdag | every Tuesday",
            "FREQ=WEEKLY;BYDAY=FR,TU,SA | elke dinsdag, vrijdag en zaterdag | every Tuesday, Friday and Saturday",
            "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR | elke werkdag | every working day",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR | om de week op vrijdag | every other week on Friday",
            "FREQ=WEEKLY;INTERVAL=3;BYDAY=WE | elke 3 weken op woensdag | every 3 weeks on Wednesday",
            "FREQ=MONTHLY;BYDAY=1MO | elke maand op de eerste maandag | every month on the first Monday",
            "FREQ=MONTHLY;BYDAY=-1FR | elke maand op de laatste vrijdag | every month on the last Friday",
            "FREQ=MONTHLY;BYDAY=1MO,3WE | elke maand op de eerste maandag en derde woensdag | every month on the first Monday and third Wednesday",
            "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=15 | elke 2 maanden op de 15e | every 2 months on the 15th",
            "FREQ=MONTHLY | elke maand op de 1e | every month on the 1st",
            "FREQ=YEARLY | elk jaar op 1 december | every year on 1 December"})
    void a_rule_is_said_in_plain_words(String rule, String dutch, String english) {
        var rhythm = SpokenRecurrence.rhythm(Recurrence.of(rule, FROM));
        assertThat(rhythm.in(Language.NL, phrasebook)).isEqualTo(dutch);
        assertThat(rhythm.in(Language.EN, phrasebook)).isEqualTo(english);
    }

    @Test
    void beginning_and_end_are_said_with_the_year_when_it_is_far() {
        var tuesdays = Recurrence.of("FREQ=WEEKLY;BYDAY=TU", FROM);
        assertThat(whole(tuesdays)).isEqualTo("elke dinsdag om 10:00, vanaf 1 december");
        assertThat(whole(tuesdays.until(LocalDate.parse("2027-03-20"))))
                .isEqualTo("elke dinsdag om 10:00, vanaf 1 december tot en met 20 maart");
        assertThat(whole(tuesdays.until(LocalDate.parse("2028-03-20")))).endsWith("tot en met 20 maart 2028");
    }

    private String whole(Recurrence recurrence) {
        return SpokenRecurrence.whole(recurrence, (language, phrases) -> "elke dinsdag om 10:00").in(Language.NL,
                phrasebook);
    }
}
