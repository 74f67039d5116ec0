package nl.handje.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.handje.nlp.Act;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Category;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Language;
import org.junit.jupiter.api.Test;

/** Models are tried on writers whom they have not read. */
class CrossValidationTest {
    private static final Task ASK_OR_OFFER = new Task("act", true, List.of("ASK", "OFFER"), all -> true,
            it -> Set.of(it.act().name()), 1, 1, label -> 2.0);
    private static final List<String> OWN_WORDS = List.of("abbadab", "cuccecu", "fiffoff", "gugguga", "hohhihi",
            "jejjuju", "kakkeke", "lollulu");

    /** Every writer has one word and nobody else has it. */
    private static Corpus corpus() {
        var utterances = new ArrayList<Utterance>();
        for (int writer = 0; writer < OWN_WORDS.size(); writer++) {
            for (int i = 0; i < 6; i++) {
                utterances.add(new Utterance(writer + "-" + i, Language.NL, OWN_WORDS.get(writer),
                        writer % 2 == 0 ? Act.ASK : Act.OFFER, Set.<Category>of(), Beneficiary.SELF,
                        Set.<Concern>of(), "writer" + writer));
            }
        }
        return new Corpus(utterances);
    }

    private static List<Tried> tried() {
        return CrossValidation.of(corpus(), List.of(ASK_OR_OFFER), new FeatureCache()).getOrDefault(ASK_OR_OFFER,
                List.of());
    }

    @Test
    void every_message_is_tried_once_on_every_label() {
        assertThat(tried()).extracting(Tried::utterance).containsExactlyInAnyOrderElementsOf(corpus().utterances());
        assertThat(tried()).allSatisfy(it -> assertThat(it.scores()).hasSize(2));
    }

    @Test
    void the_words_of_a_writer_who_was_not_read_mean_nothing() {
        assertThat(tried().stream().map(it -> Arrays.toString(it.scores())).distinct().count())
                .isLessThanOrEqualTo(Corpus.folds());
    }

    @Test
    void a_message_that_says_nothing_of_a_task_is_not_tried() {
        var asks = new Task("act", true, List.of("ASK", "OFFER"), it -> !it.writer().equals("writer0"),
                it -> Set.of(it.act().name()), 1, 1, label -> 2.0);
        assertThat(CrossValidation.of(corpus(), List.of(asks), new FeatureCache()).getOrDefault(asks, List.of()))
                .hasSize(42).noneMatch(it -> it.utterance().writer().equals("writer0"));
    }
}
