package nl.handje.transcripts;

import java.time.LocalDateTime;
import nl.handje.testing.AgreedRide;
import nl.handje.testing.MovableClock;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** "Another day please", without a day, leads to where a day can be said. */
@Transcript
class AnotherDayTest {
    @Autowired
    Town town;

    @ParameterizedTest
    @ValueSource(strings = {"liever een andere dag", "kan het een andere keer?", "graag n ander tijdstip",
            "andere dag aub"})
    void under_an_appointment_its_new_time_is_asked(String words) {
        var ride = AgreedRide.inDutch(town);
        ride.anna().says(words);
        ride.anna().readsSomethingWith("Welke dag of tijd past u beter?");
        ride.anna().says("vrijdag");
        ride.anna().readsSomethingWith("Ik vraag Ben of dit kan: op vrijdag 27 november om 14:30.");
        ride.ben().readsSomethingWith("Anna wil graag een andere tijd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"another day please", "could we do it another time", "can you reschedule"})
    void under_an_appointment_its_new_time_is_asked_in_english(String words) {
        var ride = AgreedRide.inEnglish(town);
        ride.ben().says(words);
        ride.ben().readsSomethingWith("Which day or time suits you better?");
        ride.ben().says("friday");
        ride.ben().readsSomethingWith("I will ask Anna whether this works: on Friday 27 November at 14:30.");
        ride.anna().readsSomethingWith("Ben would like another time");
    }

    @Test
    void to_a_time_that_the_other_proposed_another_one_is_asked() {
        var ride = AgreedRide.inEnglish(town);
        ride.anna().says("can we do friday instead?");
        ride.anna().readsAll();
        ride.ben().readsSomethingWith("Anna would like another time");
        ride.ben().says("could we do it another time");
        ride.ben().readsSomethingWith("Which day or time suits you better?");
        ride.ben().says("saturday at three");
        ride.ben().reads("You have thought of another time yourself. I ask Anna about that one.");
        ride.ben().readsSomethingWith("on Saturday 28 November at 15:00");
        ride.anna().readsSomethingWith("Ben would like another time");
    }

    @Test
    void the_time_that_holds_is_no_other_one() {
        var ride = AgreedRide.inDutch(town);
        ride.anna().says("dus toch donderdag om half drie");
        ride.ben().reads("Anna: dus toch donderdag om half drie");
        ride.anna().reads("Doorgegeven aan Ben.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kan het ook zaterdag?", "liever zaterdag", "dan verzetten naar zaterdag"})
    void what_was_in_vain_is_asked_again_on_the_day_that_is_said(String words) {
        var anna = inVain();
        anna.says(words);
        anna.readsSomethingWith("Klopt dit? U zoekt een rit naar het ziekenhuis in Sittard, "
                + "op zaterdag 28 november om 14:30.");
    }

    @Test
    void what_was_in_vain_is_asked_again_on_a_day_that_is_asked() {
        var anna = inVain();
        anna.says("liever een andere dag");
        anna.readsSomethingWith("Wanneer hebt u hulp nodig?");
        anna.says("zaterdag om drie uur");
        anna.readsSomethingWith("op zaterdag 28 november om 15:00");
    }

    private Neighbour inVain() {
        var ride = AgreedRide.inDutch(town);
        ride.ben().says("ik kan niet komen");
        ride.ben().readsAll();
        ride.ben().says("ja");
        ride.ben().readsAll();
        town.clockMovesTo(LocalDateTime.parse("2026-11-26T14:31").atZone(MovableClock.ZONE));
        ride.anna().readsAll();
        return ride.anna();
    }
}
