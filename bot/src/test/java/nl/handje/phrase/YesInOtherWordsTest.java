package nl.handje.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.handje.phrase.CommonWords.Meaning;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YesInOtherWordsTest {
    private final CommonWords words = new CommonWords(new Phrasebook());

    @ParameterizedTest
    @ValueSource(strings = {"klopt zo", "ja klopt zo hoor", "Ja, dat is helemaal goed zo.", "zo is het goed",
            "prima zo dank u",
            "ja precies", "klopt als een bus!", "yes that all looks right to me", "yeah thats fine by me thanks",
            "that's quite right dear", "ok looks good"})
    void a_yes_of_several_small_words_is_a_yes(String said) {
        assertThat(words.meaningOf(said)).contains(Meaning.YES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"is dat juist", "klopt dat?", "is that right", "ja maar niet donderdag",
            "klopt niet helemaal",
            "dat is het niet", "goed zo", "prima kerel die Ben", "that is all", "yes but later", "it is not right",
            "ja dat is mijn buurvrouw", "zo"})
    void a_question_a_condition_a_no_and_mere_praise_are_none(String said) {
        assertThat(words.meaningOf(said)).isNotEqualTo(Optional.of(Meaning.YES));
    }
}
