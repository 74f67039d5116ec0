package nl.handje.offer;

import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.phrase.Cues;
import nl.handje.phrase.Phrasebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
    private static final Cues CUES = new Cues(new Phrasebook());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hooguit 1x per week             | 1/WEEK
            hooguit één keer per week       | 1/WEEK
            niet vaker dan twee keer per maand | 2/MONTH
            at most twice a month           | 2/MONTH
            once a week                     | 1/WEEK
            no more than 3 times a week     | 3/WEEK
            eens per maand                  | 1/MONTH
            een keer in de twee weken       | 2/MONTH
            hooguit om de week              | 2/MONTH
            every other week                | 2/MONTH
            """)
    void how_often_at_most_is_understood(String said, String cap) {
        assertThat(Cap.in(said).map(Cap::write)).contains(cap);
    }

    @Test
    void days_are_no_cap() {
        assertThat(Cap.in("elke week op dinsdag")).isEmpty();
        assertThat(Cap.in("ik kan een dag in de week")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tot 5 km                      | 5
            within 3 kilometres           | 3
            alleen in mijn wijk           | 0
            only in my neighbourhood      | 0
            """)
    void how_far_is_understood(String said, int kilometres) {
        assertThat(HowFar.in(said, CUES)).contains(new HowFar(kilometres));
    }

    @Test
    void what_somebody_would_rather_not_is_understood() {
        assertThat(NotWanted.in("geen honden, niet tillen en niet 's nachts", CUES).orElseThrow())
                .containsExactly(NotWanted.DOGS, NotWanted.LIFTING, NotWanted.NIGHTS);
        assertThat(NotWanted.in("I have no time on Friday", CUES)).isEmpty();
    }
}
