package nl.handje.transcripts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says what is to be done with what is kept of them is not shown the list of everything that can be done. */
class MyDataInOwnWordsTest extends OfMyData {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"nl|vergeet mij maar", "nl|kunt u mijn gegevens verwijderen?",
            "nl|Wis alles wat u van mij weet.", "nl|ik wil dat u mij vergeet", "en|can you forget me please",
            "en|delete everything you have on me", "en|I want to be forgotten"})
    void to_be_forgotten(String language, String words) {
        var anna = town.neighbour("Anna", language);
        anna.says(words);
        anna.readsSomethingWith(language.equals("nl") ? "Typ dan: vergeet mij" : "type: forget me");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"nl|stuur mij alles", "nl|Ik wil graag mijn gegevens ontvangen",
            "nl|stuur alles wat u van mij hebt", "en|send me everything", "en|I would like a copy of my data"})
    void to_take_it_along(String language, String words) {
        var anna = town.neighbour("Anna", language);
        anna.says(words);
        anna.readsSomethingWith("[export-html]");
        anna.readsSomethingWith("[export-json]");
        anna.readsSomethingWith("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"nl|laat zien wat u van mij weet|Dit bewaar ik van u:",
            "nl|wie heeft mijn gegevens gezien?|Niemand heeft uw berichten gelezen.",
            "en|show me what you have of me|This is what I keep of you:",
            "en|has anyone seen my data?|Nobody has read your messages."})
    void to_see_it(String language, String words, String answer) {
        var anna = town.neighbour("Anna", language);
        anna.says(words);
        anna.readsSomethingWith(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"nl|mijn naam is niet Anna maar Petra|Petra",
            "nl|ik heet niet Anna, maar Petra|Petra", "en|my name isn't Anna, it's Petra|Petra"})
    void to_be_called_by_another_name(String language, String words, String name) {
        var anna = town.neighbour("Anna", language);
        anna.says(words);
        anna.readsSomethingWith(name);
    }
}
