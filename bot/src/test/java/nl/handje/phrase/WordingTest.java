package nl.handje.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    private final Wording before = new Wording(new Phrasebook(), "reminders.before");

    @ParameterizedTest
    @ValueSource(strings = {"Herinner mij twee uur van tevoren!", "please remind me two hours before"})
    void a_wish_is_heard_in_both_languages_whatever_its_capitals_and_signs(String wish) {
        assertThat(before.fits(wish)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"please ", "graag ", "could you "})
    void a_whole_message_of_one_word_is_no_wish(String word) {
        assertThat(before.fits(word.repeat(4096 / word.length()) + "two hours before")).isFalse();
    }
}
