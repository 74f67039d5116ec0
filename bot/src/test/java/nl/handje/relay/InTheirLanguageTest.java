package nl.handje.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Locale;
import java.util.Optional;
import nl.handje.nlp.Language;
import nl.handje.phrase.Phrasebook;
import nl.handje.resident.Resident;
import org.junit.jupiter.api.Test;

/** The original is always shown; a translation comes under it only where a town has one and wants it. */
class InTheirLanguageTest {
    private static final Masked WORDS = new Masked("Bel mij op 06 12345678");
    private static final Phrasebook PHRASES = new Phrasebook();

    private static String read(boolean on, Language written) {
        var reader = mock(Resident.class);
        when(reader.language()).thenReturn(Language.EN);
        Translation shouting = (words, from, to) -> Optional.of(words.toUpperCase(Locale.ROOT));
        return new InTheirLanguage(new RelaySettings(on), Optional.of(shouting), PHRASES).of(WORDS, written, reader)
                .in(Language.EN, PHRASES);
    }

    @Test
    void the_original_stands_above_the_translation() {
        assertThat(read(true, Language.NL)).isEqualTo("Bel mij op [phone number]\n\nTranslated by a computer: "
                + "BEL MIJ OP [PHONE NUMBER]");
    }

    @Test
    void who_speaks_the_same_language_reads_it_as_it_is() {
        assertThat(read(true, Language.EN)).isEqualTo("Bel mij op [phone number]");
    }

    @Test
    void nothing_is_translated_unless_a_town_wants_it() {
        assertThat(read(false, Language.NL)).isEqualTo("Bel mij op [phone number]");
    }
}
