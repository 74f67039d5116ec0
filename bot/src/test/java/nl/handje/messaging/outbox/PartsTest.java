package nl.handje.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PartsTest {
    @Property(tries = 200)
    void every_part_fits_and_no_word_is_lost(@ForAll("texts") String text) {
        var parts = Parts.of(text);
        assertThat(parts).allSatisfy(part -> assertThat(part.codePointCount(0, part.length())).isBetween(1, 4096));
        assertThat(withoutSpace(String.join("", parts))).isEqualTo(withoutSpace(text));
    }

    @Example
    void what_fits_stays_whole_counted_as_the_messenger_counts() {
        assertThat(Parts.of("👵🏾".repeat(2048))).hasSize(1);
        assertThat(Parts.of("👵🏾".repeat(2048) + "a")).hasSize(2);
    }

    @Provide
    Arbitrary<String> texts() {
        var words = Arbitraries.of("ja", "ziekenhuis", "👵🏾", "\n\n", "\n", " ", ". ", "é", "x".repeat(300));
        return words.list().ofMinSize(0).ofMaxSize(1500).map(list -> String.join("", list));
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s+", "");
    }
}
