package nl.handje.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.phrase.CommonWords.Meaning;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchedWordsTest {
    private final CommonWords words = new CommonWords(new Phrasebook());

    @ParameterizedTest
    @CsvSource({"jaaaaa, YES", "neeeee, NO", "nooooo, NO", "yesss, YES", "stooop, CANCEL"})
    void a_letter_held_down_changes_nothing(String said, Meaning meaning) {
        assertThat(words.meaningOf(said)).contains(meaning);
    }
}
