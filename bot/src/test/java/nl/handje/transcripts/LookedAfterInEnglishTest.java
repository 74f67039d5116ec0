package nl.handje.transcripts;

import static nl.handje.testing.MovableClock.at;
import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.testing.Agreed;
import nl.handje.testing.EarlierHelp;
import nl.handje.testing.Helpers;
import org.junit.jupiter.api.Test;

/** What Handje brings up by itself, in English. */
class LookedAfterInEnglishTest extends HelpingTestCase {
    private void benDroveAnna(String... earlier) {
        is(Agreed.english(town));
        for (var moment : earlier) {
            EarlierHelp.was(database, at(moment));
        }
        town.clockMovesTo(at("2026-11-26T15:30"));
        forgotten();
    }

    @Test
    void the_third_help_in_a_week_is_thanked_for_and_a_rest_is_offered() {
        benDroveAnna("2026-11-23T10:00", "2026-11-24T10:00");
        benIsDone();
        town.clockMovesTo(at("2026-11-26T17:31"));
        ben.reads("You helped 3 times this week. Thank you, that is a lot! Would you like a rest? Then I will not ask "
                + "you anything for a while.").offering("Yes, a rest", "No, I like to go on");
        ben.says("yes please");
        ben.reads("That is fine. For how long shall I ask you nothing?").offering("A week", "Two weeks", "A month");
        ben.says("three weeks or so");
        ben.readsSomethingWith("Thursday 17 December");
    }

    @Test
    void how_often_at_most_is_said_in_words() {
        benDroveAnna();
        ben.says("Please ask me at most twice a week");
        ben.readsSomethingWith("Is this right?", "twice a week at most");
        ben.says("yes");
        ben.readsAll();
        assertThat(database.sql("select most_often || ' ' || often_per from offer").query(String.class).single())
                .isEqualTo("2 WEEK");
    }

    @Test
    void who_was_not_asked_for_a_month_hears_how_it_stands() {
        ben = Helpers.english(town, "Ben", "I can give people a lift, always");
        ben.readsAll();
        town.clockMovesTo(at("2026-12-23T10:00"));
        ben.reads("I have not asked you anything for a month. That is not because of you. Last month hardly anybody "
                + "near you asked for help. Do you want to change anything in what you do?")
                .offering("Change it", "It is fine as it is");
        ben.says("no, it is fine like this");
        ben.reads("Good, then it stays as it is. It is good that you are there.");
    }

    @Test
    void nearly_every_week_is_made_a_series_by_both() {
        benDroveAnna("2026-10-29T10:00", "2026-11-05T10:00", "2026-11-12T10:00");
        benIsDone();
        town.clockMovesTo(at("2026-11-26T18:31"));
        ben.reads("You have been helping Anna nearly every week lately. Is that all right for you? Anna does not hear "
                + "of this question.").offering("It is all right", "Make it a fixed appointment", "It is too much",
                        "Ask a person");
        ben.says("let's make it a fixed appointment then");
        ben.reads(
                "How nice! I will ask Anna whether this is good: every Thursday at 14:30. When Anna says yes or no, you will "
                        + "hear.");
        town.clockMovesTo(at("2026-11-26T18:35"));
        anna.readsSomethingWith("Ben would like to help you every week", "every Thursday at 14:30")
                .offering("Yes, please", "Rather each time");
        anna.says("yes, lovely");
        anna.readsSomethingWith("Agreed! Ben will help you");
        ben.readsSomethingWith("Agreed! You will help Anna");
    }

    @Test
    void too_much_is_told_to_nobody_else() {
        benDroveAnna("2026-10-29T10:00", "2026-11-05T10:00", "2026-11-12T10:00");
        benIsDone();
        town.clockMovesTo(at("2026-11-26T18:31"));
        ben.readsSomethingWith("nearly every week");
        ben.says("it is getting too much for me");
        ben.reads("It is good that you say so. I will not tell Anna.");
        ben.readsSomethingWith("twice a month");
        ben.says("once a month");
        ben.readsSomethingWith("Good, I will remember it: once a month at most.");
        assertThat(anna.unread()).isEmpty();
    }

    @Test
    void care_is_no_neighbours_work() {
        is(Agreed.english(town));
        anna.says("My support stockings are such a struggle, you could put them on for me then");
        anna.readsSomethingWith("Ben");
        ben.readsSomethingWith("support stockings");
        ben.reads(
                "This is work for home care. It is not for a neighbour, even when you would like to. Feel free to say "
                        + "no.");
        town.clockMovesTo(at("2026-11-22T11:01"));
        ben.readsSomethingWith("I think that Anna asked you for help that is work for a nurse")
                .offering("It is all right", "It is too much", "Ask a person");
        ben.says("no, I'd rather not");
        ben.readsSomethingWith("That is work for a nurse").offering("Yes, please", "No, no need");
        ben.taps("No, no need");
        ben.readsSomethingWith("That is fine.");
        anna.readsSomethingWith("You asked Ben for help that is work for a nurse",
                "your GP or the social team of your municipality").offering("Yes, please", "No, no need");
        anna.says("no thanks");
        anna.readsSomethingWith("That is fine.");
    }

    @Test
    void who_was_helped_is_asked_for_something_small() {
        benDroveAnna();
        anna.tapsData("afterwards-good:" + EarlierHelp.upcoming(database));
        anna.readsAll();
        anna.says("no thanks");
        forgotten();
        town.clockMovesTo(at("2026-11-29T15:29"));
        forgotten();
        town.clockMovesTo(at("2026-11-29T15:31"));
        anna.reads("A neighbour helped you, and that went well. Is there something small that you would like to do for "
                + "somebody else? You do not have to: help is free.")
                .offering("Yes, tell me", "Not now", "Do not ask again");
        anna.says("I am too old for that");
        anna.reads("That is quite all right.");
    }
}
