package nl.handje.nlp.foreign.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.handje.nlp.ForeignLanguage;
import nl.handje.nlp.foreign.Spellings;
import nl.handje.nlp.model.ModelCard;
import nl.handje.nlp.model.ModelFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The model of other languages is of its corpora and its code, and its card tells the figures that it has. */
class ForeignCardTest {
    private static final Path FOREIGN = Path.of("src", "main", "corpus-foreign");
    private static final Path OURS = Path.of("src", "main", "corpus");
    private static final Path CLASSES = Path.of("target", "classes");
    private static final ModelCard CARD = ModelFiles.card(Spellings.NAME);

    static Stream<String> languages() throws IOException {
        return Lines.files(FOREIGN).stream().map(file -> file.getFileName().toString().replace(".txt", ""));
    }

    @Test
    void the_model_is_of_the_corpora_and_the_code_as_they_are() throws IOException {
        assertThat(CARD.corpus()).isEqualTo(ForeignFingerprint.of(FOREIGN, OURS));
        assertThat(ForeignFingerprint.isIn(CLASSES, ForeignFingerprint.of(FOREIGN, OURS, CLASSES)))
                .as("the model in target/classes is of another state: build without -Dexec.skip").isTrue();
    }

    @Test
    void the_page_in_the_docs_tells_the_figures_of_the_model() throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "models", "foreign.md"))).as("run nlp-models/bin/train")
                .isEqualTo(ForeignCardPage.of(CARD));
    }

    @Test
    void of_writers_never_read_almost_nobody_is_called_foreign_and_most_foreign_messages_are_found() {
        var ours = Objects.requireNonNull(CARD.figures().get("ours"));
        assertThat(ours.messages()).isGreaterThan(24_000);
        assertThat(ours.coverage()).isLessThan(0.001);
        assertThat(Objects.requireNonNull(CARD.figures().get("others, 3 words and more")).coverage())
                .isGreaterThan(0.8);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_language_has_many_messages_by_several_writers_and_none_twice(String language) throws IOException {
        var lines = Lines.read(FOREIGN.resolve(language + ".txt"));
        assertThat(lines).hasSizeGreaterThan(110);
        assertThat(lines.stream().map(Line::writer).distinct()).hasSizeGreaterThan(2);
        assertThat(lines.stream().map(line -> line.text().toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
        assertThat(CARD.labels()).containsKey(language.toUpperCase(Locale.ROOT));
        if (!language.equals("ours")) {
            assertThat(ForeignLanguage.valueOf(language.toUpperCase(Locale.ROOT)).tag()).isEqualTo(language);
        }
    }

    @Test
    void the_same_lines_give_the_same_model() throws IOException {
        var lines = Stream.concat(Lines.read(FOREIGN.resolve("tr.txt")).stream(),
                Lines.read(FOREIGN.resolve("ours.txt")).stream()).toList();
        var tried = lines.getFirst();
        assertThat(Learnt.from(lines).scores(tried)).containsExactly(Learnt.from(lines).scores(tried));
    }
}
