package nl.handje.transcripts;

import static nl.handje.testing.MovableClock.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.handje.testing.Agreed;
import org.junit.jupiter.api.Test;

/** What can become of Thursday at 14:30, told in English. */
class AppointmentLifeInEnglishTest extends AgreedTestCase {
    private static final String RIDE = "a lift to the hospital in Sittard";
    private static final String THEN = "on Thursday 26 November at 14:30";

    @Override
    Agreed agreed() {
        return Agreed.english(town);
    }

    @Test
    void another_time_is_asked_and_answered() {
        anna.says("Could we make it an hour later?");
        anna.reads("I will ask Ben whether this works: on Thursday 26 November at 15:30. Until then the old "
                + "appointment stands, " + THEN + ".");
        ben.reads("Anna would like another time for " + RIDE + ". New: on Thursday 26 November at 15:30. Now: " + THEN
                + ". Does that work?").offering("Yes, that works", "No, I cannot then", "Another time");
        ben.says("no, sorry");
        ben.reads("All right, it stays " + THEN + ". I will tell Anna.");
        anna.reads("Ben cannot make that. It stays as it was: " + RIDE + ", " + THEN + ". Does that work?");
        ben.says("can it be Friday instead?");
        ben.readsSomethingWith("I will ask Anna whether this works: on Friday 27 November at 14:30.");
        anna.readsSomethingWith("New: on Friday 27 November at 14:30.");
        anna.says("yes, fine");
        ben.readsSomethingWith("Agreed!", "Friday 27 November at 14:30");
        ben.reads("Anna says that is fine. The new time for " + RIDE + ": on Friday 27 November at 14:30.");
        anna.readsSomethingWith("Agreed!", "Friday 27 November at 14:30");
        anna.reads("Agreed. The new time for " + RIDE + ": on Friday 27 November at 14:30.");
    }

    @Test
    void who_says_nothing_is_asked_and_the_other_hears_it() {
        town.clockMovesTo(at("2026-11-25T14:30"));
        anna.readsAll();
        ben.readsAll();
        town.clockMovesTo(at("2026-11-26T09:00"));
        ben.reads("Today you are helping Anna: " + RIDE + ", " + THEN
                + ". I have not heard from you yet. Will that work out?");
        town.clockMovesTo(at("2026-11-26T13:30"));
        ben.readsAll();
        anna.readsSomethingWith("Ben is coming to help you today");
        anna.readsSomethingWith("Ben has not said yet whether it will work out", "Shall I look for somebody else")
                .offering("No, I will wait", "Yes, somebody else");
        anna.says("no");
        anna.reads("Good, the appointment goes ahead.");
    }

    @Test
    void a_helper_who_cannot_come_is_replaced_or_the_asker_chooses() {
        ben.says("I can't make it");
        ben.readsAll();
        anna.reads("Ben: I can't make it");
        ben.says("yes");
        ben.readsSomethingWith("Thank you for telling me.");
        anna.readsSomethingWith("Ben cannot make it after all. It is about " + RIDE + ".");
        town.clockMovesTo(at("2026-11-26T14:30"));
        anna.readsEverything();
        assertThat(database.sql("select state from help_request").query(String.class).single()).isEqualTo("EXPIRED");
        anna.taps("No, leave it");
        anna.readsSomethingWith("let it rest");
    }

    @Test
    void late_a_person_is_rung_after_an_hour_in_vain_and_at_the_start_the_asker_chooses() {
        var carla = Agreed.another(town, "Carla");
        town.clockMovesTo(at("2026-11-26T09:10"));
        anna.readsAll();
        ben.readsAll();
        ben.says("I can't make it");
        ben.readsAll();
        ben.says("yes");
        ben.readsSomethingWith("Thank you for telling me.");
        anna.readsSomethingWith("Ben cannot make it after all. It is about " + RIDE + ".", "another neighbour");
        carla.readsSomethingWith("zoekt een rit");
        town.clockMovesTo(at("2026-11-26T10:05"));
        anna.readsSomethingWith("I have not found anybody yet", "I have told a coordinator");
        assertThat(forTheTeam()).noneMatch(it -> it.startsWith("De helper kan toch niet"));
        town.clockMovesTo(at("2026-11-26T10:11"));
        assertThat(forTheTeam()).anyMatch(it -> it.startsWith("De helper kan toch niet, en na een uur"));
        town.clockMovesTo(at("2026-11-26T14:30"));
        anna.readsSomethingWith("I am sorry, I have found nobody: " + RIDE, "What would you like to do?")
                .offering("Another day", "No, leave it", "Let a person look");
        carla.readsAll();
        anna.taps("Another day");
        anna.readsSomethingWith("When");
    }

    private List<String> forTheTeam() {
        return inPlain.all("report.words", "select words from report order by raised_at");
    }

    @Test
    void nobody_came_is_heard_and_the_helper_is_asked_kindly() {
        town.clockMovesTo(at("2026-11-26T15:00"));
        anna.readsAll();
        ben.readsAll();
        anna.says("nobody came");
        ben.readsSomethingWith("May I ask something about the appointment with Anna", "Were you there?")
                .offering("Yes, I was there", "No, I was not there", "Nobody opened the door");
        anna.readsSomethingWith("I am very sorry.", "Do you still want the help?");
        ben.taps("Nobody opened the door");
        ben.readsSomethingWith("That is a pity of your time.");
        assertThat(database.sql("select claim from no_show order by claim").query(String.class).list())
                .containsExactly("NOBODY_CAME", "NOBODY_HOME");
    }

    @Test
    void both_say_how_it_went() {
        town.clockMovesTo(at("2026-11-26T18:30"));
        anna.readsAll();
        ben.readsAll();
        ben.says("yes, it went well");
        ben.reads("Thank you! I will ask Anna how it went.");
        ben.reads("Would you like to help Anna again next time?").offering("Yes, please", "Rather somebody else");
        anna.taps("Well");
        anna.reads("I am glad to hear that!");
        anna.readsAll();
        anna.taps("No need");
        anna.reads("That is fine.");
        anna.reads("Would you like to be helped by Ben again next time?");
        anna.taps("Yes, please");
        anna.reads("Good, I will remember that.");
    }
}
