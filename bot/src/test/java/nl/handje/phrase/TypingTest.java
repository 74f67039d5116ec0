package nl.handje.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypingTest {
    @Test
    void two_letters_that_changed_places_are_one_slip() {
        assertThat(Typing.distance("help", "hepl")).isOne();
    }

    @Test
    void a_letter_too_many_too_few_or_another_is_one_slip() {
        assertThat(Typing.distance("offer", "offfer")).isOne();
        assertThat(Typing.distance("cancel", "cancl")).isOne();
        assertThat(Typing.distance("taal", "tael")).isOne();
    }

    @Test
    void another_word_is_far_away() {
        assertThat(Typing.distance("help", "privacy")).isGreaterThan(4);
    }
}
