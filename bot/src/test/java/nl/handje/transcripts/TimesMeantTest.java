package nl.handje.transcripts;

import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The time that people mean, however they come to it. The town's clock begins on Sunday 22 November 2026 at ten. */
@Transcript
class TimesMeantTest {
    @Autowired
    Town town;

    private Neighbour asks(String words) {
        var anna = town.neighbour("Anna", "nl");
        anna.says(words);
        anna.readsSomethingWith("Mag ik bewaren");
        return anna.says("ja");
    }

    private Neighbour asksInEnglish(String words) {
        var anna = town.neighbour("Anna", "en");
        anna.says(words);
        anna.readsSomethingWith("May I keep");
        return anna.says("yes");
    }

    @Test
    void the_last_word_counts() {
        asks("wie kan maandag, nee wacht, dinsdag mijn gras maaien, 6131")
                .readsSomethingWith("dinsdag 24 november");
    }

    @Test
    void the_last_word_counts_in_english() {
        asksInEnglish("who can mow my lawn on Monday, no wait, Tuesday, 6131")
                .readsSomethingWith("Tuesday 24 November");
    }

    @Test
    void what_cannot_be_is_not_meant() {
        asksInEnglish("who can mow my lawn, Tuesday I can't, Wednesday neither, so Thursday, 6131")
                .readsSomethingWith("Thursday 26 November");
    }

    @Test
    void several_days_in_a_row_are_not_one_day() {
        asks("wie kan van 20 tot 27 december elke dag mijn kat voeren, 6131")
                .readsSomethingWith("elke dag, vanaf 20 december tot en met 27 december");
    }

    @Test
    void every_morning_keeps_the_morning() {
        asks("wie kan elke ochtend mijn hond uitlaten, 6131").readsSomethingWith("elke dag, in de ochtend");
    }

    @Test
    void every_morning_in_english() {
        asksInEnglish("who can walk my dog every morning, 6131").readsSomethingWith("every day, in the morning");
    }

    @Test
    void as_soon_as_possible_is_today_and_not_this_minute() {
        asks("kan iemand zo snel mogelijk mijn kapotte lamp maken, 6131")
                .readsSomethingWith("op zondag 22 november. U woont in 6131. Het heeft haast.");
    }

    @Test
    void as_soon_as_possible_in_english() {
        asksInEnglish("can somebody fix my broken lamp as soon as possible, 6131")
                .readsSomethingWith("on Sunday 22 November.", "It is urgent.");
    }

    @Test
    void in_the_evening_needs_a_day() {
        var anna = asks("ik zoek iemand die 's avonds bij mij op bezoek komt, 6131");
        anna.readsSomethingWith("Op welke dag?");
        anna.says("dinsdag");
        anna.readsSomethingWith("op dinsdag 24 november, in de avond");
    }

    @Test
    void in_the_evening_in_english() {
        var anna = asksInEnglish("who can come and visit me in the evening, 6131");
        anna.readsSomethingWith("On which day?");
        anna.says("Tuesday");
        anna.readsSomethingWith("on Tuesday 24 November, in the evening");
    }

    @Test
    void after_four_is_not_in_four_hours() {
        var anna = asks("wie kan mijn gras maaien na 4 uur, 6131");
        anna.readsSomethingWith("Op welke dag?");
        anna.says("vrijdag");
        anna.readsSomethingWith("op vrijdag 27 november, vanaf 16:00");
    }

    @Test
    void a_town_behind_the_place_is_where_it_goes() {
        asks("kan iemand mij dinsdag om 10 uur naar station sittard brengen, 6131")
                .readsSomethingWith("station in Sittard");
    }
}
