package nl.handje.nlp.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import nl.handje.nlp.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordVectorsTest {
    private static float[] of(String text) {
        return WordVectors.english().of(Words.of(text));
    }

    private static double product(float[] one, float[] other) {
        double product = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
        }
        return product;
    }

    private static double likeness(String one, String other) {
        return product(of(one), of(other)) / Math.sqrt(product(of(one), of(one)) * product(of(other), of(other)));
    }

    @ParameterizedTest
    @CsvSource({"lawn, grass, kettle", "swindled, scammed, ironed", "insulin, diabetes, ladder",
            "my kettle boils, the teapot is hot, mow the lawn"})
    void what_means_nearly_the_same_is_nearer_than_what_does_not(String one, String near, String far) {
        assertThat(likeness(one, near)).isGreaterThan(likeness(one, far) + 0.1);
    }

    @Test
    void every_message_is_as_long_as_the_others() {
        assertThat(Math.sqrt(product(of("lawn"), of("lawn")))).isCloseTo(0.4, within(1e-5));
        var long1 = of("could somebody please mow the lawn of my neighbour on Thursday afternoon?");
        assertThat(long1).hasSize(WordVectors.SIZE).hasSize(WordVectors.names().size());
        assertThat(Math.sqrt(product(long1, long1))).isCloseTo(0.4, within(1e-5));
    }

    @Test
    void words_that_are_not_known_say_nothing() {
        assertThat(of("")).containsOnly(0).hasSize(WordVectors.SIZE);
        assertThat(of("qwrtzx 6131 !")).containsOnly(0);
        assertThat(of("qwrtzx lawn")).containsExactly(of("lawn"));
    }

    @Test
    void the_notice_names_the_file_that_lies_here() throws Exception {
        var folder = Path.of("src", "main", "resources", "nl", "handje", "nlp", "vectors");
        var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(folder.resolve("english.bin")));
        assertThat(Files.readString(folder.resolve("NOTICE"))).contains(HexFormat.of().formatHex(digest));
    }

    @Test
    void what_belongs_to_somebody_is_theirs() {
        assertThat(WordVectors.english().of(new String[]{"hedgehog's"}))
                .containsExactly(WordVectors.english().of(new String[]{"hedgehog"}));
    }
}
