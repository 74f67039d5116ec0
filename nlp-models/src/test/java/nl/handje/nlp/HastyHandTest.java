package nl.handje.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The mistakes that understanding is measured with. */
class HastyHandTest {
    private static final String TEXT = "zou er iemand morgen misschien boodschappen willen brengen";

    private static long mistakes(long seed) {
        var words = TEXT.split(" ");
        var typed = HastyHand.typing(TEXT, seed).split(" ");
        assertThat(typed).hasSameSizeAs(words);
        return LongStream.range(0, words.length).filter(i -> !words[(int) i].equals(typed[(int) i])).count();
    }

    @Test
    void of_eight_words_one_is_wrong() {
        assertThat(LongStream.range(0, 200).map(HastyHandTest::mistakes)).containsOnly(1L);
    }

    @Test
    void the_same_seed_makes_the_same_mistake_and_another_one_others() {
        assertThat(HastyHand.typing(TEXT, 5)).isEqualTo(HastyHand.typing(TEXT, 5));
        assertThat(LongStream.range(0, 50).mapToObj(seed -> HastyHand.typing(TEXT, seed)).distinct())
                .hasSizeGreaterThan(35);
    }

    @Test
    void what_has_no_longer_word_stays_as_it_is() {
        assertThat(HastyHand.typing("ja ok 12 !", 3)).isEqualTo("ja ok 12 !");
        assertThat(HastyHand.typing("één éé ééé", 4)).hasSizeBetween(9, 11);
    }
}
