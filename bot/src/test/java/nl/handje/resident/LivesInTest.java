package nl.handje.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.Optional;
import nl.handje.nlp.Context;
import nl.handje.nlp.Understanding;
import nl.handje.nlp.Where;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LivesInTest {
    private static final Context CONTEXT = Context.at(ZonedDateTime.parse("2026-11-22T10:00+01:00[Europe/Amsterdam]"));
    private static final Understanding UNDERSTANDING = Understanding.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zou iemand mijn boodschappen kunnen doen? ik woon in sittard | Sittard
            Wij wonen zelf ook in Geleen, wie past er op? | Geleen
            ik moet naar het ziekenhuis in Heerlen, zelf woon ik in Sittard | Sittard
            i live in Sittard and need a lift to Geleen | Sittard
            I'm living near Geleen, can somebody do my garden | Geleen
            """)
    void a_town_where_the_writer_lives_is_their_area(String text, String town) {
        assertThat(said(LivesIn.WRITER, text)).contains(town);
        assertThat(said(LivesIn.OTHER, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mijn moeder woont in Geleen, kan iemand haar gezelschap houden? | Geleen
            my mother lives on her own in Sittard | Sittard
            mijn ouders wonen in Geleen en zoeken iemand voor de tuin | Geleen
            """)
    void a_town_where_another_lives_is_not_that_of_the_writer(String text, String town) {
        assertThat(said(LivesIn.OTHER, text)).contains(town);
        assertThat(said(LivesIn.WRITER, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kan iemand mij naar Sittard brengen?", "ik woon hier en moet naar Sittard",
            "ik moet naar de oogarts in Geleen", "can someone take me to the hospital in Sittard"})
    void where_somebody_wants_to_go_is_not_where_they_live(String text) {
        assertThat(said(LivesIn.WRITER, text)).isEmpty();
        assertThat(said(LivesIn.OTHER, text)).isEmpty();
    }

    private static Optional<String> said(LivesIn who, String text) {
        return who.of(UNDERSTANDING.of(text, CONTEXT)).map(Where::value);
    }
}
