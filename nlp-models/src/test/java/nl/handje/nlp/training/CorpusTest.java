package nl.handje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.handje.nlp.Act;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Category;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The corpora as they lie here, and how a corpus is read. */
class CorpusTest {
    private static final Path FOLDER = Path.of("src", "main", "corpus");
    private static final String HEADER = "id\tlang\ttext\tact\tcategories\tbeneficiary\tconcerns\twriter\n";

    @TempDir
    private static Path folder;
    private static Corpus corpus;

    @BeforeAll
    static void read() throws IOException {
        corpus = Corpus.read(FOLDER);
    }

    private static Corpus corpus(String lines) throws IOException {
        var own = Files.createTempDirectory(folder, "corpus");
        Files.writeString(own.resolve("utterances.tsv"), HEADER + lines);
        return Corpus.read(own);
    }

    @Test
    void a_line_becomes_a_message_with_its_labels() throws IOException {
        assertThat(corpus("a1\ten\tA lift and company?\tASK\tTRANSPORT,ACCOMPANY\tOTHER\tPERSONAL_DATA\tw1\n\n")
                .utterances())
                .containsExactly(new Utterance("a1", Language.EN, "A lift and company?", Act.ASK,
                        Set.of(Category.TRANSPORT, Category.ACCOMPANY), Beneficiary.OTHER,
                        Set.of(Concern.PERSONAL_DATA),
                        "w1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a2;nl;Hoi;HALLO;;SELF;;w1 | HALLO", "a2;fr;Salut;GREETING;;SELF;;w1 | fr",
            "a2;nl;Hoi;ASK;TUIN;SELF;;w1 | TUIN", "a2;nl;Hoi;ASK;;ME;;w1 | ME",
            "a2;nl;Hoi;ASK;;SELF;DANGER;w1 | DANGER",
            "a2;nl;Hoi;ASK;;SELF | 6 columns", "a2;nl;Hoi;ASK;;SELF;;w1;x | 9 columns"})
    void a_wrong_line_is_named_by_its_file_and_number(String line, String wrong) {
        assertThatThrownBy(
                () -> corpus("a1\tnl\tHoi\tGREETING\t\tSELF\t\tw1\n\n" + line.strip().replace(';', '\t') + "\n"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("utterances.tsv line 4")
                .hasMessageContaining(wrong);
    }

    @Test
    void files_are_read_by_name() throws IOException {
        assertThat(Corpus.files(FOLDER)).isSorted().isNotEmpty()
                .allSatisfy(file -> assertThat(file.toString()).endsWith(".tsv"));
        assertThat(corpus.utterances()).hasSizeGreaterThan(10_000);
    }

    @Test
    void every_line_of_every_file_is_a_message() throws IOException {
        long lines = 0;
        for (var file : Corpus.files(FOLDER)) {
            lines += Files.readAllLines(file).stream().skip(1).filter(line -> !line.isBlank()).count();
        }
        assertThat(corpus.utterances()).hasSize(Math.toIntExact(lines));
        assertThat(corpus.utterances()).allSatisfy(it -> assertThat(it.text()).isNotBlank())
                .allSatisfy(it -> assertThat(it.writer()).isNotBlank());
    }

    @Test
    void no_two_messages_have_one_id() {
        var seen = new HashSet<String>();
        assertThat(corpus.utterances().stream().map(Utterance::id).filter(id -> !seen.add(id))).isEmpty();
    }

    @Test
    void a_text_has_one_act_in_a_language() {
        Map<String, Set<Act>> acts = new HashMap<>();
        corpus.utterances().forEach(it -> acts.computeIfAbsent(it.language() + " " + it.text(), same -> new TreeSet<>())
                .add(it.act()));
        acts.values().removeIf(several -> several.size() == 1);
        assertThat(acts).isEmpty();
    }

    @Test
    void help_is_asked_and_offered_in_kinds_and_nothing_else_is() {
        assertThat(corpus.utterances().stream()
                .filter(it -> !it.categories().isEmpty() && it.act() != Act.ASK && it.act() != Act.OFFER)
                .map(Utterance::id)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_label_has_messages_in_both_languages(Language language) {
        var own = corpus.only(it -> it.language() == language).utterances();
        assertThat(own.stream().map(Utterance::act).distinct()).containsExactlyInAnyOrder(Act.values());
        assertThat(own.stream().flatMap(it -> it.categories().stream()).distinct())
                .containsExactlyInAnyOrder(Category.values());
        assertThat(own.stream().flatMap(it -> it.concerns().stream()).distinct())
                .containsExactlyInAnyOrder(Concern.values());
        assertThat(own.stream().map(Utterance::beneficiary).distinct()).containsExactlyInAnyOrder(Beneficiary.values());
    }

    @Test
    void a_writers_messages_are_all_in_one_fold() {
        var folds = corpus.foldsByWriter();
        assertThat(folds).hasSameSizeAs(corpus.utterances());
        var byWriter = IntStream.range(0, folds.length).boxed().collect(Collectors.groupingBy(
                i -> corpus.utterances().get(i).writer(), Collectors.mapping(i -> folds[i], Collectors.toSet())));
        assertThat(byWriter.values()).allSatisfy(it -> assertThat(it).hasSize(1));
    }

    @Test
    void the_folds_are_about_as_large_and_the_same_each_time() {
        var folds = corpus.foldsByWriter();
        for (int fold = 0; fold < Corpus.folds(); fold++) {
            int one = fold;
            assertThat((double) IntStream.of(folds).filter(it -> it == one).count() / folds.length).isBetween(0.15,
                    0.35);
        }
        assertThat(corpus.foldsByWriter()).isEqualTo(folds);
    }

    @Test
    void with_typos_every_message_is_there_twice_under_its_own_labels() {
        var some = new Corpus(corpus.utterances().subList(0, 50));
        var both = some.withTypos().utterances();
        assertThat(both).hasSize(100).startsWith(some.utterances().toArray(Utterance[]::new));
        assertThat(both.subList(50, 100)).extracting(Utterance::id)
                .isEqualTo(some.utterances().stream().map(Utterance::id).toList());
        assertThat(both.subList(50, 100)).isNotEqualTo(some.utterances());
        assertThat(some.withTypos()).isEqualTo(new Corpus(List.copyOf(both)));
    }
}
