package nl.handje.transcripts;

import static nl.handje.testing.WeeklyGroceries.button;
import static nl.handje.testing.WeeklyGroceries.coming;
import static nl.handje.testing.WeeklyGroceries.helper;
import static nl.handje.testing.WeeklyGroceries.helpers;
import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.testing.Neighbour;
import org.junit.jupiter.api.Test;

/** Ben comes to Anna every Tuesday; when he cannot, Carla does. */
class SeriesStandInTest extends SeriesTestCase {
    @Test
    void for_a_time_that_the_helper_skips_a_stand_in_is_asked_who_can_take_over_later() {
        itIsAgreed();
        var carla = helper(town, "Carla");
        ben.tapsData(button(ben, "series-menu"));
        ben.readsSomethingWith("hulp bij de boodschappen, elke dinsdag om 10:00, met Anna").offering("Eén keer niet",
                "Een keer ruilen", "Pauze", "Stoppen");
        ben.taps("Een keer ruilen");
        ben.readsSomethingWith("Welke keer wilt u ruilen?");
        ben.taps("dinsdag 1 december");
        ben.reads("Nog niemand anders heeft hier geholpen. Zal ik een invaller zoeken?").offering("Zoek een invaller");
        ben.taps("Zoek een invaller");
        ben.readsSomethingWith("Ik heb het Anna verteld en zoek iemand anders.");
        anna.readsSomethingWith("Ben kan toch niet. Het gaat om hulp bij de boodschappen");
        carla.readsSomethingWith("hulp bij de boodschappen, op dinsdag 1 december om 10:00").offering("Dat doe ik",
                "Niet deze keer");
        carla.taps("Dat doe ik");
        carla.readsSomethingWith("Wat fijn!");
        anna.readsSomethingWith("Carla wil u graag helpen");
        anna.taps("Ja, graag");
        anna.readsSomethingWith("Afgesproken! Carla helpt u");
        carla.readsSomethingWith("Afgesproken! U helpt Anna");
        carlaTakesOver(carla);
    }

    private void carlaTakesOver(Neighbour carla) {
        ben.taps("Een keer ruilen");
        ben.readsSomethingWith("Welke keer wilt u ruilen?");
        ben.taps("dinsdag 24 november");
        ben.readsSomethingWith("Wilt u ruilen met iemand die ook komt?");
        ben.taps("Iemand neemt het over");
        ben.readsSomethingWith("Ik vraag het aan één buur die hier vaker helpt.");
        carla.reads("Ben kan dinsdag 24 november niet. Kunt u dan Anna helpen? Het gaat om hulp bij de boodschappen.");
        carla.says("ja hoor, dat doe ik");
        carla.reads("Wat fijn! U helpt Anna op dinsdag 24 november. Anna weet het.");
        anna.reads("Op dinsdag 24 november komt Carla bij u, in plaats van Ben.");
        ben.reads("Carla neemt dinsdag 24 november van u over. U hoeft dan niet.");
    }

    @Test
    void two_helpers_exchange_their_times_when_both_say_yes() {
        itIsAgreed();
        var carla = agreed.withCarlaOnTheFirst(town);
        benWantsToExchange();
        carla.reads("Ben wil graag een keer met u ruilen, bij Anna: hulp bij de boodschappen. U komt dan op dinsdag "
                + "24 november, en Ben komt op dinsdag 1 december. Kan dat?").offering("Ja, ruilen",
                        "Nee, dat lukt niet");
        assertThat(helpers(database)).isEqualTo("24-11 Ben, 01-12 Carla");
        carla.says("ja hoor, dat kan");
        carla.reads("Geruild! U helpt Anna op dinsdag 24 november. Op dinsdag 1 december komt Ben. Anna weet het.");
        anna.reads("Ben en Carla ruilen een keer. Op dinsdag 24 november komt Carla bij u. Op dinsdag 1 december komt "
                + "Ben.");
        ben.reads("Carla wil graag ruilen. U komt op dinsdag 1 december, en Carla komt op dinsdag 24 november.");
        assertThat(helpers(database)).isEqualTo("24-11 Carla, 01-12 Ben");
        carla.taps("Ja, ruilen");
        carla.reads("Dit is al geregeld. Dank u wel dat u wilde helpen.");
    }

    @Test
    void who_cannot_exchange_says_so_and_all_stays_as_it_was() {
        itIsAgreed();
        var carla = agreed.withCarlaOnTheFirst(town);
        benWantsToExchange();
        carla.readsSomethingWith("wil graag een keer met u ruilen");
        carla.says("nee, dat lukt niet");
        carla.reads("Geen probleem. Dank u dat u het zegt.");
        ben.reads("Carla kan niet ruilen. U staat er nog voor: dinsdag 24 november.");
        assertThat(helpers(database)).isEqualTo("24-11 Ben, 01-12 Carla");
        ben.taps("Iemand neemt het over");
        ben.readsSomethingWith("Ik vraag het aan één buur die hier vaker helpt.");
        carla.readsSomethingWith("Ben kan dinsdag 24 november niet.");
    }

    @Test
    void who_is_kept_apart_from_the_asker_is_not_asked_to_stand_in() {
        itIsAgreed();
        agreed.withCarlaOnTheFirst(town);
        database.sql("""
                insert into neighbour_pair (asker_id, helper_id, not_again)
                select carla.id, anna.id, true from resident carla, resident anna
                where carla.name = 'Carla' and anna.name = 'Anna'""").update();
        ben.taps("Een keer ruilen");
        ben.readsSomethingWith("Welke keer wilt u ruilen?");
        ben.taps("dinsdag 24 november");
        ben.readsSomethingWith("Nog niemand anders heeft hier geholpen.");
    }

    private void benWantsToExchange() {
        ben.taps("Een keer ruilen");
        ben.readsSomethingWith("Welke keer wilt u ruilen?");
        ben.taps("dinsdag 24 november");
        ben.reads("U kunt dinsdag 24 november niet. Wilt u ruilen met iemand die ook komt?")
                .offering("Ruil met Carla, dinsdag 1 december", "Iemand neemt het over");
        ben.taps("Ruil met Carla, dinsdag 1 december");
        ben.reads("Ik vraag het Carla: u komt op dinsdag 1 december, en Carla komt op dinsdag 24 november. Zegt Carla "
                + "ja, dan hoort u het. Tot dan blijft alles zoals het was.");
    }

    @Test
    void a_pause_of_the_helper_is_told_and_stood_in_for() {
        itIsAgreed();
        ben.tapsData(button(ben, "series-menu"));
        ben.readsSomethingWith("met Anna");
        ben.taps("Pauze");
        ben.reads("Tot wanneer is de pauze? U kunt een dag typen, of op een knop tikken.").offering("Eén week",
                "Twee weken", "Vier weken");
        ben.taps("Eén week");
        anna.readsSomethingWith("Ben is een tijd weg, vanaf zondag 22 november. Op dinsdag 1 december is Ben er weer.");
        anna.readsSomethingWith("Ben kan toch niet. Het gaat om", "coördinator");
        ben.readsSomethingWith("Goed, pauze. Vanaf dinsdag 1 december bent u er weer.");
        assertThat(coming(database)).isEqualTo("01-12 10:00");
    }
}
