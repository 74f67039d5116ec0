package nl.handje.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZonedDateTime;
import nl.handje.nlp.Context;
import nl.handje.nlp.Language;
import nl.handje.nlp.Understanding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvailabilitySaidTest {
    private static final ZonedDateTime A_SUNDAY = ZonedDateTime.parse("2026-11-22T10:00+01:00[Europe/Amsterdam]");
    private static final Understanding UNDERSTANDING = Understanding.load();
    private final AvailabilitySaid said = new AvailabilitySaid(UNDERSTANDING,
            Clock.fixed(A_SUNDAY.toInstant(), A_SUNDAY.getZone()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            NL | zondag alleen 's ochtends, dinsdag de hele dag              | TU/00:00/00:00;SU/00:00/12:00
            EN | Sunday only in the morning, and Tuesday all day             | TU/00:00/00:00;SU/00:00/12:00
            NL | komende week maandag de hele dag, dinsdag 's ochtends       | MO/00:00/00:00;TU/00:00/12:00
            EN | in December Monday all day, Tuesday in the morning          | MO/00:00/00:00;TU/00:00/12:00
            """)
    void each_clause_has_its_days_and_hours_and_a_week_or_month_beside_them_is_none(Language language, String words,
            String availability) {
        assertThat(said.in(UNDERSTANDING.of(words, Context.at(A_SUNDAY).preferring(language)))
                .map(Availability::write)).contains(availability.replace('/', '|'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            NL | ik kan iemand rijden op dinsdagavond na 7                   | TU/19:00/00:00
            EN | I can drive people Tuesday evenings after 7                 | TU/19:00/00:00
            EN | Thursday mornings after 9                                   | TH/09:00/00:00
            NL | van maandag tot en met donderdag tussen 13.00 en 16.30      | MO,TU,WE,TH/13:00/16:30
            EN | Monday to Thursday between 1 and 4 pm                       | MO,TU,WE,TH/13:00/16:00
            NL | klusjes in de avonduren en het hele weekend                 | MO,TU,WE,TH,FR/18:00/00:00;SA,SU/00:00/00:00
            EN | odd jobs weekday evenings and all weekend                   | MO,TU,WE,TH,FR/18:00/00:00;SA,SU/00:00/00:00
            EN | I can do groceries, Mondays and Wednesdays 9 to 1           | MO,WE/09:00/13:00
            NL | maandag van 9 tot 12 boodschappen, dinsdagmiddag de computer| MO/09:00/12:00;TU/12:00/18:00
            NL | op vrijdag. maandag alleen tussen 9 en 12                   | MO/09:00/12:00;FR/00:00/00:00
            """)
    void hours_are_those_of_the_days_with_which_they_are_said(Language language, String words, String availability) {
        assertThat(said.in(UNDERSTANDING.of(words, Context.at(A_SUNDAY).preferring(language)))
                .map(Availability::write)).contains(availability.replace('/', '|'));
    }
}
