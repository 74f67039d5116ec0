package nl.handje.transcripts;

import nl.handje.testing.Helpers;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Which of several times suits a neighbour, in their own words. */
@Transcript
class WhichTimeTest {
    private static final String THURSDAY = "on Thursday 26 November at 10:00";
    private static final String FRIDAY = "on Friday 27 November at 14:30";

    @Autowired
    Town town;

    @SuppressWarnings("NullAway.Init")
    Neighbour anna;
    @SuppressWarnings("NullAway.Init")
    Neighbour ben;

    @BeforeEach
    void a_new_town() {
        town.beginsAnew();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"the first one please|" + THURSDAY, "half past two|" + FRIDAY,
            "rather in the afternoon|" + FRIDAY, "friday then|" + FRIDAY, "the later one|" + FRIDAY,
            "i dont mind, either is fine|" + THURSDAY, "thursday works for me|" + THURSDAY})
    void any_words_choose_one(String words, String time) {
        inEnglish();
        ben.says(words);
        ben.readsSomethingWith("I will check that it is all right.");
        anna.readsSomethingWith("Ben would like to help you: help with the groceries, " + time + ".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"de eerste graag|donderdag 26 november",
            "vrijdag dan maar|vrijdag 27 november",
            "maakt niet uit hoor|donderdag 26 november", "doe de laatste maar|vrijdag 27 november",
            "nummer 2|vrijdag 27 november"})
    void any_words_choose_one_in_dutch(String words, String day) {
        inDutch();
        ben.says(words);
        ben.readsSomethingWith("Ik vraag nu of het goed is.");
        anna.readsSomethingWith("Ben wil u graag helpen: hulp bij de boodschappen, op " + day + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"geen van beide", "nee past mij niet", "ik kan geen van die dagen"})
    void none_of_them_is_no(String words) {
        inDutch();
        ben.says(words);
        ben.reads("Geen probleem. Misschien een andere keer.");
        anna.readsSomethingWith("Ik heb nog niemand gevonden");
    }

    @Test
    void none_of_them_is_no_in_english() {
        inEnglish();
        ben.says("none of these, sorry");
        ben.readsSomethingWith("No problem.");
        anna.readsSomethingWith("I have not found anybody yet");
    }

    @Test
    void a_time_that_was_not_asked_is_told_to_be_none() {
        inDutch();
        ben.says("zaterdag kan ik wel");
        ben.reads("Die tijd is niet gevraagd. Kies er één die hieronder staat. Past er geen? Zeg dat gerust.")
                .offering("op donderdag 26 november", "op vrijdag 27 november", "Geen van deze");
        ben.says("o vrijdag dan");
        ben.readsSomethingWith("Ik vraag nu of het goed is.");
        anna.readsSomethingWith("op vrijdag 27 november");
    }

    private void inEnglish() {
        ben = Helpers.english(town, "Ben", "I can do shopping, any day");
        anna = town.neighbour("Anna", "en");
        ask("can somebody do my shopping Thursday at 10 or Friday at half past two? 6131 AB", "Yes, that is fine",
                "Yes",
                "I will do it");
    }

    private void inDutch() {
        ben = Helpers.dutch(town, "Ben", "Ik wil wel boodschappen doen");
        anna = town.neighbour("Anna", "nl");
        ask("kan iemand donderdag of vrijdag boodschappen voor mij doen? 6131 AB", "Ja, dat is goed", "Ja",
                "Dat doe ik");
    }

    private void ask(String words, String consent, String yes, String accept) {
        anna.says(words);
        anna.readsAll();
        anna.taps(consent);
        anna.readsAll();
        anna.taps(yes);
        anna.readsAll();
        ben.readsAll();
        ben.taps(accept);
        ben.readsAll();
    }
}
