package nl.handje.transcripts;

import java.time.Duration;
import nl.handje.testing.Neighbour;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever somebody wants to know before their yes: it is answered, or owned up to, and the yes is put again. */
class QuestionsWhileAYesIsPendingTest extends StrangerTestCase {
    private static final String DO_NOT_KNOW = "Dat weet ik niet. U kunt het later aan uw buur vragen. Of vraag het aan een mens.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"wie zijn jullie eigenlijk|Ik ben een computer.",
            "lezen mijn kinderen dit ook?|Uw familie leest hier niet mee.",
            "moet ik dan een account maken|Nee, u hoeft niets aan te maken.",
            "kan ik het later nog veranderen?|Ja, dat kan altijd.", "en als ik nee zeg?|Dan gebeurt er niets.",
            "is dit van de gemeente?|" + DO_NOT_KNOW})
    void before_the_consent(String question, String answer) {
        var riet = town.neighbour("Riet", "nl");
        riet.says("Wie wil mijn gordijnen ophangen?");
        riet.readsAll();
        riet.says(question);
        riet.readsSomethingWith(answer);
        riet.reads("Mag ik bewaren wat u hier schrijft, om hulp te regelen?").offering("Ja, dat is goed",
                "Nee, liever niet");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"weet mijn dochter dit dan ook?|Uw familie leest hier niet mee.",
            "hoe laat komt diegene dan?|Dat hangt af van wat u vraagt.",
            "moet ik thuis zijn?|Dat spreekt u samen af.", "wat gebeurt er als ik ja zeg?|Zegt u ja? Dan vraag ik het",
            "wat is de hoofdstad van frankrijk?|" + DO_NOT_KNOW})
    void before_the_yes_to_the_ask(String question, String answer) {
        var riet = toTheReadBack("nl", "Wie wil mijn gordijnen ophangen? ", "Ja, dat is goed", "woensdag");
        riet.says(question);
        riet.readsSomethingWith(answer);
        riet.readsSomethingWith("Klopt dit?", "op woensdag 25 november").offering("Ja", "Aanpassen", "Stoppen");
        riet.says("ja");
        riet.readsSomethingWith("Dank u, ik heb het genoteerd.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"does my daughter get to know this?|Your family does not read along here.",
            "what time will they come?|That depends on what you ask.",
            "do i have to be home?|You arrange that together.",
            "what happens now if i say yes?|Do you say yes? Then I ask", "who are you people?|I am a computer.",
            "what is the capital of france?|I do not know that. You can ask your neighbour later. Or ask a person."})
    void before_the_yes_to_the_ask_in_english(String question, String answer) {
        var kate = toTheReadBack("en", "I need somebody to feed my cat, ", "Yes, that is fine", "saturday");
        kate.says(question);
        kate.readsSomethingWith(answer);
        kate.readsSomethingWith("Is this right?", "on Saturday 28 November").offering("Yes", "Change", "Stop");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"kost het eigenlijk iets?|Het kost niets.",
            "hoe werkt het ook alweer?|Zo werkt het:",
            "is dat wel te vertrouwen?|Het is iemand uit uw buurt", "zijn die van de kerk?|" + DO_NOT_KNOW})
    void before_whether_it_is_still_needed(String question, String answer) {
        var anna = stillNeeded("nl", "Wie wil mijn gordijnen ophangen? ", "Ja, dat is goed", "ja");
        anna.says(question);
        anna.readsSomethingWith(answer);
        anna.readsSomethingWith("Zoekt u dit nog?").offering("Ja, nog steeds", "Iets veranderen", "Niet meer nodig");
        anna.says("ja");
        anna.readsSomethingWith("Goed. Op dit moment ken ik niemand anders die kan.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"does it cost anything?|It is free.",
            "how does it work again?|This is how it works:",
            "are they from the church?|I do not know that."})
    void before_whether_it_is_still_needed_in_english(String question, String answer) {
        var kate = stillNeeded("en", "I need somebody to feed my cat, ", "Yes, that is fine", "yes");
        kate.says(question);
        kate.readsSomethingWith(answer);
        kate.readsSomethingWith("Do you still need this?").offering("Yes, I still do", "Change something",
                "No longer needed");
    }

    private Neighbour stillNeeded(String language, String ask, String consent, String yes) {
        var somebody = toTheReadBack(language, ask, consent, language.equals("nl") ? "zaterdag" : "saturday");
        somebody.says(yes);
        somebody.readsAll();
        town.clockAdvances(Duration.ofDays(3));
        somebody.readsAll();
        return somebody;
    }
}
