package nl.handje.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import nl.handje.nlp.time.Times;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeantTimeTest {
    private static final ZonedDateTime A_SUNDAY = ZonedDateTime.parse("2026-11-22T10:00:00+01:00[Europe/Amsterdam]");

    private final Times times = new Times();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            NL | Sinds papa er niet meer is zit ze hele dagen alleen. Wie drinkt elke woensdagmiddag koffie met haar? | elke woensdagmiddag
            NL | Ik heb examen in januari. Misschien met een mevrouw, elke maandag avond als het kan                 | elke maandag avond
            NL | 's Ochtends en 's avonds een rondje, vanaf morgen elke dag                                           | vanaf morgen elke dag
            NL | Ik ben elke dag alleen, kan iemand dinsdag om 10 uur komen?                                          | dinsdag om 10 uur
            NL | volgende week, liefst donderdagmiddag                                                               | donderdagmiddag
            EN | Moved here in September, home all day. Anyone for a coffee on Tuesday morning?                       | on Tuesday morning
            EN | Snow forecast for tonight they say. Could someone clear my path tomorrow morning about 7:30?         | tomorrow morning about 7:30
            EN | I haven't been out in 4 months, all I need is two hours this Friday from 10                          | this Friday from 10
            EN | The operation is on 8 December. Every morning around 8, starting on the 9th, would be wonderful      | Every morning around 8, starting on the 9th
            EN | I can't get over before Christmas. Could someone pop round next week?                                | next week
            """)
    void the_time_at_which_help_is_wanted_is_taken(Language language, String said, String meant) {
        assertThat(MeantTime.of(times.of(said, language, A_SUNDAY)).map(When::text)).contains(meant);
    }
}
