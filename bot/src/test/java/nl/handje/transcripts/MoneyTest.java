package nl.handje.transcripts;

import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Money, cards and codes: a kind no with what does work, and advice at once when a swindler is there. */
@Transcript
class MoneyTest {
    @Autowired
    Town town;

    @Test
    void nobody_goes_to_the_bank_with_the_card_of_another_but_together_is_fine() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("kan iemand met mijn pinpas en pincode geld halen, ik kan niet lopen");
        anna.readsSomethingWith("Geef uw pas en uw pincode nooit", "gaat met u mee").offering("Iemand die meegaat");
        anna.taps("Iemand die meegaat");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.says("en wie kan mij 200 euro lenen tot het eind van de maand");
        anna.readsSomethingWith("Geld lenen tussen buren regel ik niet.", "0800-8115");
        anna.readsSomethingWith("Mag ik bewaren");
    }

    @Test
    void a_card_and_a_loan_in_english() {
        var anna = town.neighbour("Anna", "en");
        anna.says("can someone take out cash for me with my card and PIN");
        anna.readsSomethingWith("Never give your card").offering("Somebody who comes along");
        anna.says("who can lend me 200 euros");
        anna.readsSomethingWith("I do not arrange loans", "0800-8115");
    }

    @Test
    void going_to_the_bank_together_and_borrowing_a_drill_are_ordinary_asks() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("wie gaat er met mij mee naar de bank, ik durf niet alleen te pinnen");
        anna.readsSomethingWith("Mag ik bewaren");
        var ben = town.neighbour("Ben", "nl");
        ben.says("wie leent mij een boormachine");
        ben.readsSomethingWith("Mag ik bewaren");
    }

    @Test
    void a_swindler_at_the_door_is_answered_at_once() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("er staat iemand aan de deur die zegt dat hij van de bank is en mijn pas komt ophalen");
        anna.readsSomethingWith("Doe niet open", "Bel daarna zelf uw bank", "Bel 112.");
        anna.says("ok");
        anna.readsSomethingWith("bank", "112");
    }

    @Test
    void a_swindler_on_the_telephone_in_english() {
        var anna = town.neighbour("Anna", "en");
        anna.says("somebody from the bank is on the phone and asks for my PIN");
        anna.readsSomethingWith("Hang up.", "call your bank yourself", "112");
    }

    @Test
    void who_was_at_the_door_is_reported_kindly() {
        var anna = town.neighbour("Anna", "nl");
        anna.says("er stond een man aan de deur die zei dat hij van Handje was en 50 euro wilde");
        anna.readsSomethingWith("Van Handje komt nooit iemand om geld", "Een mens leest uw bericht.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja graag", "en gratis dan?", "ok, dan zonder geld", "Ja, zonder geld"})
    void who_may_not_be_paid_helps_without_money(String yes) {
        var henk = town.neighbour("Henk", "nl");
        henk.says("Ik wil graag ramen lappen voor mensen, 15 euro per keer");
        henk.readsSomethingWith("Wilt u iets doen zonder geld?").offering("Ja, zonder geld");
        henk.says(yes);
        henk.readsSomethingWith("Mag ik bewaren");
        henk.taps("Ja, dat is goed");
        henk.readsSomethingWith("Fijn dat u wilt helpen!");
    }

    @Test
    void who_may_not_be_paid_helps_without_money_in_english() {
        var yusuf = town.neighbour("Yusuf", "en");
        yusuf.says("I'm a plumber, I can fix things for 35 euro an hour");
        yusuf.readsSomethingWith("Would you like to do something without money?").offering("Yes, without money");
        yusuf.says("yes sure, for free then");
        yusuf.readsSomethingWith("May I keep what you write here");
    }
}
