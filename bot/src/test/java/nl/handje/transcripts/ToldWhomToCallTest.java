package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.review.ReviewQueue;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who was told whom to call, and can't, or asks what to do, or sees the other come, is no asker of odd jobs. */
@Transcript
class ToldWhomToCallTest {
    @Autowired
    Town town;
    @Autowired
    ReviewQueue queue;

    @AfterEach
    void what_a_human_reads_is_not_for_here() {
        town.forgetWhatWasSaid();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ik ga niemand bellen", "ik durf niet te bellen", "ik heb geen beltegoed",
            "bellen helpt niet", "nee ik wil niet bellen"})
    void who_cannot_call_in_dutch_hears_another_way(String cannot) {
        var anna = town.neighbour("Anna", "nl");
        anna.says("ik wil niet meer leven");
        anna.readsSomethingWith("0800-0113");
        anna.says(cannot);
        anna.readsSomethingWith("Dat geeft niet. Schrijven kan ook: op 113.nl", "Bij gevaar: 112");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"I'm not going to call anyone", "I can't call", "calling doesn't help",
            "I won't call"})
    void who_cannot_call_in_english_hears_another_way(String cannot) {
        var anna = town.neighbour("Anna", "en");
        anna.says("I want to end my life");
        anna.readsSomethingWith("0800-0113");
        anna.says(cannot);
        anna.readsSomethingWith("You can also write: at 113.nl", "In danger: 112");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"nl|mijn man slaat me|wat moet ik doen|Bent u op dit moment veilig?|0800-2000",
            "en|my husband hits me|what should I do|Are you safe at this moment?|0800-2000",
            "nl|ik wil niet meer leven|wat moet ik nu doen|luistert nu een mens|0800-0113",
            "en|I want to end my life|what do I do now|somebody|0800-0113"})
    void what_to_do_is_told_of_the_danger_that_was_spoken_of(String language, String danger, String question,
            String answer, String number) {
        var anna = town.neighbour("Anna", language);
        anna.says(danger);
        anna.readsSomethingWith(number);
        anna.says(question);
        anna.readsSomethingWith(answer, number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"nl|mijn man slaat me|hij komt eraan|Bel nu 112. Kunt u weg?",
            "en|my husband hits me|he's at the door|Call 112 now. Can you get away?"})
    void who_is_nearly_there_means_112_and_a_human_hears_it_again(String language, String danger, String near,
            String answer) {
        var anna = town.neighbour("Anna", language);
        anna.says(danger);
        anna.readsSomethingWith("0800-2000");
        var before = queue.waiting().size();
        anna.says(near);
        anna.readsSomethingWith(answer);
        assertThat(queue.waiting()).hasSize(before + 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"nl|mijn man slaat me|hij komt eraan, ik heb 112 gebeld|houd uw telefoon vrij",
            "en|my husband hits me|he's coming, I called the police|keep your phone free"})
    void who_has_called_is_not_told_to_call_again(String language, String danger, String near, String answer) {
        var anna = town.neighbour("Anna", language);
        anna.says(danger);
        anna.readsSomethingWith("0800-2000");
        anna.says(near);
        anna.readsSomethingWith(answer);
    }

    @Test
    void an_ask_in_so_many_words_is_an_ask_all_the_same() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("mijn man slaat me");
        anna.readsSomethingWith("0800-2000");
        anna.says("kan iemand vanavond op mijn kinderen passen");
        anna.readsSomethingWith("Mag ik bewaren");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"nl|er zit gas in huis|Bel nu 112", "nl|de gordijnen branden|Bel nu 112",
            "nl|er ligt iemand op straat|Bel nu 112", "en|a man is lying in the street|Call 112"})
    void gas_fire_and_who_lies_in_the_street_are_heard(String language, String danger, String answer) {
        var anna = town.neighbour("Anna", language);
        anna.says(danger);
        anna.readsSomethingWith(answer);
    }
}
