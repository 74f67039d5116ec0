package nl.handje.transcripts;

import static nl.handje.testing.MovableClock.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.handje.testing.Agreed;
import org.junit.jupiter.api.Test;

/** Ben was to drive Anna on Thursday at 14:30, and cannot after all, or says nothing. */
class FallingAwayTest extends AgreedTestCase {
    private static final String RIDE = "een rit naar de kapper in Sittard";
    private static final String THEN = "op donderdag 26 november om 14:30";

    @Test
    void long_before_the_next_neighbour_is_asked_and_nobody_is_rung() {
        var carla = Agreed.another(town, "Carla");
        falls();
        anna.reads("Het spijt me: Ben kan toch niet. Het gaat om " + RIDE
                + ". Ik heb het meteen aan een andere buur gevraagd.");
        carla.readsSomethingWith("zoekt " + RIDE).offering("Dat doe ik", "Niet deze keer");
        carla.taps("Dat doe ik");
        carla.readsAll();
        anna.readsSomethingWith("Carla wil u graag helpen");
        anna.taps("Ja, graag");
        anna.readsSomethingWith("Afgesproken! Carla helpt u");
        carla.readsAll();
        assertThat(forTheTeam()).isEmpty();
        assertThat(states()).containsExactly("AGREED", "DROPPED_OUT");
    }

    private void falls() {
        ben.says("ik kan toch niet komen");
        ben.reads("Doorgegeven aan Anna.");
        anna.reads("Ben: ik kan toch niet komen");
        ben.readsSomethingWith("Anna heeft uw bericht. Zal ik de afspraak afzeggen: een rit naar de kapper")
                .offering("Ja, afzeggen", "Nee, het gaat door");
        ben.says("ja");
        ben.reads("Dank u dat u het zegt. Ik heb het Anna verteld en zoek iemand anders.");
    }

    private List<String> forTheTeam() {
        return inPlain.all("report.words", "select words from report order by raised_at");
    }

    private List<String> states() {
        return database.sql("select state from appointment order by state").query((row, number) -> row.getString(1))
                .list();
    }

    @Test
    void on_the_day_a_human_is_rung_after_an_hour_and_at_the_start_the_asker_chooses() {
        var carla = Agreed.another(town, "Carla");
        confirmed();
        town.clockMovesTo(at("2026-11-26T09:10"));
        falls();
        anna.readsSomethingWith("Ben kan toch niet", "aan een andere buur gevraagd");
        carla.readsSomethingWith(RIDE);
        assertThat(urgent()).isTrue();
        town.clockMovesTo(at("2026-11-26T09:40"));
        anna.readsSomethingWith("Ik heb nog niemand gevonden", "Ik heb een coördinator gewaarschuwd");
        town.clockMovesTo(at("2026-11-26T10:10"));
        assertThat(forTheTeam()).anyMatch(it -> it.startsWith("De helper kan toch niet, en na een uur"));
        town.clockMovesTo(at("2026-11-26T14:30"));
        anna.reads("Het spijt me, ik heb niemand gevonden: " + RIDE + ", " + THEN + ". Wat wilt u doen?")
                .offering("Een andere dag", "Nee, laat maar", "Laat een mens meekijken");
        carla.readsAll();
        anna.says("nee, laat maar");
        anna.reads("Goed, dan laat ik het rusten.");
        town.clockMovesTo(at("2027-01-26T14:30"));
        town.readsWhatIsBroughtUp();
    }

    @Test
    void with_many_to_ask_the_asker_hears_after_an_hour_how_it_stands() {
        IntStream.rangeClosed(1, 60).forEach(number -> Agreed.another(town, "Buur" + (char) ('a' + number)));
        confirmed();
        town.clockMovesTo(at("2026-11-26T09:10"));
        falls();
        anna.readsSomethingWith("Ik heb het meteen aan 10 andere buren gevraagd.");
        town.clockMovesTo(at("2026-11-26T10:10"));
        anna.reads("Er heeft nog niemand ja gezegd: " + RIDE + ", " + THEN
                + ". Ik zoek verder, en een mens zoekt nu mee.").offering("Iets veranderen", "Niet meer nodig");
        town.forgetWhatWasSaid();
    }

    private void confirmed() {
        town.clockMovesTo(at("2026-11-25T14:30"));
        ben.readsAll();
        anna.readsAll();
        ben.says("ja hoor");
        ben.readsAll();
    }

    private boolean urgent() {
        return database.sql("select urgent from help_request").query(Boolean.class).single();
    }

    @Test
    void after_the_start_nobody_is_asked_and_the_asker_chooses() {
        confirmed();
        town.clockMovesTo(at("2026-11-26T14:45"));
        anna.readsAll();
        ben.readsAll();
        ben.taps("Ik kan niet");
        ben.readsAll();
        ben.taps("Ja, afzeggen");
        ben.reads("Dank u dat u het zegt. Ik heb het Anna verteld.");
        anna.reads("Het spijt me: Ben kan toch niet. Het gaat om " + RIDE + ", " + THEN
                + ". Die tijd is nu voorbij. Wat wilt u doen?")
                .offering("Een andere dag", "Nee, laat maar", "Laat een mens meekijken");
        anna.taps("Een andere dag");
        anna.readsSomethingWith("Wanneer");
    }

    @Test
    void who_says_nothing_is_asked_kindly_once_and_then_a_human_and_the_asker_hear_it() {
        town.clockMovesTo(at("2026-11-25T14:30"));
        anna.readsAll();
        ben.readsSomethingWith("Gaat het lukken?");
        town.clockMovesTo(at("2026-11-26T09:00"));
        ben.reads("Vandaag helpt u Anna: " + RIDE + ", " + THEN
                + ". Ik hoorde nog niets van u. Gaat het lukken?").offering("Ja, ik kom", "Ik kan niet");
        town.clockMovesTo(at("2026-11-26T12:30"));
        ben.readsSomethingWith("Gaat het lukken?").offering("Ja, ik kom", "Ik ga op weg", "Gedaan", "Ik kan niet",
                "Straks nog eens");
        anna.readsAll();
        assertThat(forTheTeam()).isEmpty();
        town.clockMovesTo(at("2026-11-26T13:30"));
        assertThat(forTheTeam()).containsExactly("De helper zegt niet of de afspraak doorgaat: " + RIDE + ", " + THEN
                + ". Kunt u de helper bellen?");
        anna.reads("Ben heeft nog niet gezegd of het lukt: " + RIDE + ", " + THEN + ". Een mens probeert Ben nu te "
                + "bereiken. Zal ik vast iemand anders zoeken?")
                .offering("Nee, ik wacht nog even", "Ja, zoek iemand anders");
        anna.says("ja graag");
        ben.reads("Ik hoorde niets van u. Anna zoekt nu iemand anders voor " + RIDE
                + ". U hoeft niet meer te komen.");
        anna.reads("Goed, ik heb het Ben verteld. Ik ken nu niemand anders. Een coördinator zoekt mee.");
        assertThat(states()).containsExactly("DROPPED_OUT");
    }

    @Test
    void who_said_that_they_come_is_not_asked_again() {
        confirmed();
        town.clockMovesTo(at("2026-11-26T13:45"));
        ben.reads("U helpt Anna vandaag: " + RIDE + ", om 14:30.").offering("Ik ga op weg", "Gedaan", "Ik kan niet",
                "Straks nog eens");
        anna.readsSomethingWith("Ben komt u vandaag helpen");
        ben.says("ik ben onderweg");
        ben.readsSomethingWith("Goede reis!");
        anna.reads("Ben is onderweg naar u.");
        assertThat(forTheTeam()).isEmpty();
    }
}
