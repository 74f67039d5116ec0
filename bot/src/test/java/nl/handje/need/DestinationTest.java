package nl.handje.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import nl.handje.nlp.Context;
import nl.handje.nlp.Understanding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DestinationTest {
    private static final Context CONTEXT = Context.at(ZonedDateTime.parse("2026-11-22T10:00+01:00[Europe/Amsterdam]"));
    private static final Understanding UNDERSTANDING = Understanding.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Mijn dochter zit met haar gezin helemaal in Groningen, wie brengt mij naar het ziekenhuis in Sittard? | Sittard
            my son has moved to Groningen, could someone take me to the hospital in Sittard | Sittard
            mijn dochter woont tegenwoordig met man en kind in Groningen. ik moet naar de oogarts in Geleen | Geleen
            kan iemand mij naar Sittard brengen, naar het ziekenhuis | Sittard
            """)
    void the_town_of_the_place_itself_wins_from_a_town_in_the_story(String text, String town) {
        assertThat(Destination.in(UNDERSTANDING.of(text, CONTEXT))).map(Destination::town).contains(town);
    }
}
