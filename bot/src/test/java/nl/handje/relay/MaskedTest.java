package nl.handje.relay;

import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.nlp.Language;
import nl.handje.phrase.Phrasebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and names that lead to somebody are taken out of a message; times, prices and dates stay. */
class MaskedTest {
    private static final Phrasebook PHRASES = new Phrasebook();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bel 06-12345678 even             | bel [telefoonnummer] even
            bel 0612345678                   | bel [telefoonnummer]
            of +31 6 12 34 56 78             | of [telefoonnummer]
            046 451 23 45 is van thuis       | [telefoonnummer] is van thuis
            mail anna.b@ziggo.nl             | mail [e-mailadres]
            zoek @anna_sittard op Telegram   | zoek [naam op internet] op Telegram
            kijk op https://t.me/anna_s      | kijk op [link]
            NL91 ABNA 0417 1643 00           | [rekeningnummer]
            Kerkstraat 12b, 6131 AB Sittard  | [adres] Sittard
            """)
    void what_leads_to_somebody_is_taken_out(String words, String shown) {
        assertThat(new Masked(words).in(Language.NL, PHRASES)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"om 14:30 op 26-11-2026", "het kost 12,50 euro", "bus 36, halte 4, over 10 minuten",
            "kamer 1204 op de 12e verdieping", "tot 10.30 uur of 11.15 uur"})
    void times_prices_and_dates_stay(String words) {
        assertThat(new Masked(words).in(Language.NL, PHRASES)).isEqualTo(words);
    }

    @Test
    void what_stands_instead_is_in_the_language_of_the_reader() {
        assertThat(new Masked("06 12345678").in(Language.EN, PHRASES)).isEqualTo("[phone number]");
    }
}
