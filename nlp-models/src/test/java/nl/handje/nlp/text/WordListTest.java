package nl.handje.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Lists of words and phrases, as the venues are one. */
class WordListTest {
    private static final WordList VENUES = WordList.load("places/venues.txt");

    @Test
    void a_phrase_is_found_where_it_stands_with_its_value() {
        assertThat(VENUES.in("naar de poli in het ziekenhuis")).containsExactly(
                new WordList.Match(8, 12, "ziekenhuis"), new WordList.Match(20, 30, "ziekenhuis"));
    }

    @Test
    void the_longest_phrase_wins() {
        assertThat(VENUES.in("huisartsenpost")).extracting(WordList.Match::value).containsExactly("huisarts");
        assertThat(VENUES.in("at the doctor's surgery")).extracting(WordList.Match::end).containsExactly(23);
    }

    @Test
    void a_part_of_a_word_is_not_the_word() {
        assertThat(VENUES.in("de kerkklok en mijn schoolvriend")).isEmpty();
    }

    @Test
    void remarks_and_blank_lines_are_no_words() {
        assertThat(WordList.lines("urgency.txt")).isNotEmpty()
                .noneMatch(line -> line.startsWith("#") || line.isBlank());
        assertThat(WordList.load("places/ordinary-words.txt").contains("best")).isTrue();
        assertThat(WordList.load("places/ordinary-words.txt").contains("sittard")).isFalse();
    }

    @Test
    void a_list_that_is_missing_is_named() {
        assertThatThrownBy(() -> WordList.lines("nowhere.txt")).hasMessageContaining("nowhere.txt");
    }
}
