package nl.handje.nlp.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.handje.nlp.text.Words;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The features that models know, and messages as vectors of them. */
class VocabularyTest {
    private static final Vocabulary VOCABULARY = Vocabulary
            .of(List.of(Set.of("w:a", "w:b", "k:c"), Set.of("w:a", "k:c"), Set.of("w:a")), 2);

    private static double length(Vector vector) {
        return Math.sqrt(IntStream.range(0, vector.values().length - 1)
                .mapToDouble(i -> vector.values()[i] * vector.values()[i]).sum());
    }

    @Test
    void a_feature_of_too_few_messages_is_not_known() {
        assertThat(VOCABULARY.size()).isEqualTo(2);
        assertThat(VOCABULARY.vector(List.of("w:b", "w:a")).features()).containsExactly("w:a", "1");
    }

    @Test
    void a_vector_has_length_one_and_a_constant() {
        var vector = VOCABULARY.vector(List.of("w:a", "k:c"));
        assertThat(length(vector)).isCloseTo(1, Offset.offset(1e-6));
        assertThat(vector.features()).endsWith("1");
        assertThat(vector.values()[vector.values().length - 1]).isEqualTo(1);
    }

    @Test
    void a_cue_weighs_three_times_what_it_would_by_its_rarity() {
        var vector = VOCABULARY.vector(List.of("w:a", "k:c"));
        double common = 1 + Math.log(4.0 / 4);
        double rare = 3 * (1 + Math.log(4.0 / 3));
        assertThat((double) vector.values()[1] / vector.values()[0]).isCloseTo(rare / common, Offset.offset(1e-5));
    }

    @Test
    void a_message_without_known_features_is_only_the_constant() {
        assertThat(VOCABULARY.vector(List.of("w:qwrtzx")).features()).containsExactly("1");
        assertThat(VOCABULARY.vector(List.of()).values()).containsExactly(1);
    }

    @Test
    void a_message_has_features_of_every_kind_each_once() {
        assertThat(Vocabulary.features(Words.of("Wie kan mijn heg snoeien? Wie?"))).doesNotHaveDuplicates()
                .contains("w:heg", "b:heg_snoeien", "c:snoei", "k:act:ASK1", "k:hedge");
        assertThat(Vector.of(List.of(), new float[0], 1).features()).containsExactly("1");
    }
}
