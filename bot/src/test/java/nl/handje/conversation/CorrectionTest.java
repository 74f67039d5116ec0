package nl.handje.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.handje.conversation.Correction.Way;
import nl.handje.nlp.Act;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Category;
import nl.handje.nlp.Labels;
import nl.handje.nlp.Language;
import org.junit.jupiter.api.Test;

class CorrectionTest {
    @Test
    void what_was_understood_is_no_correction() {
        assertThat(way(said(Act.ASK, true, Category.GARDEN), Beneficiary.SELF, Category.GARDEN)).isEmpty();
    }

    @Test
    void another_kind_than_the_sure_one_is_a_change() {
        assertThat(way(said(Act.ASK, true, Category.GARDEN), Beneficiary.SELF, Category.PETS)).contains(Way.CHANGED);
        assertThat(way(said(Act.ASK, true, Category.GARDEN), Beneficiary.SELF, Category.GARDEN, Category.PETS))
                .contains(Way.CHANGED);
    }

    @Test
    void another_kind_than_the_likeliest_was_chosen_and_the_likeliest_is_no_correction() {
        assertThat(way(said(Act.ASK, false, Category.GARDEN), Beneficiary.SELF, Category.PETS)).contains(Way.CHOSEN);
        assertThat(way(said(Act.ASK, false, Category.GARDEN), Beneficiary.SELF, Category.GARDEN)).isEmpty();
    }

    @Test
    void words_that_name_no_kind_were_not_misunderstood() {
        assertThat(way(said(Act.ASK, true, Category.UNKNOWN), Beneficiary.SELF, Category.PETS)).isEmpty();
        assertThat(way(said(Act.ASK, false), Beneficiary.SELF, Category.PETS)).isEmpty();
    }

    @Test
    void another_act_was_chosen_or_said() {
        var offer = said(Act.OFFER, true, Category.GARDEN);
        assertThat(way(offer, Beneficiary.SELF, Category.GARDEN)).contains(Way.CHOSEN);
        assertThat(way(offer.contradict(), Beneficiary.SELF, Category.GARDEN)).contains(Way.THE_OTHER_WAY);
    }

    @Test
    void not_me_but_my_mother() {
        assertThat(way(said(Act.ASK, true, Category.GARDEN), Beneficiary.OTHER, Category.GARDEN))
                .contains(Way.CHANGED);
    }

    @Test
    void a_talk_that_began_with_a_button_corrects_nothing() {
        assertThat(Correction.in(flow(Beneficiary.OTHER, Category.PETS), Answers.none())).isEmpty();
    }

    @Test
    void a_reading_is_kept_as_text() {
        var reading = said(Act.ASK, true, Category.GARDEN).contradict();
        assertThat(Reading.read(reading.write())).isEqualTo(reading);
    }

    private static Reading said(Act act, boolean sure, Category... kinds) {
        return new Reading(Language.NL, "de zin", new Labels(act, Set.of(kinds), Beneficiary.SELF, Set.of()), sure,
                false);
    }

    private static Optional<Way> way(Reading said, Beneficiary beneficiary, Category... kinds) {
        return Correction.in(flow(beneficiary, kinds), Answers.none().readFrom(said)).map(Correction::way);
    }

    private static Flow flow(Beneficiary beneficiary, Category... kinds) {
        return Flow.named("ask").startedBy(Act.ASK)
                .meaning(answers -> new Flow.Meaning(Set.of(kinds), Optional.of(beneficiary)))
                .then((person, answers) -> List.of());
    }
}
