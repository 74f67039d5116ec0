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
}
