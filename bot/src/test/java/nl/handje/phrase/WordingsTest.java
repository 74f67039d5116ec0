package nl.handje.phrase;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import java.time.Duration;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingsTest {
    private final Phrasebook phrasebook = new Phrasebook();
    private final Wordings why = Wordings.of(phrasebook, "words.why");
    private final Wordings pause = Wordings.of(phrasebook, "words.pause");
    private final CommonWords words = new CommonWords(phrasebook);

    @Test
    void a_star_stands_for_some_words_and_politeness_around_it_does_not_matter() {
        assertThat(why.are("Waarom wilt u dat eigenlijk weten?")).isTrue();
        assertThat(why.are("en hoezo dan?")).isTrue();
        assertThat(why.are("But why do you ask, please?")).isTrue();
        assertThat(pause.are("ik kom er nog wel een keer op terug")).isTrue();
        assertThat(why.are("waarom, dank u")).isTrue();
        assertThat(why.are("en, maar waarom dan, dank u, hoor")).isTrue();
    }

    @Test
    void something_else_is_something_else() {
        assertThat(why.are("waar woont u")).isFalse();
        assertThat(pause.are("later op de dag, om vijf uur")).isFalse();
    }

    @Test
    void words_are_found_in_the_middle_but_not_inside_another_word() {
        var cost = Wordings.of(phrasebook, "words.faq.cost");
        assertThat(cost.areIn("6131, en kost dat iets?")).isTrue();
        assertThat(Wordings.of(phrasebook, "words.correction").areIn("neefje")).isFalse();
    }

    @Test
    void a_slip_in_a_longer_word_is_read_as_it_was_meant_but_not_as_another_word() {
        assertThat(words.asksForHelp("can sumbody colect my perscription")).isTrue();
        assertThat(words.asksForHelp("kan iemant vrijdag komen")).isTrue();
        assertThat(words.offersHelp("i want to voluntear")).isTrue();
        assertThat(words.asksForHelp("i m cooking for two this week")).isFalse();
        assertThat(words.asksForHelp("dat kan niemand")).isFalse();
    }

    @Test
    void a_thumb_is_an_answer() {
        assertThat(words.meaningOf("👍🏽")).contains(CommonWords.Meaning.YES);
        assertThat(words.meaningOf("👎")).contains(CommonWords.Meaning.NO);
        assertThat(words.meaningOf("🙂")).isEmpty();
    }

    @Test
    void yes_with_more_after_it_is_a_yes_unless_a_but_comes() {
        assertThat(words.beginsWithYes("Ja, het gaat om mijn tuin")).isTrue();
        assertThat(words.beginsWithYes("ja maar wie leest dat?")).isFalse();
        assertThat(words.beginsWithYes("jammer is het wel")).isFalse();
    }

    @Test
    void a_postcode_or_a_number_is_no_word() {
        assertThat(Wordings.hasWord("6131 AB")).isFalse();
        assertThat(Wordings.hasWord("6131 AB, een lamp")).isTrue();
    }

    @Test
    void the_longest_message_of_the_longest_words_is_read_as_fast_as_any() {
        var words = new CommonWords(phrasebook);
        var text = ("waarom wilt u " + "a".repeat(650) + " ").repeat(6);

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(words.meaningOf(text)).isEmpty());
    }
}
