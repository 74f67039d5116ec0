package nl.handje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.handje.nlp.model.Figures;
import nl.handje.nlp.model.ModelCard;
import nl.handje.nlp.model.ModelFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cards of the models that were built: of these corpora and this code, with figures that can be. */
class ModelCardTest {
    private static final Path CORPORA = Path.of("src", "main", "corpus");
    private static final Path CLASSES = Path.of("target", "classes");

    @TempDir
    private Path folder;

    static List<Task> tasks() {
        return Task.ALL;
    }

    private static ModelCard card(Task task) {
        return ModelFiles.card(task.name());
    }

    private static Figures figures(Task task, String language) {
        return Objects.requireNonNull(card(task).figures().get(language));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void a_model_is_of_the_corpora_and_the_code_as_they_are(Task task) throws IOException {
        assertThat(card(task).corpus()).isEqualTo(Fingerprint.of(CORPORA));
        assertThat(Fingerprint.isIn(CLASSES, Fingerprint.of(CORPORA, CLASSES)))
                .as("the models in target/classes are of another state: build without -Dexec.skip").isTrue();
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void a_card_names_its_task_and_its_messages(Task task) throws IOException {
        assertThat(card(task).name()).isEqualTo(task.name());
        assertThat(card(task).exclusive()).isEqualTo(task.exclusive());
        assertThat(card(task).messages())
                .isEqualTo(Corpus.read(CORPORA).only(task.learnsFrom()).utterances().size());
        assertThat(card(task).features()).isEqualTo(ModelFiles.vocabulary().size());
        assertThat(card(task).trained()).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(card(task).parameters()).containsKeys("features", "solver", "Cost");
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void its_figures_are_shares(Task task) {
        assertThat(card(task).figures()).containsOnlyKeys("all", "nl", "en");
        assertThat(card(task).figures().values()).allSatisfy(it -> assertThat(List.of(it.accuracy(), it.microF1(),
                it.macroF1(), it.coverage(), it.accuracyWhenSure(), it.rightOrAsked()))
                .allSatisfy(share -> assertThat(share).isBetween(0.0, 1.0)));
        var all = figures(task, "all");
        assertThat(figures(task, "nl").messages() + figures(task, "en").messages())
                .isEqualTo(all.messages()).isEqualTo(card(task).messages());
        assertThat(all.accuracyWhenSure()).isGreaterThanOrEqualTo(task.exclusive() ? all.accuracy() : 0);
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void every_label_has_an_operating_point(Task task) {
        assertThat(card(task).labels()).containsOnlyKeys(task.labels());
        card(task).labels().forEach((label, it) -> {
            assertThat(it.operatingPoint()).isStrictlyBetween(0.0, 1.0);
            assertThat(List.of(it.precision(), it.recall(), it.f1()))
                    .allSatisfy(share -> assertThat(share).isBetween(0.0, 1.0));
            assertThat(it.messages()).as(label).isPositive();
            assertThat(it.calibration().slope()).isPositive();
        });
    }

    @Test
    void a_hash_changes_with_a_corpus_and_with_the_code() throws IOException {
        var corpora = Files.createDirectory(folder.resolve("corpora"));
        Files.writeString(corpora.resolve("a.tsv"), "one");
        for (var code : List.of("text", "model", "training", "cues", "concepts")) {
            Files.createDirectories(folder.resolve("nl/handje/nlp").resolve(code));
        }
        var first = Fingerprint.of(corpora, folder);
        assertThat(Fingerprint.of(corpora, folder)).isEqualTo(first).hasSize(64);
        Files.writeString(corpora.resolve("a.tsv"), "two");
        var second = Fingerprint.of(corpora, folder);
        Files.writeString(folder.resolve("nl/handje/nlp/text/Fold.class"), "code");
        assertThat(List.of(first, second, Fingerprint.of(corpora, folder))).doesNotHaveDuplicates();
    }

    @Test
    void a_hash_is_known_again_once_written() throws IOException {
        Files.createDirectories(folder.resolve("nl/handje/nlp/models"));
        assertThat(Fingerprint.isIn(folder, "abc")).isFalse();
        Fingerprint.write(folder, "abc");
        assertThat(Fingerprint.isIn(folder, "abc")).isTrue();
        assertThat(Fingerprint.isIn(folder, "abd")).isFalse();
    }

    @Test
    void a_model_that_is_missing_is_named() {
        assertThatThrownBy(() -> ModelFiles.card("nowhere")).isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("nowhere.json");
    }
}
