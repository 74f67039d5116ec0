package nl.handje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The mistakes that training messages are given. */
class TyposTest {
    private static final String TEXT = "Zou iemand morgen misschien boodschappen willen brengen naar mijn moeder in Sittard?";

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -7, 123_456_789L})
    void the_same_seed_makes_the_same_mistakes(long seed) {
        assertThat(Typos.in(TEXT, seed)).isEqualTo(Typos.in(TEXT, seed));
    }

    @Test
    void another_seed_makes_others() {
        assertThat(LongStream.range(0, 50).mapToObj(seed -> Typos.in(TEXT, seed)).distinct()).hasSizeGreaterThan(30);
    }

    @Test
    void about_one_longer_word_in_five_is_damaged() {
        var words = TEXT.split(" ");
        long damaged = LongStream.range(0, 400).map(seed -> different(words, Typos.in(TEXT, seed).split(" "))).sum();
        long longer = 400L * 9;
        assertThat((double) damaged / longer).isBetween(0.12, 0.22);
    }

    private static long different(String[] words, String[] typed) {
        assertThat(typed).hasSameSizeAs(words);
        long different = 0;
        for (int i = 0; i < words.length; i++) {
            different += words[i].equals(typed[i]) ? 0 : 1;
        }
        return different;
    }

    @Test
    void short_words_numbers_and_signs_stay_as_they_are() {
        var text = "Om 15:30 op 6131 AB, en nu? 👍 $1 \\";
        assertThat(LongStream.range(0, 200).mapToObj(seed -> Typos.in(text, seed))).containsOnly(text);
    }

    @Test
    void the_first_letter_stays_and_a_word_changes_by_one_letter_at_most() {
        LongStream.range(0, 500).mapToObj(seed -> Typos.in("boodschappen", seed)).forEach(typed -> {
            assertThat(typed).startsWith("b");
            assertThat(typed.length()).isBetween(11, 13);
        });
    }
}
