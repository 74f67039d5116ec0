package nl.handje.transcripts;

import nl.handje.testing.AgreedRide;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who tells the neighbour that they cannot come, or need nobody, is asked whether the appointment is off as well. */
@Transcript
class SaysItIsOffTest {
    private static final String RIDE = "een rit naar het ziekenhuis in Sittard, op donderdag 26 november om 14:30?";
    private static final String LIFT = "a lift to the hospital in Sittard, on Thursday 26 November at 14:30?";

    @Autowired
    Town town;

    @SuppressWarnings("NullAway.Init")
    Neighbour anna;
    @SuppressWarnings("NullAway.Init")
    Neighbour ben;

    @ParameterizedTest
    @ValueSource(strings = {"ik ben ziek", "Hoi Anna, ik lig met griep op bed, het gaat niet lukken",
            "ik ben helaas ziek",
            "ich bin krank", "ik voel me niet lekker dus ik blijf thuis"})
    void a_helper_who_is_ill_is_wished_well_and_asked(String words) {
        inDutch();
        ben.says(words);
        anna.reads("Ben: " + words);
        ben.reads("Doorgegeven aan Anna.");
        ben.reads("Beterschap! Anna heeft uw bericht. Zal ik de afspraak afzeggen: " + RIDE
                + " Dan zoek ik iemand anders.").offering("Ja, afzeggen", "Nee, het gaat door");
        ben.says("ja zeg maar af");
        ben.readsSomethingWith("Dank u dat u het zegt.");
        anna.readsSomethingWith("Het spijt me: Ben kan toch niet. Het gaat om");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ik kan donderdag toch niet", "sorry ik red het niet",
            "ik moet donderdag werken dus het lukt niet"})
    void a_helper_who_cannot_come_is_asked(String words) {
        inDutch();
        ben.says(words);
        anna.reads("Ben: " + words);
        ben.reads("Doorgegeven aan Anna.");
        ben.reads("Anna heeft uw bericht. Zal ik de afspraak afzeggen: " + RIDE + " Dan zoek ik iemand anders.");
        ben.says("nee hoor, ik kom wel");
        ben.reads("Goed, de afspraak gaat door.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sorry can't make it tomorrow", "i cant make it thursday", "sorry I won't be able to come"})
    void a_helper_who_cannot_come_is_asked_in_english(String words) {
        inEnglish();
        ben.says(words);
        anna.reads("Ben: " + words);
        ben.reads("Passed on to Anna.");
        ben.reads(
                "Anna has your message. Shall I call off the appointment: " + LIFT + " Then I look for somebody else.")
                .offering("Yes, call it off", "No, it goes ahead");
        ben.says("sorry, I really can't make it");
        ben.readsSomethingWith("Thank you for telling me.");
        anna.readsSomethingWith("Ben cannot make it after all. It is about");
    }

    @ParameterizedTest
    @ValueSource(strings = {"i am ill", "I've got the flu, I don't think I can drive you",
            "not feeling very well today"})
    void a_helper_who_is_ill_is_asked_in_english(String words) {
        inEnglish();
        ben.says(words);
        anna.reads("Ben: " + words);
        ben.reads("Passed on to Anna.");
        ben.readsSomethingWith("Get well soon! Anna has your message.", LIFT);
        ben.says("I can still make it");
        ben.reads("Good, the appointment goes ahead.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mijn dochter is ziek", "bent u weer beter? u was toch ziek", "ik ben niet ziek hoor",
            "ik ben gelukkig weer beter", "ik kan niet lang blijven hoor"})
    void what_is_no_illness_of_their_own_only_goes_over(String words) {
        inDutch();
        ben.says(words);
        anna.reads("Ben: " + words);
        ben.reads("Doorgegeven aan Anna.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"laat maar weten hoe laat u er bent", "mijn wasmachine doet het weer",
            "mijn zoon komt straks ook even kijken"})
    void what_is_no_change_of_mind_of_an_asker_only_goes_over(String words) {
        inDutch();
        anna.says(words);
        ben.reads("Anna: " + words);
        anna.reads("Doorgegeven aan Ben.");
    }

    @Test
    void a_dog_that_is_ill_calls_nothing_off() {
        inDutch();
        ben.says("mijn hond is ziek, kunt u een ander tijdstip");
        ben.readsSomethingWith("Welke dag of tijd past u beter?");
        ben.says("vrijdag");
        ben.readsSomethingWith("Ik vraag Anna of dit kan: op vrijdag 27 november om 14:30.");
        anna.readsSomethingWith("Ben wil graag een andere tijd");
    }

    @Test
    void a_dog_that_is_ill_calls_nothing_off_in_english() {
        inEnglish();
        ben.says("my dog is ill, could you ask your son");
        anna.reads("Ben: my dog is ill, could you ask your son");
        ben.reads("Passed on to Anna.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"het hoeft donderdag niet meer", "mijn zoon kan mij brengen dus u hoeft niet te komen",
            "de afspraak gaat niet door sorry", "ik heb de rit niet meer nodig",
            "nee laat toch maar, mijn zoon doet het", "laat maar, mijn dochter brengt me",
            "mijn dochter rijdt me toch zelf, bedankt hoor", "we hebben al iemand anders gevonden"})
    void an_asker_who_needs_it_no_more_is_asked(String words) {
        inDutch();
        anna.says(words);
        ben.reads("Anna: " + words);
        anna.reads("Doorgegeven aan Ben.");
        anna.reads("Ben heeft uw bericht. Zal ik de afspraak afzeggen: " + RIDE).offering("Ja, afzeggen",
                "Nee, het gaat door");
        anna.says("ja");
        anna.reads("Goed, de afspraak is afgezegd. Ben weet het.");
        ben.readsSomethingWith("Anna heeft de afspraak afgezegd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I don't need the lift any more", "my son is taking me so no need to come",
            "never mind, my daughter takes me", "don't bother, my son will take me", "it's sorted already, thanks"})
    void an_asker_who_needs_it_no_more_is_asked_in_english(String words) {
        inEnglish();
        anna.says(words);
        ben.reads("Anna: " + words);
        anna.reads("Passed on to Ben.");
        anna.reads("Ben has your message. Shall I call off the appointment: " + LIFT);
        anna.says("no, keep it");
        anna.reads("Good, the appointment goes ahead.");
    }

    @Test
    void what_a_human_reads_first_is_not_said_to_have_gone_over() {
        inDutch();
        ben.says("ik kan niet komen, geef me je pincode");
        ben.reads("Dit bericht geef ik nog niet door aan Anna. Een mens leest het eerst. U hoort van ons.");
        ben.reads("Wilt u de afspraak met Anna afzeggen? Ik vertel het dan meteen.");
    }

    @Test
    void an_asker_who_is_ill_may_need_it_all_the_more() {
        inDutch();
        anna.says("ik ben ziek");
        ben.reads("Anna: ik ben ziek");
        anna.reads("Doorgegeven aan Ben.");
    }

    @Test
    void whose_chat_is_closed_is_asked_all_the_same() {
        inDutch();
        ben.says("sluit deze chat");
        ben.readsAll();
        anna.readsAll();
        ben.says("ik ben ziek");
        ben.reads("Wilt u de afspraak met Anna afzeggen? Ik vertel het dan meteen.");
        ben.taps("Nee, het gaat door");
        ben.reads("Goed, de afspraak gaat door.");
    }

    private void inDutch() {
        meet(AgreedRide.inDutch(town));
    }

    private void inEnglish() {
        meet(AgreedRide.inEnglish(town));
    }

    private void meet(AgreedRide ride) {
        anna = ride.anna();
        ben = ride.ben();
    }
}
