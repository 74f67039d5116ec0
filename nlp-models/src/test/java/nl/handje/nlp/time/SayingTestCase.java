package nl.handje.nlp.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import nl.handje.nlp.Grain;
import nl.handje.nlp.Language;
import nl.handje.nlp.When;

/** Times, said on a Wednesday at ten in the morning. */
abstract class SayingTestCase {
    static final Times TIMES = new Times();

    static final ZonedDateTime NOW = at("2026-11-25T10:00:00+01:00");

    static ZonedDateTime at(String moment) {
        return ZonedDateTime.parse(moment + "[Europe/Amsterdam]");
    }

    static List<When> nl(String text) {
        return TIMES.of(text, Language.NL, NOW);
    }

    static void assertSaid(List<When> times, LocalDateTime start, LocalDateTime end, Grain grain) {
        assertThat(times).singleElement().satisfies(when -> {
            assertThat(when.start()).isEqualTo(start);
            assertThat(when.end()).isEqualTo(end);
            assertThat(when.grain()).isEqualTo(grain);
            assertThat(when.excluded()).isFalse();
        });
    }
}
