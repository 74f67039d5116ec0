package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.testing.Helpers;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Anna needs her shopping done every Tuesday, and says so in English: from the ask to the end of it. */
@Transcript
class SeriesInEnglishTest {
    @Autowired
    Town town;
    @Autowired
    JdbcClient database;

    Neighbour anna;
    Neighbour ben;

    @BeforeEach
    void it_is_agreed() {
        town.beginsAnew();
        ben = Helpers.english(town, "Ben", "I would be happy to do somebody's shopping");
        anna = town.neighbour("Anna", "en");
        anna.says("Can someone do my shopping every Tuesday at 10 am? I live in 6131 AB");
        anna.readsSomethingWith("May I keep what you write here");
        anna.taps("Yes, that is fine");
        anna.readsSomethingWith("Is this right? You are looking for", "every Tuesday at 10:00");
        anna.taps("Yes");
        anna.readsSomethingWith("I have now asked one neighbour");
        ben.readsSomethingWith("every Tuesday at 10:00").offering("Yes, all times", "Only the first time",
                "Not this time");
        ben.taps("Yes, all times");
        ben.readsSomethingWith("How kind!");
        anna.readsSomethingWith("Ben would like to help you", "every Tuesday at 10:00");
        anna.says("yes please");
        anna.readsSomethingWith("Agreed! Ben will help you:", "The first time is Tuesday 24 November.",
                "Never give a PIN").offering("Into my calendar", "Change something");
        ben.readsSomethingWith("Agreed! You will help Anna:", "The first time is Tuesday 24 November.");
    }

    @Test
    void one_time_is_skipped() {
        anna.says("Tuesday 24 November is not needed");
        anna.reads("Is Tuesday 24 November off? Then I tell Ben.").offering("Yes, not that time", "No, it goes on");
        anna.says("yes");
        anna.readsSomethingWith("Ben knows.");
        ben.readsSomethingWith("Anna", "Tuesday 24 November");
        assertThat(coming()).isEqualTo("01-12");
    }

    @Test
    void a_break_of_the_asker_ends_by_itself() {
        anna.says("I am on holiday until 5 December");
        anna.reads("Fine, a break. On Tuesday 8 December it goes on again. Ben knows.");
        ben.readsSomethingWith("Anna takes a break:",
                "On Tuesday 8 December it goes on again. You need not do anything.");
        assertThat(coming()).isEqualTo("08-12");
    }

    @Test
    void by_button_a_break_is_asked_and_the_last_day_too() {
        anna.taps("Change something");
        anna.readsSomethingWith("every Tuesday at 10:00, with Ben. The next time is Tuesday 24 November.")
                .offering("Skip one time", "Until when", "Take a break", "Stop");
        anna.taps("Take a break");
        anna.reads("Until when is the break? You can type a day, or tap a button.").offering("One week", "Two weeks",
                "Four weeks");
        anna.taps("One week");
        anna.readsSomethingWith("Fine, a break. On Tuesday 1 December it goes on again.");
        ben.readsSomethingWith("Anna takes a break");
        anna.taps("Until when");
        anna.reads("Up to and including which day does the help go on?");
        anna.says("end of March");
        anna.reads("Fine, the help goes on up to and including Wednesday 31 March. Ben knows.");
        ben.readsSomethingWith("Anna has chosen a last day:", "up to and including Wednesday 31 March.");
    }

    @Test
    void it_is_stopped_after_asking_back() {
        anna.says("I do not need the help any more");
        anna.readsSomethingWith("Do you want to stop altogether with", "I tell Ben at once.").offering("Yes, stop",
                "No, it goes on");
        anna.taps("Yes, stop");
        anna.reads("Fine, the help stops. Ben knows.");
        ben.readsSomethingWith("Anna does not need the help any more:", "Thank you for all your help!");
        assertThat(coming()).isEmpty();
    }

    @Test
    void a_helper_who_stops_is_thanked_and_followed_by_another() {
        var carla = Helpers.english(town, "Carla", "I would be happy to do somebody's shopping");
        ben.says("I want to stop with the help");
        ben.readsSomethingWith("Do you want to stop altogether with");
        ben.taps("Yes, stop");
        anna.readsSomethingWith("Ben is sorry to stop with");
        ben.reads("Thank you for all your help! Anna knows. I am looking for somebody else.");
        carla.readsSomethingWith("every Tuesday at 10:00");
    }

    @Test
    void who_wants_nothing_more_of_the_helper_may_have_somebody_else() {
        var carla = Helpers.english(town, "Carla", "I would be happy to do somebody's shopping");
        anna.says("block Ben");
        anna.readsSomethingWith("You will get no more messages from Ben.");
        ben.readsSomethingWith("Anna has closed the chat");
        anna.readsSomethingWith("This still stands with Ben:", "every Tuesday at 10:00",
                "Shall I call it off, and look for somebody else?");
        anna.says("yes please");
        ben.readsSomethingWith("Your help to Anna stops:", "You need not come any more.");
        anna.readsSomethingWith("Ben is not coming any more. I am looking for somebody else for",
                "another neighbour");
        anna.reads("Fine, it is called off. Ben knows.");
        carla.readsSomethingWith("every Tuesday at 10:00");
        assertThat(coming()).isEmpty();
    }

    private String coming() {
        return String.join(", ", database.sql("""
                select to_char(starts_at at time zone 'Europe/Amsterdam', 'DD-MM') from appointment
                where state in ('AGREED', 'REMINDED') order by starts_at limit 1""").query(String.class).list());
    }
}
