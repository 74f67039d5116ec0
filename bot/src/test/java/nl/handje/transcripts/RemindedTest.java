package nl.handje.transcripts;

import static nl.handje.testing.MovableClock.at;
import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.testing.Neighbour;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reminders: when they come, together, late, once more. Ben helps, on a Thursday. */
class RemindedTest extends RemindedTestCase {
    private Neighbour carla;
    private Neighbour dirk;

    @BeforeEach
    void others() {
        carla = met("Carla", "nl");
        dirk = met("Dirk", "nl");
    }

    private void benHelpsThree() {
        ben.says("niet de dag ervoor");
        ben.readsSomethingWith("Goed.");
        agree(anna, ben, "2026-11-26T11:00");
        agree(carla, ben, "2026-11-26T14:30");
        agree(dirk, ben, "2026-11-26T17:00");
    }

    @Test
    void three_on_a_day_come_in_the_morning_in_one_message() {
        benHelpsThree();
        town.clockMovesTo(at("2026-11-26T08:00"));
        anna.readsEverything();
        carla.readsEverything();
        dirk.readsEverything();
        ben.reads("""
                Dit zijn uw afspraken:
                • vandaag, om 11:00: een rit voor Anna
                • vandaag, om 14:30: een rit voor Carla
                • vandaag, om 17:00: een rit voor Dirk

                Gaat het lukken?""").offering("Iets gaat niet lukken");
        ben.taps("Iets gaat niet lukken");
        ben.readsSomethingWith("Wat gaat niet door?");
        town.clockMovesTo(at("2026-11-26T16:59"));
        assertThat(ben.unread()).noneMatch(it -> it.contains("helpt") || it.contains("een rit voor"));
        town.forgetWhatWasSaid();
    }

    @Test
    void of_two_that_are_left_each_comes_in_its_time() {
        benHelpsThree();
        database.sql("update appointment set state = 'CALLED_OFF' where asker_id = :dirk")
                .param("dirk", resident(dirk).id().value()).update();
        database.sql(
                """
                        update reminder set status = 'CANCELLED' where subject_id in (select id from appointment where state = 'CALLED_OFF')""")
                .update();
        town.clockMovesTo(at("2026-11-26T08:30"));
        assertThat(ben.unread()).isEmpty();
        town.clockMovesTo(at("2026-11-26T09:00"));
        ben.readsSomethingWith("U helpt Anna vandaag");
        town.clockMovesTo(at("2026-11-26T12:30"));
        ben.readsSomethingWith("U helpt Carla vandaag");
        town.forgetWhatWasSaid();
    }

    @Test
    void after_an_outage_each_gets_one_message_that_says_so() {
        var mary = met("Mary", "en");
        agree(anna, ben, "2026-11-26T14:30");
        agree(anna, ben, "2026-11-26T09:00");
        transaction.executeWithoutResult(status -> database.sql("delete from reminder where resident_id = :mary")
                .param("mary", resident(mary).id().value()).update());
        town.wakesUpAt(at("2026-11-26T13:15"));
        ben.reads("Dit bericht komt te laat. Het spijt me, ik had een storing.\n\nDit zijn uw afspraken:\n"
                + "• op donderdag 26 november om 09:00: uw afspraak met Anna (een rit). Door een storing kon ik u niet op "
                + "tijd herinneren.\n• vandaag, om 14:30: een rit voor Anna\n\nGaat het lukken?");
        anna.readsSomethingWith("Dit bericht komt te laat.", "vandaag, om 14:30: een rit, door Ben");
    }

    @Test
    void what_was_missed_altogether_is_owned_up_to() {
        agree(anna, ben, "2026-11-26T14:30");
        town.wakesUpAt(at("2026-11-26T16:00"));
        ben.reads(
                "Het spijt me. Door een storing heb ik u niet herinnerd aan uw afspraak met Anna: een rit, op donderdag 26 "
                        + "november om 14:30.");
        anna.readsSomethingWith("Het spijt me. Door een storing heb ik u niet herinnerd");
    }

    @Test
    void late_in_english() {
        var mary = met("Mary", "en");
        var john = met("John", "en");
        match(mary, john, "2026-11-26T14:30");
        mary.readsSomethingWith("Agreed!");
        john.readsSomethingWith("Agreed!");
        town.wakesUpAt(at("2026-11-26T13:30"));
        john.readsSomethingWith("This message comes too late. I am sorry, I was out of order.\n\nYou are helping Mary");
        mary.readsSomethingWith("This message comes too late.", "John is coming to help you");
        john.taps("Again later");
        john.reads("All right, I will remind you again at 14:00.");
        town.clockMovesTo(at("2026-11-26T14:00"));
        mary.readsSomethingWith("John has not said yet");
        john.readsSomethingWith("You are helping Mary today");
    }

    @Test
    void at_night_what_is_late_waits_for_the_morning() {
        agree(anna, ben, "2026-11-26T14:30");
        town.wakesUpAt(at("2026-11-25T23:30"));
        assertThat(ben.unread()).isEmpty();
        town.clockMovesTo(at("2026-11-26T08:00"));
        ben.readsSomethingWith("U helpt Anna vandaag");
        anna.readsSomethingWith("Ben komt u vandaag");
    }

    @Test
    void later_again_by_button_and_in_words() {
        agree(anna, ben, "2026-11-26T14:30");
        town.clockMovesTo(at("2026-11-26T12:30"));
        anna.readsEverything();
        ben.readsSomethingWith("U helpt Anna morgen");
        ben.readsSomethingWith("Ik hoorde nog niets van u");
        ben.readsSomethingWith("U helpt Anna vandaag");
        ben.taps("Straks nog eens");
        ben.reads("Goed, ik herinner u om 13:30 nog eens.");
        ben.says("herinner me over een half uur nog eens");
        ben.reads("Goed, ik herinner u om 13:00 nog eens.");
        town.clockMovesTo(at("2026-11-26T13:00"));
        ben.readsSomethingWith("U helpt Anna vandaag: een rit, om 14:30");
        town.clockMovesTo(at("2026-11-26T13:30"));
        ben.readsSomethingWith("U helpt Anna vandaag: een rit, om 14:30");
        town.clockMovesTo(at("2026-11-26T14:20"));
        ben.says("herinner me straks nog eens");
        ben.reads("De afspraak is al bijna. Nog eens herinneren lukt niet meer.");
        anna.readsSomethingWith("Ben heeft nog niet gezegd of het lukt");
    }
}
