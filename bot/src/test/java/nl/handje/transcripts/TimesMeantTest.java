package nl.handje.transcripts;

import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "na 18.00, maakt niet uit welke dag | op een dag in overleg vanaf 18:00.",
            "maakt niet uit welke dag, wel na zessen | op een dag in overleg vanaf 18:00.",
            "elke dag is goed als het maar na zes uur is | op een dag in overleg vanaf 18:00.",
            "een middag, maakt niet uit welke | op een dag in overleg, in de middag.",
            "maakt nie uit welke dag, voor 11 uur | op een dag in overleg tot 11:00.",
            "de 3e, dan kan het ook | op donderdag 3 december.", "wo, 6131 AB | op woensdag 25 november.",
            "do | op donderdag 26 november.", "zo | op zondag 29 november.",
            "in het weekend, smiddags | zaterdag 28 november, in de middag of op zondag 29 november, in de middag.",
            "vanaf 9 december | vanaf woensdag 9 december.",
            "eind van de maand | van zondag 22 november tot en met maandag 30 november."})
    void an_answer_keeps_what_it_says_of_the_time(String answer, String time) {
        var anna = asks("wie wil mijn gras maaien, 6131");
        anna.readsSomethingWith("Wanneer hebt u hulp nodig?");
        anna.says(answer);
        anna.readsSomethingWith(time);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "after 18.00, no matter which day | on a day that suits you both from 18:00.",
            "any day but after 6 | on a day that suits you both from 18:00.",
            "an afternoon, doesnt matter which | on a day that suits you both, in the afternoon.",
            "the 5th, after breakfast | on Saturday 5 December between 09:00 and 12:00.",
            "any day except sunday, after 4 | on a day that suits you both from 16:00, but not Sunday.",
            "any afternoon | on a day that suits you both, in the afternoon.", "anyday after 6 | both from 18:00.",
            "wed, 6131 AB | on Wednesday 25 November.", "sat | on Saturday 28 November.",
            "till end of December | from Sunday 22 November to Thursday 31 December."})
    void an_answer_keeps_what_it_says_of_the_time_in_english(String answer, String time) {
        var anna = asksInEnglish("who can mow my lawn, 6131");
        anna.readsSomethingWith("When do you need help?");
        anna.says(answer);
        anna.readsSomethingWith(time);
    }

    @Test
    void what_is_wanted_from_a_day_on_is_not_wanted_on_the_day_before() {
        asksInEnglish(
                "new hip on 7 December, so from the 8th somebody would have to walk my labrador in the morning, 6131")
                .readsSomethingWith("on Tuesday 8 December, in the morning.");
    }

    @Test
    void what_is_wanted_from_a_day_on_in_dutch() {
        asks("Ik moet dinsdag 8 december geopereerd worden. Zou iemand de hond willen uitlaten, vanaf 9 december? 6134 LL")
                .readsSomethingWith("vanaf woensdag 9 december.");
    }

    @Test
    void where_any_day_will_do_a_button_says_so_and_the_time_of_day_stays() {
        var anna = asks("wie wil mijn gras maaien, 6131");
        anna.readsSomethingWith("Wanneer hebt u hulp nodig?");
        anna.says("avond is goed want ik werk");
        anna.readsSomethingWith("Op welke dag?").offering("Dat maakt niet uit");
        anna.taps("Dat maakt niet uit");
        anna.readsSomethingWith("op een dag in overleg, in de avond.");
        anna.says("niet op vrijdag");
        anna.readsSomethingWith("op een dag in overleg, in de avond, maar niet vrijdag.");
        anna.says("toch dinsdag");
        anna.readsSomethingWith("op dinsdag 24 november, in de avond.");
    }

    @Test
    void who_must_be_somewhere_at_an_hour_is_not_offered_any_day() {
        var anna = asks("kan iemand mij 's middags naar de kapper brengen, 6131");
        anna.readsSomethingWith("Op welke dag?").offering();
    }

    @Test
    void afternoons_in_the_plural_come_back_each_week() {
        asksInEnglish("I am looking for company on Sunday afternoons until the end of march, 6131")
                .readsSomethingWith("every Sunday, in the afternoon, from 22 November up to and including 31 March");
    }

    @Test
    void afternoons_in_the_plural_in_dutch() {
        asks("ik zoek iemand om op dinsdagmiddagen mee te wandelen tot eind december, 6131")
                .readsSomethingWith("elke dinsdag, in de middag, vanaf 24 november tot en met 31 december");
    }
}
