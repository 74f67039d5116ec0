package nl.handje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import nl.handje.nlp.Act;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Category;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Language;
import nl.handje.nlp.model.Calibration;
import nl.handje.nlp.model.Confidences;
import nl.handje.nlp.model.Figures;
import nl.handje.nlp.model.LabelCard;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of models, and how scores become confidences. */
class MeasuredTest {
    private static final Task BENEFICIARY = SmallCorpus.task("beneficiary");
    private static final Task CATEGORY = SmallCorpus.task("category");

    private static Utterance utterance(Language language, Beneficiary beneficiary, Category... categories) {
        return new Utterance("x", language, "tekst", Act.ASK, Set.of(categories), beneficiary, Set.<Concern>of(), "w");
    }

    private static Tried tried(Language language, Beneficiary right, Beneficiary given) {
        var scores = new double[]{-1, -1, -1};
        scores[BENEFICIARY.labels().indexOf(given.name())] = 1;
        return new Tried(utterance(language, right), scores);
    }

    private static final Measured MEASURED = Measured.of(BENEFICIARY,
            List.of(tried(Language.NL, Beneficiary.SELF, Beneficiary.SELF),
                    tried(Language.NL, Beneficiary.SELF, Beneficiary.SELF),
                    tried(Language.NL, Beneficiary.OTHER, Beneficiary.SELF),
                    tried(Language.EN, Beneficiary.OTHER, Beneficiary.OTHER)));

    private static Figures figures(Measured measured, String language) {
        return Objects.requireNonNull(measured.figures().get(language));
    }

    private static LabelCard label(String label) {
        return Objects.requireNonNull(MEASURED.labels().get(label));
    }

    @Test
    void accuracy_is_the_share_that_is_right_in_all_and_by_language() {
        assertThat(MEASURED.figures()).containsOnlyKeys("all", "nl", "en");
        assertThat(figures(MEASURED, "all").accuracy()).isEqualTo(0.75);
        assertThat(figures(MEASURED, "nl").accuracy()).isEqualTo(0.6667);
        assertThat(figures(MEASURED, "en").accuracy()).isEqualTo(1);
        assertThat(figures(MEASURED, "nl").messages()).isEqualTo(3);
    }

    @Test
    void a_label_has_precision_recall_and_their_harmonic_mean() {
        var self = label("SELF");
        assertThat(self.precision()).isEqualTo(0.6667);
        assertThat(self.recall()).isEqualTo(1);
        assertThat(self.f1()).isEqualTo(0.8);
        assertThat(self.messages()).isEqualTo(2);
        var other = label("OTHER");
        assertThat(other.precision()).isEqualTo(1);
        assertThat(other.recall()).isEqualTo(0.5);
        assertThat(label("GROUP").f1()).isZero();
    }

    @Test
    void the_macro_mean_counts_every_label_alike() {
        assertThat(figures(MEASURED, "all").macroF1()).isCloseTo((0.8 + 0.6667) / 3, Offset.offset(0.0002));
        assertThat(figures(MEASURED, "all").microF1()).isEqualTo(0.75);
    }

    @Test
    void what_was_meant_stands_first_in_a_confusion() {
        assertThat(MEASURED.confusions()).containsExactly("OTHER → SELF: 1");
    }

    @Test
    void of_several_labels_only_the_whole_set_is_right() {
        var garden = new double[Category.values().length];
        Arrays.fill(garden, -2);
        garden[CATEGORY.labels().indexOf("GARDEN")] = 2;
        var answers = new ArrayList<Tried>();
        IntStream.range(0, 50).forEach(
                i -> answers.add(new Tried(utterance(Language.NL, Beneficiary.SELF, Category.GARDEN), garden)));
        answers.add(new Tried(utterance(Language.NL, Beneficiary.SELF, Category.GARDEN, Category.PETS), garden));
        var measured = Measured.of(CATEGORY, answers);
        assertThat(measured.answers().getFirst().given()).containsExactly("GARDEN");
        assertThat(figures(measured, "all").accuracy()).isEqualTo(0.9804);
        assertThat(measured.confusions()).containsExactly("GARDEN+PETS → GARDEN: 1");
    }

    @Test
    void confidences_of_an_exclusive_task_add_up_to_one() {
        var same = new Calibration(2, 0);
        assertThat(new Confidences(true, List.of(same, same)).of(new double[]{1, 0}))
                .containsExactly(new double[]{Math.exp(2) / (Math.exp(2) + 1), 1 / (Math.exp(2) + 1)},
                        Offset.offset(1e-9));
    }

    @Test
    void confidences_of_labels_beside_each_other_stand_alone() {
        var even = new Calibration(2, 0);
        var doubtful = new Calibration(1, 0);
        assertThat(new Confidences(false, List.of(even, doubtful)).of(new double[]{0, 3}))
                .containsExactly(new double[]{0.5, 0.9526}, Offset.offset(1e-4));
        assertThat(new Calibration(1, -1).confidence(3)).isCloseTo(0.8808, Offset.offset(0.0001));
    }

    @Test
    void a_confidence_is_the_share_of_messages_with_that_score_that_have_the_label() {
        var answers = new ArrayList<Tried>();
        for (int i = 0; i < 1_000; i++) {
            var scores = new double[Category.values().length];
            scores[0] = i % 2 == 0 ? 1 : -1;
            boolean has = i % 2 == 0 ? i % 10 != 0 : i % 10 == 1;
            answers.add(new Tried(utterance(Language.NL, Beneficiary.SELF, has ? Category.COMPANY : Category.WALK),
                    scores));
        }
        var company = Fit.of(CATEGORY, answers).getFirst();
        assertThat(company.confidence(1)).isCloseTo(0.8, Offset.offset(0.01));
        assertThat(company.confidence(-1)).isCloseTo(0.2, Offset.offset(0.01));
    }

    @ParameterizedTest
    @CsvSource({"act, CANCEL, ASK", "act, MY_DATA, OFFER", "act, REPORT, GREETING", "concern, COMMERCIAL, SUICIDE",
            "concern, FRAUD, ABUSE"})
    void what_is_worse_to_guess_wrong_asks_more_confidence(String task, String worse, String better) {
        var points = SmallCorpus.task(task);
        assertThat(points.operatingPoint(worse)).isGreaterThan(points.operatingPoint(better));
        assertThat(points.operatingPoint(better)).isStrictlyBetween(0.0, 1.0);
    }
}
