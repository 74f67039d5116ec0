package nl.handje.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.handje.conversation.Say;
import nl.handje.messenger.Choice;
import nl.handje.nlp.Language;
import nl.handje.phrase.Phrasebook;
import org.junit.jupiter.api.Test;

class ToldApartTest {
    private static final String LONG = "Ik kan niet: " + "Maria ".repeat(9) + "dinsdag 24 november";

    @Test
    void what_is_too_long_for_a_button_ends_at_a_word() {
        assertThat(labels(LONG)).containsExactly("Ik kan niet: " + "Maria ".repeat(8).strip() + "…");
    }

    @Test
    void two_long_ones_that_begin_alike_are_told_apart_and_still_fit() {
        assertThat(labels(LONG, LONG.replace("24", "25"))).doesNotHaveDuplicates()
                .allSatisfy(label -> assertThat(label).hasSizeLessThanOrEqualTo(64)).last().asString()
                .endsWith("… (2)");
    }

    @Test
    void one_word_that_is_too_long_is_cut() {
        assertThat(labels("x".repeat(70))).containsExactly("x".repeat(63) + "…");
    }

    private static List<String> labels(String... words) {
        var rows = Stream.of(words).map(it -> List.of(new Say.Option((language, phrasebook) -> it, "go:help")))
                .toList();
        return ToldApart.choices(rows, Language.NL, new Phrasebook()).stream().flatMap(List::stream)
                .map(Choice::label).toList();
    }
}
