package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.handje.review.ReviewQueue;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Danger and loneliness: never the same block twice, and always somebody who listens. */
@Transcript
class HardMomentsTest {
    @Autowired
    Town town;
    @Autowired
    ReviewQueue queue;

    @Test
    void who_writes_on_in_danger_reads_something_else_the_second_time() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("ik wil niet meer leven");
        anna.readsSomethingWith("Wat erg dat u zich zo voelt", "0800-0113");
        anna.says("ik wil echt niet meer leven");
        anna.readsSomethingWith("Ik lees wat u schrijft", "0800-0113");
        anna.says("ik wil dood");
        anna.readsSomethingWith("Dank u dat u blijft schrijven", "0800-0113");
    }

    @Test
    void who_writes_on_in_danger_in_english() {
        var anna = town.neighbour("Anna", "en");
        anna.says("I want to kill myself");
        anna.readsSomethingWith("0800-0113");
        anna.says("I want to die");
        anna.readsSomethingWith("I am reading what you write", "0800-0113");
    }

    @Test
    void after_danger_somebody_is_still_there() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("ik wil niet meer leven");
        anna.readsSomethingWith("0800-0113");
        anna.says("ik weet het niet meer");
        var first = anna.readsSomethingWith("").offering("Ja, een mens graag").text();
        anna.says("pff");
        assertThat(anna.readsSomethingWith("").text()).isNotEqualTo(first);
    }

    @Test
    void no_cheerful_reminder_comes_to_who_was_in_danger() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("Kan iemand vrijdag mijn gras maaien?");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.says("ach laat maar, ik wil niet meer leven");
        anna.readsSomethingWith("0800-0113");
        town.clockAdvances(Duration.ofDays(3));
        assertThat(anna.unread()).isEmpty();
        // Who was lonely in another test is asked whether they want to go on.
        town.forgetWhatWasSaid();
    }

    @Test
    void loneliness_is_heard_and_company_is_offered() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("ik ben zo alleen");
        anna.readsSomethingWith("Wat naar. Alleen zijn valt niet mee.").offering("Iemand die langskomt",
                "Iemand die mij belt", "Ja, een mens graag");
        anna.taps("Iemand die mij belt");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wanneer hebt u hulp nodig?");
    }

    @Test
    void loneliness_in_english() {
        var anna = town.neighbour("Anna", "en");
        anna.says("I feel so lonely");
        anna.readsSomethingWith("How hard. Being alone is not easy.").offering("Somebody who drops by",
                "Somebody who calls me", "Yes, a person please");
    }

    @Test
    void grief_is_heard_before_anything_is_asked() {
        var hub = town.neighbour("Hub", "nl");
        hub.says("mijn vrouw is vorige maand overleden en nu is het zo stil");
        hub.readsSomethingWith("Wat verdrietig.", "U hoeft nu niets te kiezen.").offering("Iemand die langskomt",
                "Iemand die mij belt", "Ja, een mens graag");
        hub.taps("Iemand die langskomt");
        hub.readsSomethingWith("Mag ik bewaren");
        hub.taps("Ja, dat is goed");
        hub.readsSomethingWith("Wanneer hebt u hulp nodig?");
    }

    @Test
    void grief_in_english_and_a_telephone_that_died() {
        var mary = town.neighbour("Mary", "en");
        mary.says("my husband died in spring");
        mary.readsSomethingWith("I am so sorry to hear that.").offering("Somebody who drops by",
                "Somebody who calls me",
                "Yes, a person please");
        mary.says("my phone died");
        assertThat(mary.readsSomethingWith("").text()).doesNotContain("so sorry to hear");
    }

    @Test
    void the_loneliness_of_another_leads_to_an_ask_for_them() {
        var dirk = town.neighbour("Dirk", "en");
        dirk.says("she is so lonely since dad died");
        dirk.readsSomethingWith("I am so sorry to hear that.");
        dirk.says("my mother is very lonely");
        dirk.readsSomethingWith("kind of you").offering("Somebody who visits", "Somebody who calls",
                "Yes, a person please");
        dirk.taps("Somebody who visits");
        dirk.readsSomethingWith("May I keep");
        dirk.taps("Yes, that is fine");
        dirk.readsSomethingWith("Does that person know");
    }

    @Test
    void who_seeks_a_child_to_be_alone_with_is_not_comforted() {
        var dirk = town.neighbour("Dirk", "nl");
        dirk.says(
                "ik zoek een meisje van een jaar of tien dat bij mij komt spelen, de ouders hoeven er niet bij te zijn");
        dirk.readsSomethingWith("Dit kan ik niet voor u regelen.", "0800-2000");
        dirk.says("hoezo, ik bedoel er niks mee");
        assertThat(dirk.readsSomethingWith("Een mens kijkt naar uw berichten.").text()).doesNotContain("dragen");
    }

    @Test
    void who_seeks_a_child_in_english() {
        var dirk = town.neighbour("Dirk", "en");
        dirk.says("I am looking for a girl of about ten to come and play at my house, the parents need not be there");
        dirk.readsSomethingWith("I cannot arrange this for you.", "0800-2000");
        dirk.says("why, I do not mean anything by it");
        dirk.readsSomethingWith("I do not go into this.");
    }

    @Test
    void a_child_is_told_of_the_child_line_again() {
        var lotte = town.neighbour("Lotte", "nl");
        lotte.says("ik ben 11 en een man op internet wil dat ik foto's stuur");
        lotte.readsSomethingWith("U hebt niets verkeerd gedaan.", "Kindertelefoon: 0800-0432");
        lotte.says("ik durf het niet tegen mama te zeggen");
        lotte.readsSomethingWith("De Kindertelefoon luistert: 0800-0432");
    }

    @Test
    void a_child_in_english() {
        var lotte = town.neighbour("Lotte", "en");
        lotte.says("I am 11 and a man on the internet wants me to send pictures");
        lotte.readsSomethingWith("You have done nothing wrong.", "Kindertelefoon: 0800-0432");
        lotte.says("I don't dare tell mum");
        lotte.readsSomethingWith("Call 0800-0432 or 0800-2000.");
    }

    @Test
    void danger_of_another_is_answered_as_theirs_and_help_that_came_is_heard() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("mijn buurvrouw ligt op de grond");
        anna.readsSomethingWith("Bel nu 112.", "Blijf bij de ander");
        anna.says("de ambulance is er");
        anna.readsSomethingWith("Goed zo. Doe wat zij zeggen");
        anna.says("dank u");
        anna.readsSomethingWith("Bel dan weer 112.");
    }

    @Test
    void who_says_in_other_words_that_help_is_coming_is_not_told_to_call_again() {
        var joop = town.neighbour("Joop", "nl");
        joop.says("ben net gevallen in de badkamer kan niet meer opstaan");
        joop.readsSomethingWith("Bel nu 112.");
        joop.says("ze komen maar duurt zo lang");
        joop.readsSomethingWith("112");
        joop.says("ja ze komen");
        joop.readsSomethingWith("Goed zo. Doe wat zij zeggen");
        joop.says("dank je");
        joop.readsSomethingWith("Bel dan weer 112.");
        var ann = town.neighbour("Ann", "en");
        ann.says("hi I'm a bit worried about my neighbour, her curtains have been closed for 3 days and she doesnt "
                + "answer the door");
        ann.readsSomethingWith("Call 112 now.", "0900-8844");
        ann.says("should I have called the police?");
        ann.readsSomethingWith("0900-8844");
        ann.says("nobody is coming, I called the police");
        ann.readsSomethingWith("0900-8844");
        ann.says("ok called police they are coming");
        ann.readsSomethingWith("Good. Do what they say");
    }

    @Test
    void who_has_not_eaten_for_days_hears_of_a_doctor_and_a_human_sees_it() {
        var rie = town.neighbour("Rie", "nl");
        rie.says("ik ben ziek en alleen en heb al twee dagen niks gegeten");
        rie.readsSomethingWith("Bel vandaag nog de huisarts.", "Bel 112.", "Ik heb een mens gevraagd");
        rie.readsSomethingWith("een buur zoeken die iets te eten brengt").offering("Ik zoek hulp",
                "Ja, een mens graag");
        rie.taps("Ik zoek hulp");
        rie.readsSomethingWith("Mag ik bewaren");
        assertThat(queue.waiting()).anySatisfy(report -> assertThat(report.findings())
                .anySatisfy(finding -> assertThat(finding.reason()).isEqualTo("Iemand eet of drinkt al lang niet.")));
        var ann = town.neighbour("Ann", "en");
        ann.says("I am ill and alone and have not eaten for two days");
        ann.readsSomethingWith("Call the doctor today.");
        ann.readsSomethingWith("May I keep");
        var bo = town.neighbour("Bo", "en");
        bo.says("my neighbour hasn't put her bins out and I'm worried she is not eating");
        bo.readsSomethingWith("Call the doctor today.");
        bo.readsSomethingWith("Shall I also look for a neighbour");
        var hub = town.neighbour("Hub", "nl");
        hub.says("mijn hond eet niet meer, kan iemand mij naar de dierenarts rijden?");
        hub.readsSomethingWith("Mag ik bewaren");
    }

    @Test
    void danger_of_another_in_english() {
        var anna = town.neighbour("Anna", "en");
        anna.says("my son says he wants to end his life");
        anna.readsSomethingWith("How hard to hear that.", "0800-0113", "Do not leave them alone");
        anna.says("my neighbour is lying on the floor");
        anna.readsSomethingWith("Call 112 now.", "Stay with them");
        anna.says("the ambulance is here");
        anna.readsSomethingWith("Good. Do what they say");
    }
}
