package nl.handje.transcripts;

import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A question about the question is answered, and so is who comes with the details before the ask itself. */
@Transcript
class AskedAboutTheQuestionTest {
    @Autowired
    Town town;

    private Neighbour askedWhen(String language) {
        var anna = town.neighbour("Anna", language);
        anna.says(language.equals("nl") ? "kan iemand mijn gras maaien" : "can somebody mow my lawn");
        anna.readsSomethingWith(language.equals("nl") ? "Mag ik bewaren" : "May I keep");
        anna.says(language.equals("nl") ? "ja" : "yes");
        anna.readsSomethingWith(language.equals("nl") ? "Wanneer hebt u hulp nodig?" : "When do you need help?");
        return anna;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"nl|hoe bedoelt u, wanneer? moet dat precies?|Het hoeft niet precies",
            "nl|wat bedoel je|Het hoeft niet precies", "en|what do you mean by when?|It need not be exact"})
    void what_is_meant_is_told_and_asked_again(String language, String question, String answer) {
        var anna = askedWhen(language);
        anna.says(question);
        anna.readsSomethingWith(answer);
        anna.readsSomethingWith("").offering(language.equals("nl") ? "Dat maakt niet uit" : "It does not matter");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"nl|Wanneer het de mensen schikt, ik ben toch altijd thuis",
            "en|whenever it suits, I'm always at home"})
    void whenever_it_suits_is_any_time(String language, String words) {
        var anna = askedWhen(language);
        anna.says(words);
        anna.readsSomethingWith("postcode");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"nl|wat is postcode?|Een postcode staat in uw adres",
            "en|what is a postcode?|Your postcode is in your address"})
    void what_a_postcode_is_is_told(String language, String question, String answer) {
        var anna = askedWhen(language);
        anna.says(language.equals("nl") ? "vrijdag" : "Friday");
        anna.readsSomethingWith("postcode");
        anna.says(question);
        anna.readsSomethingWith(answer);
        anna.readsSomethingWith("postcode");
    }

    @Test
    void who_does_not_know_it_has_asked_nothing() {
        var anna = askedWhen("nl");
        anna.says("vrijdag");
        anna.readsSomethingWith("postcode");
        anna.says("weet niet. straat Rijksweg");
        anna.readsSomethingWith("postcode").offering("Stoppen");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"nl|wie ziet dat?|Buren zien alleen uw vraag",
            "en|who sees that?|Neighbours only see your question", "nl|worden ze gescreend?|die u nog niet kent",
            "en|are they screened?|you do not know yet"})
    void who_sees_it_and_whom_they_let_in(String language, String question, String answer) {
        var anna = askedWhen(language);
        anna.says(question);
        anna.readsSomethingWith(answer);
        anna.readsSomethingWith("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"nl|Hoe weet ik nou of er iemand komt?|Zegt een buur ja",
            "en|How will I know if somebody comes?|When a neighbour says yes"})
    void how_they_hear_of_it(String language, String question, String answer) {
        var anna = askedWhen(language);
        anna.says(question);
        anna.readsSomethingWith(answer);
        anna.readsSomethingWith("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "nl|Ik durf het eigenlijk niet goed, u heeft het vast druk|U valt mij niet lastig.|Mag ik bewaren",
            "en|it is hard to ask, you must be busy|You do not bother me.|May I keep"})
    void who_hesitates_at_the_door_is_reassured_and_reads_the_long_question_once(String language, String words,
            String warm, String question) {
        var anna = town.neighbour("Anna", language);
        anna.says(language.equals("nl") ? "kan iemand mijn gras maaien" : "can somebody mow my lawn");
        anna.readsSomethingWith("Handje", question);
        anna.says(words);
        anna.readsSomethingWith(warm);
        anna.reads(language.equals("nl")
                ? "Mag ik bewaren wat u hier schrijft, om hulp te regelen?"
                : "May I keep what you write here, to arrange help?");
        anna.says(language.equals("nl") ? "zaterdag" : "Saturday");
        anna.reads(language.equals("nl")
                ? "Mag ik bewaren wat u hier schrijft, om hulp te regelen?"
                : "May I keep what you write here, to arrange help?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "nl|6131 AB|donderdagmiddag|ik zoek iemand om mee te wandelen|ja|Klopt dit?|6131|donderdag 26 november",
            "en|I live at 6131 AB|Thursday afternoon suits me|can somebody go for a walk with me|yes|Is this right?|6131|Thursday 26 November"})
    void who_says_where_and_when_first_is_not_asked_it_again(String language, String where, String when, String what,
            String yes, String readBack, String place, String day) {
        var anna = town.neighbour("Anna", language);
        anna.says(where);
        anna.readsSomethingWith("");
        anna.says(when);
        anna.readsSomethingWith("");
        anna.says(what);
        anna.readsSomethingWith("Handje");
        anna.says(yes);
        anna.readsSomethingWith(readBack, place, day);
    }
}
