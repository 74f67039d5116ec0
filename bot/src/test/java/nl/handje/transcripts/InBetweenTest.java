package nl.handje.transcripts;

import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People ask something in between, wait a while, begin again; and come back to the question. */
@Transcript
class InBetweenTest {
    @Autowired
    Town town;

    private Neighbour asked() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("Kan iemand zaterdagochtend mijn heg snoeien?");
        anna.readsSomethingWith("Mag ik bewaren wat u hier schrijft");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wat is uw postcode?");
        return anna;
    }

    private Neighbour askedInEnglish() {
        var anna = town.neighbour("Anna", "en");
        anna.says("Can somebody trim my hedge on Saturday morning?");
        anna.readsSomethingWith("May I keep what you write here");
        anna.taps("Yes, that is fine");
        anna.readsSomethingWith("What is your postcode?");
        return anna;
    }

    @Test
    void what_it_costs_is_told_and_the_question_stays() {
        var anna = asked();
        anna.says("kost dat iets?");
        anna.readsSomethingWith("Het kost niets.");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("en wie komt er dan?");
        anna.readsSomethingWith("u beslist of het goed is");
        anna.readsSomethingWith("Wat is uw postcode?");
    }

    @Test
    void what_it_costs_in_english() {
        var anna = askedInEnglish();
        anna.says("Does it cost anything?");
        anna.readsSomethingWith("It is free.");
        anna.readsSomethingWith("What is your postcode?");
    }

    @Test
    void who_asks_whether_it_is_a_computer_hears_so() {
        var anna = asked();
        anna.says("ben je een robot?");
        anna.readsSomethingWith("Ik ben een computer. Ik lees wat u typt");
        anna.readsSomethingWith("Wat is uw postcode?");
        var mary = askedInEnglish();
        mary.says("Am I talking to a person?");
        mary.readsSomethingWith("I am a computer. I read what you type");
        mary.readsSomethingWith("What is your postcode?");
    }

    @Test
    void what_happens_when_somebody_does_not_come() {
        var anna = asked();
        anna.says("wat als die niet komt?");
        anna.readsSomethingWith("Komt iemand niet? Zeg het dan hier.");
        anna.readsSomethingWith("Wat is uw postcode?");
        var mary = askedInEnglish();
        mary.says("what if they dont come");
        mary.readsSomethingWith("Does somebody not come? Tell me here.");
        mary.readsSomethingWith("What is your postcode?");
    }

    @Test
    void an_answer_and_a_question_in_one_message() {
        var anna = asked();
        anna.says("6136, maar komt er dan zomaar een vreemde?");
        anna.readsSomethingWith("iemand uit uw buurt");
        anna.readsSomethingWith("Klopt dit?", "6136");
    }

    @Test
    void why_in_many_words() {
        var anna = asked();
        for (var why : new String[]{"hoezo?", "waarom vraagt u dat eigenlijk?", "waar is dat voor nodig",
                "moet dat?"}) {
            anna.says(why);
            anna.readsSomethingWith("Uw straat en huisnummer hoef ik niet te weten.");
            anna.readsSomethingWith("Wat is uw postcode?");
        }
    }

    @Test
    void why_in_english() {
        var anna = askedInEnglish();
        for (var why : new String[]{"why do you ask?", "What do you need that for?", "but why?"}) {
            anna.says(why);
            anna.readsSomethingWith("I do not need your street");
            anna.readsSomethingWith("What is your postcode?");
        }
    }

    @Test
    void later_keeps_everything_and_it_goes_on_where_it_was() {
        var anna = asked();
        anna.says("ik kom er later op terug");
        anna.reads("Goed, ik bewaar het. Typ ‘ga verder’ als het u uitkomt.").offering("Ja, verder");
        anna.says("waar waren we?");
        anna.readsSomethingWith("We gaan verder met wat u eerder schreef.");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("even wachten");
        anna.readsSomethingWith("Goed, ik bewaar het.");
        anna.says("6131 AB");
        anna.readsSomethingWith("Klopt dit?", "zaterdag 28 november", "6131");
    }

    @Test
    void later_in_english() {
        var anna = askedInEnglish();
        anna.says("I'll come back to it later");
        anna.readsSomethingWith("All right, I will keep it.");
        anna.says("where were we?");
        anna.readsSomethingWith("Let us go on with what you wrote earlier.");
        anna.readsSomethingWith("What is your postcode?");
    }

    @Test
    void begin_again() {
        var anna = asked();
        anna.says("opnieuw beginnen");
        anna.reads("Goed, we beginnen opnieuw.");
        anna.readsSomethingWith("Waar kan een buur u mee helpen?");
    }

    @Test
    void begin_again_in_english() {
        var anna = askedInEnglish();
        anna.says("start over");
        anna.reads("All right, we start again.");
        anna.readsSomethingWith("What can a neighbour help you with?");
    }
}
