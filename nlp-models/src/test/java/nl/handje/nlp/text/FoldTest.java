package nl.handje.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folding: for comparison only, and each character in its place. */
class FoldTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"Één CAFÉ | een cafe", "coöperatie ÿ | cooperatie y",
            "zo’n ‘ding’ | zo'n 'ding'", "“ja” „nee‟ | \"ja\" \"nee\"", "a–b—c−d | a-b-c-d", "Ørsted | orsted",
            "İstanbul | istanbul", "´s `t | 's 't", "ПРИВЕТ | привет", "a\u00a0b\u202fc | a b c", "ß | ß"})
    void capitals_accents_and_fine_signs_go(String text, String folded) {
        assertThat(Fold.of(text)).isEqualTo(folded);
    }

    @Test
    void every_character_stays_in_its_place() {
        var random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            var text = anything(random);
            assertThat(Fold.of(text)).hasSameSizeAs(text);
        }
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            assertThat(Fold.of(String.valueOf(c))).hasSize(1);
        }
    }

    @Test
    void folding_twice_is_folding_once() {
        var random = new Random(2);
        for (int i = 0; i < 2_000; i++) {
            var folded = Fold.of(anything(random));
            assertThat(Fold.of(folded)).isEqualTo(folded);
        }
    }

    /** Characters of everywhere, halves of surrogate pairs as well. */
    static String anything(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            switch (random.nextInt(4)) {
                case 0 -> text.append((char) random.nextInt(Character.MAX_VALUE + 1));
                case 1 -> text.append((char) (' ' + random.nextInt(0x250)));
                case 2 -> text.appendCodePoint(0x1F300 + random.nextInt(0x300));
                default -> text.append("ab 7'-s.\n".charAt(random.nextInt(9)));
            }
        }
        return text.toString();
    }
}
