package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.testing.Helpers;
import org.junit.jupiter.api.Test;

/** From the first words to a request, in English. */
class AskingInEnglishTest extends AskingTestCase {
    AskingInEnglishTest() {
        super("en");
    }

    @Test
    void a_complete_ask_needs_one_tap_after_the_consent() {
        asks("Could somebody do my shopping on Friday? I live at 6131 AB.");
        anna.reads(
                "Is this right? You are looking for help with the groceries, on Friday 27 November. You live in 6131.")
                .offering("Yes", "Change", "Stop");
        anna.taps("Yes");
        anna.readsSomethingWith("Thank you, I have written it down.");
        assertThat(database.sql("select count(*) from help_request").query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void i_need_help_takes_four_questions_at_most() {
        asks("I need help");
        anna.readsSomethingWith("What can a neighbour help you with?");
        anna.says("a lift to the dentist");
        anna.readsSomethingWith("When do you need help?");
        anna.says("Thursday");
        anna.readsSomethingWith("At about what time?");
        anna.says("half past two");
        anna.readsSomethingWith("postcode");
        anna.says("6131");
        anna.readsSomethingWith("a lift to the dentist, on Thursday 26 November at 14:30");
    }

    @Test
    void alternatives_are_kept_and_read_back_as_alternatives() {
        asks("Could somebody do my shopping on Tuesday or Wednesday? 6131 AB");
        anna.readsSomethingWith("on Tuesday 24 November or on Wednesday 25 November");
    }

    @Test
    void later_may_do_as_well() {
        asks("Can somebody mow my lawn on Friday, or later? 6131 AB");
        anna.readsSomethingWith("on Friday 27 November, later is fine too");
    }

    @Test
    void a_series_is_shown_as_a_series() {
        asks("I am looking for somebody to walk with every Tuesday, 6131 AB");
        anna.readsSomethingWith("every Tuesday, from 24 November");
    }

    @Test
    void a_hospital_by_its_name_the_way_back_and_the_time_of_the_appointment_are_kept() {
        asks("Could somebody drive me to Zuyderland on Tuesday and back again? I have to be there at 9:45. 6131 AB");
        anna.readsSomethingWith("a lift to the hospital Zuyderland, on Tuesday 24 November at 09:45",
                "Good to know: there and back, that is the time of the appointment.");
    }

    @Test
    void what_else_was_said_is_read_back_and_reaches_the_helper() {
        var ben = Helpers.english(town, "Ben", "I would be happy to do somebody's shopping");
        asks("Could somebody do my shopping on Friday? Milk and oranges. There is a dog. 6131 AB");
        anna.readsSomethingWith("Good to know: there is a dog.",
                "Neighbours also read your words: “Milk and oranges.”");
        anna.taps("Yes");
        anna.readsSomethingWith("I have now asked one neighbour").offering("Add something");
        ben.readsSomethingWith("Good to know: there is a dog. In their own words: “Milk and oranges.”");
    }

    @Test
    void not_me_but_my_mother_and_back() {
        asks("Could somebody do my shopping on Friday? 6131 AB");
        anna.readsSomethingWith("Is this right?");
        anna.says("not me, my mother");
        anna.readsSomethingWith("Does that person know, and do they agree?");
        anna.says("no, for myself");
        anna.readsSomethingWith("Is this right? You are looking for help with the groceries");
    }

    @Override
    void asks(String words) {
        anna.says(words);
        anna.readsSomethingWith("May I keep what you write here");
        anna.taps("Yes, that is fine");
    }
}
