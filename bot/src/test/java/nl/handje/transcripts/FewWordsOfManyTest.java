package nl.handje.transcripts;

import java.time.Duration;
import nl.handje.testing.Helpers;
import nl.handje.testing.Neighbour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Broken sentences, one word a line, two answers at once; what is done with a remark, and what is needed again. */
class FewWordsOfManyTest extends StrangerTestCase {
    @Test
    void a_newcomer() {
        var ali = town.neighbour("Ali", "nl");
        ali.says("ik wil hulp brief gemeente niet begrijp");
        ali.readsSomethingWith("Mag ik bewaren");
        ali.says("ja");
        ali.readsSomethingWith("Wanneer hebt u hulp nodig?");
        ali.says("morgen 6131");
        ali.readsSomethingWith("U zoekt hulp bij brieven of formulieren, op maandag 23 november. U woont in 6131.");
    }

    @Test
    void one_word_a_line() {
        var riek = town.neighbour("Riek", "nl");
        riek.says("hulp");
        riek.readsSomethingWith("Zo werkt het:");
        riek.says("ramen");
        riek.readsSomethingWith("Mag ik bewaren");
        riek.says("ja");
        riek.readsSomethingWith("Wanneer hebt u hulp nodig?");
        riek.says("volgende week");
        riek.readsSomethingWith("postcode");
        riek.says("nee liever dinsdag");
        riek.reads("Goed, dat heb ik veranderd.");
        riek.readsSomethingWith("postcode");
        riek.says("6131");
        riek.readsSomethingWith("op dinsdag 24 november");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "nl|iemand nodig voor de hond|ja|morgen 6131|hulp met een huisdier, op maandag 23 november. U woont in 6131.|ja snel aub",
            "en|someone needed for the dog|yes|tomorrow 6131|help with a pet, on Monday 23 November. You live in 6131.|yes quick please"})
    void in_a_hurry(String language, String ask, String consent, String both, String readBack, String yes) {
        var sam = town.neighbour("Sam", language);
        sam.says(ask);
        sam.readsAll();
        sam.says(consent);
        sam.readsAll();
        sam.says(both);
        sam.readsSomethingWith(readBack);
        sam.says(yes);
        sam.readsAll();
        sam.says(language.equals("nl") ? "hallo?" : "hello?");
        sam.readsSomethingWith(
                language.equals("nl") ? "Ik zoek nog: hulp met een huisdier" : "I am still looking: help with a pet");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ik heb het weer nodig|op zaterdag 28 november. U woont in 6131.",
            "toch wel nodig, maar dan zondag|op zondag 29 november. U woont in 6131."})
    void what_was_called_off_comes_back(String words, String time) {
        var anna = calledOff("nl", "mijn kat moet eten krijgen, wie kan dat?", "Ja, dat is goed", "zaterdag", "ja",
                "laat maar, ik heb het niet meer nodig");
        anna.says(words);
        anna.readsSomethingWith("Klopt dit? U zoekt hulp met een huisdier, " + time).offering("Ja", "Aanpassen",
                "Stoppen");
        anna.says("ja");
        anna.readsSomethingWith("Dank u, ik heb het genoteerd.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"i need it again after all|on Saturday 28 November. You live in 6131.",
            "i do need it, but on sunday|on Sunday 29 November. You live in 6131."})
    void what_was_called_off_comes_back_in_english(String words, String time) {
        var kate = calledOff("en", "I need somebody to feed my cat, ", "Yes, that is fine", "saturday", "yes",
                "my son does it, please cancel");
        kate.says(words);
        kate.readsSomethingWith("Is this right? You are looking for help with a pet, " + time);
    }

    private Neighbour calledOff(String language, String ask, String consent, String day, String yes, String off) {
        var somebody = toTheReadBack(language, ask, consent, day);
        somebody.says(yes);
        somebody.readsAll();
        somebody.says(off);
        somebody.readsAll();
        somebody.says(yes);
        somebody.readsAll();
        return somebody;
    }

    @Test
    void done_with_a_remark_is_done() {
        var ben = Helpers.dutch(town, "Ben", "Ik wil wel boodschappen doen");
        var anna = agreed(ben, "nl", "Kan iemand vandaag om vier uur boodschappen voor mij doen?", "Ja, dat is goed",
                "ja");
        ben.says("klaar, hij is eenzaam");
        ben.reads("Dank u wel! Ik vraag Amir hoe het ging.");
        ben.reads("Goed dat u het zegt. Wilt u dat een mens dit leest? Tik dan op de knop.")
                .offering("Ja, een mens graag");
        ben.readsSomethingWith("volgende keer weer willen helpen?");
        anna.readsSomethingWith("Hoe ging het?");
        ben.taps("Ja, een mens graag");
        ben.readsSomethingWith("Ik heb een mens gevraagd.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"done, he is lonely by the way|true", "all done! the list was long|false"})
    void done_with_a_remark_in_english(String words, boolean sad) {
        var ben = Helpers.english(town, "Ben", "I can do shopping for people");
        var anna = agreed(ben, "en", "Can somebody do my shopping today at four?", "Yes, that is fine", "yes");
        ben.says(words);
        ben.readsSomethingWith("Thank you! I will ask Amir how it went.");
        if (sad) {
            ben.readsSomethingWith("Do you want a person to read this?");
        }
        ben.readsSomethingWith("again next time?");
        anna.readsSomethingWith("How did it go?");
    }

    private Neighbour agreed(Neighbour ben, String language, String ask, String consent, String yes) {
        var anna = town.neighbour("Amir", language);
        anna.says(ask);
        anna.readsAll();
        anna.taps(consent);
        anna.readsAll();
        anna.says("6131");
        anna.readsAll();
        anna.says(yes);
        anna.readsAll();
        ben.says(yes);
        anna.readsAll();
        anna.says(yes);
        town.clockAdvances(Duration.ofHours(9));
        ben.readsAll();
        anna.readsAll();
        return anna;
    }
}
