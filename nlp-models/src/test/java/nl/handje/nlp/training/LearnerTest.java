package nl.handje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.handje.nlp.Act;
import nl.handje.nlp.Category;
import nl.handje.nlp.Prediction;
import nl.handje.nlp.model.Calibration;
import nl.handje.nlp.model.Classifier;
import nl.handje.nlp.model.JointModel;
import nl.handje.nlp.model.Joining;
import nl.handje.nlp.model.LabelCard;
import nl.handje.nlp.model.ModelCard;
import nl.handje.nlp.model.Scores;
import nl.handje.nlp.model.Vocabulary;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.maxent.io.BinaryGISModelWriter;
import opennlp.tools.ml.maxent.io.GISModelReader;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A tiny corpus is learnt, written and read back. */
class LearnerTest {
    private static final Task ACT = SmallCorpus.task("act");
    private static final Learner LEARNER = Learner.of(SmallCorpus.corpus(), new FeatureCache());
    private static final MaxentModel MODEL = LEARNER.learn(ACT);

    private static final JointModel JOINT = joint(LEARNER.vocabulary(), MODEL);

    private static byte[] written(MaxentModel model) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new BinaryGISModelWriter((GISModel) model, new DataOutputStream(bytes)).persist();
        return bytes.toByteArray();
    }

    private static byte[] written(Vocabulary vocabulary) throws IOException {
        var bytes = new ByteArrayOutputStream();
        vocabulary.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static DataInputStream read(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }

    private static JointModel joint(Vocabulary vocabulary, MaxentModel act) {
        return JointModel.of(LEARNER.spelling(), vocabulary, Joining.of(vocabulary, Map.of("act", act)));
    }

    private static Classifier<Act> classifier(JointModel model) {
        var label = new LabelCard(1, 1, 1, 1, 0.6, new Calibration(4, 0));
        var card = new ModelCard("act", true, "2026-11-25", "", 24, 10, Map.of(), Map.of(),
                Map.of("ASK", label, "OFFER", label, "THANKS", label), List.of());
        return Classifier.of(Act.class, card, model);
    }

    @ParameterizedTest
    @CsvSource({"ASK, kan iemand de heg maaien", "OFFER, ik wil graag rijden", "THANKS, dank je wel zeg"})
    void what_was_learnt_is_told_apart(Act act, String text) {
        var predictions = classifier(JOINT).predict(JOINT.judge(text));
        assertThat(predictions).hasSize(3);
        assertThat(predictions.getFirst().value()).isEqualTo(act);
        assertThat(predictions.stream().mapToDouble(Prediction::confidence).sum()).isBetween(0.999, 1.001);
        assertThat(predictions.get(0).confidence()).isGreaterThan(predictions.get(1).confidence());
    }

    @Test
    void written_and_read_back_it_says_the_same() throws IOException {
        var vocabulary = Vocabulary.read(read(written(LEARNER.vocabulary())));
        var model = new GISModelReader(new BinaryFileDataReader(read(written(MODEL)))).getModel();
        assertThat(vocabulary.size()).isEqualTo(LEARNER.vocabulary().size());
        var joint = joint(vocabulary, model);
        SmallCorpus.corpus().utterances().forEach(it -> assertThat(classifier(joint).predict(joint.judge(it.text())))
                .isEqualTo(classifier(JOINT).predict(JOINT.judge(it.text()))));
    }

    @Test
    void training_twice_gives_the_same_bytes() throws IOException {
        var again = Learner.of(SmallCorpus.corpus(), new FeatureCache());
        assertThat(written(again.vocabulary())).isEqualTo(written(LEARNER.vocabulary()));
        assertThat(written(again.learn(ACT))).isEqualTo(written(MODEL));
    }

    @Test
    void a_message_may_have_several_labels_or_none() {
        var learner = Learner.of(SmallCorpus.corpus(), new FeatureCache());
        var scores = new Scores(learner.learn(SmallCorpus.task("category")),
                List.of(Category.TRANSPORT.name(), Category.ACCOMPANY.name(), Category.GARDEN.name()));
        var ride = scores.of(learner.vector("ik help graag met rijden"));
        assertThat(ride[0]).isPositive().isEqualTo(ride[1]);
        assertThat(ride[2]).isNegative();
        var garden = scores.of(learner.vector("wie kan mijn gras maaien"));
        assertThat(garden[2]).isPositive();
        assertThat(garden[0]).isNegative();
    }

    private static int featuresKept(double prune) throws IOException {
        var parameters = new TrainingParameters();
        parameters.put(LiblinearTrainer.PRUNE, prune);
        var trainer = new LiblinearTrainer();
        trainer.init(parameters, new HashMap<>());
        var model = (GISModel) trainer.train(LEARNER.messages().forTask(ACT, LEARNER.corpus().utterances()));
        return ((Map<?, ?>) model.getDataStructures()[1]).size();
    }

    @Test
    void the_models_of_all_tasks_say_together_what_each_says_alone() {
        var categories = LEARNER.learn(SmallCorpus.task("category"));
        var joint = Joining.of(LEARNER.vocabulary(), Map.of("category", categories, "act", MODEL));
        SmallCorpus.corpus().utterances().forEach(it -> {
            var alone = new Scores(MODEL, List.of("ASK", "OFFER", "THANKS"))
                    .of(LEARNER.vector(it.text()));
            var together = new Scores(joint, List.of("act:ASK", "act:OFFER", "act:THANKS"))
                    .of(LEARNER.vector(it.text()));
            for (int i = 0; i < alone.length; i++) {
                assertThat(together[i]).isCloseTo(alone[i], within(1e-3));
            }
        });
    }

    @Test
    void small_weights_are_left_out() throws IOException {
        assertThat(featuresKept(0)).isGreaterThan(featuresKept(0.05));
        assertThat(featuresKept(0.05)).isGreaterThan(featuresKept(0.2)).isPositive();
        assertThat(featuresKept(1_000)).isZero();
    }

    @Test
    void a_model_has_its_labels_and_none() {
        assertThat(MODEL.getNumOutcomes()).isEqualTo(4);
        assertThat(MODEL.getIndex(Scores.NONE)).isEqualTo(3);
    }

    @Test
    void a_label_without_a_card_is_no_model() {
        var card = new ModelCard("act", true, "2026-11-25", "", 1, 1, Map.of(), Map.of(),
                Map.of("LACHEN", new LabelCard(1, 1, 1, 1, 0.6, new Calibration(1, 0))), List.of());
        assertThatThrownBy(() -> Classifier.of(Act.class, card, JOINT)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("LACHEN");
    }

    @Test
    void a_classifier_is_sure_from_its_operating_point_on() {
        var classifier = classifier(JOINT);
        assertThat(classifier.isSure(new Prediction<>(Act.ASK, 0.6))).isTrue();
        assertThat(classifier.isSure(new Prediction<>(Act.ASK, 0.599))).isFalse();
    }
}
