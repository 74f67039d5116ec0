package nl.handje.nlp.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.handje.nlp.Language;
import nl.handje.nlp.text.WordList;
import org.junit.jupiter.api.Test;

/** The index by first letters finds what the plain expression finds, and nothing else. */
class PhrasesTest {
    private static final List<String> RULES = List.of(Language.values()).stream()
            .flatMap(language -> WordList.lines("concerns/rules_" + language.tag() + ".txt").stream())
            .filter(line -> !line.matches("[A-Z_]+ [\\d.]+")).map(line -> line.replaceFirst("^!+", "")).toList();
    private static final Phrases INDEXED = new Phrases(List.of(List.of("zzz zz"), RULES));
    private static final java.util.regex.Pattern PLAIN = Phrase.of(RULES);
    private static final List<String> WORDS = RULES.stream()
            .flatMap(rule -> List.of(rule.split("[^\\p{L}\\d']+")).stream()).filter(word -> !word.isEmpty()).distinct()
            .toList();

    @Provide
    Arbitrary<String> texts() {
        var glue = Arbitraries.of(" ", " ", " ", ", ", "-", "\u00e9", "\ud83d\ude42", "");
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(9).flatMap(words -> glue.list()
                .ofSize(words.size()).map(between -> {
                    var text = new StringBuilder();
                    for (int i = 0; i < words.size(); i++) {
                        text.append(words.get(i)).append(between.get(i));
                    }
                    return text.toString();
                }));
    }

    private static void agrees(String text) {
        var plain = PLAIN.matcher(text);
        var expected = plain.find()
                ? java.util.Optional.of(new Passage(plain.start(), plain.end()))
                : java.util.Optional.<Passage>empty();
        assertThat(java.util.Optional.ofNullable(INDEXED.firstIn(text).get(1))).isEqualTo(expected);
    }

    @Property(tries = 3000)
    void the_first_phrase_found_is_the_first_there_is(@ForAll("texts") String text) {
        agrees(text);
    }

    @Property(tries = 300)
    void any_text_gives_the_same(@ForAll String text) {
        agrees(text);
    }

    @Property(tries = 300)
    void every_rule_is_found_by_its_own_words(@ForAll("rules") String rule) {
        agrees(rule.replaceAll("[^\\p{L}\\d' ]", ""));
    }

    @Test
    void what_may_only_begin_a_message_is_found_nowhere_else() {
        var indexed = new Phrases(List.of(List.of("^ only the curtains")));
        assertThat(indexed.firstIn("only the curtains really")).containsEntry(0, new Passage(0, 17));
        assertThat(indexed.firstIn("- only the curtains")).containsEntry(0, new Passage(2, 19));
        assertThat(indexed.firstIn("not only the curtains")).isEmpty();
        var whole = new Phrases(List.of(List.of("^ only the curtains really? $")));
        assertThat(whole.firstIn("only the curtains really.")).containsEntry(0, new Passage(0, 24));
        assertThat(whole.firstIn("only the curtains burn")).isEmpty();
    }

    @Provide
    Arbitrary<String> rules() {
        return Arbitraries.of(RULES);
    }
}
