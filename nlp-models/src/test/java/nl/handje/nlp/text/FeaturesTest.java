package nl.handje.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the models see of words, of their characters and of cues. */
class FeaturesTest {
    private static final Map<String, Object> NOTHING = Map.of();

    @Test
    void words_and_their_neighbours_with_begin_and_end() {
        assertThat(new WordFeatures().extractFeatures(new String[]{"gras", "maaien"}, NOTHING))
                .containsExactly("w:gras", "b:<_gras", "w:maaien", "b:gras_maaien", "b:maaien_>");
        assertThat(new WordFeatures().extractFeatures(new String[]{"kan", "hij", "wel", "eens", "rijden"}, NOTHING))
                .contains("g:kan_wel", "g:kan_eens", "g:hij_rijden").doesNotContain("g:kan_hij", "g:kan_rijden");
        assertThat(new WordFeatures().extractFeatures(new String[0], NOTHING)).containsExactly("b:<_>");
    }

    @Test
    void pieces_of_three_to_five_characters_within_words() {
        assertThat(new CharacterFeatures().extractFeatures(new String[]{"heg", "a"}, NOTHING)).containsExactly("c: he",
                "c:heg", "c:eg ", "c: heg", "c:heg ", "c: heg ", "c: a ");
    }

    @Test
    void how_short_a_short_message_is_and_nothing_of_a_long_one() {
        var length = new LengthFeatures();
        assertThat(length.extractFeatures(Words.of("een oppas?"), NOTHING)).containsExactly("n:2");
        assertThat(length.extractFeatures(Words.of("wie past er vrijdag op"), NOTHING))
                .containsExactly("n:7");
        assertThat(length.extractFeatures(Words.of("wie past er vrijdag van drie tot vijf op"), NOTHING)).isEmpty();
    }

    @Test
    void a_cue_points_to_its_label_as_often_as_it_was_said_up_to_three_times() {
        var cues = new CueFeatures("act");
        assertThat(cues.extractFeatures(Words.of("wie kan mij helpen"), NOTHING)).contains("k:act:ASK1");
        assertThat(cues.extractFeatures(Words.of("verzet verplaats verschuiven uitstel"), NOTHING))
                .contains("k:act:RESCHEDULE1", "k:act:RESCHEDULE2", "k:act:RESCHEDULE3")
                .doesNotContain("k:act:RESCHEDULE4");
    }

    @Test
    void some_cues_stand_only_at_the_begin_or_the_end() {
        var cues = new CueFeatures("act");
        assertThat(cues.extractFeatures(Words.of("hey jij"), NOTHING)).contains("k:act:GREETING1")
                .doesNotContain("k:act:GREETING2");
        assertThat(cues.extractFeatures(Words.of("jij hey daar"), NOTHING)).doesNotContain("k:act:GREETING1");
        assertThat(cues.extractFeatures(Words.of("nou dag"), NOTHING)).contains("k:act:GREETING1");
    }

    @Test
    void an_empty_message_has_no_cues() {
        assertThat(new CueFeatures("category").extractFeatures(new String[0], NOTHING)).isEmpty();
        assertThat(new CharacterFeatures().extractFeatures(new String[0], NOTHING)).isEmpty();
    }
}
