package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.matching.coordinator.CoordinatorDesk;
import nl.handje.nlp.Language;
import nl.handje.phrase.Phrasebook;
import nl.handje.testing.AgreedRide;
import nl.handje.testing.Helpers;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who speaks more than Dutch or English says so, and is asked first by who needs that language. */
@Transcript
class LanguagesTest {
    @Autowired
    Town town;
    @Autowired
    JdbcClient database;
    @Autowired
    CoordinatorDesk desk;
    @Autowired
    Phrasebook phrasebook;

    Neighbour anna;
    Neighbour ben;
    Neighbour carla;

    @BeforeEach
    void people() {
        town.beginsAnew();
        ben = town.neighbour("Ben", "nl");
        carla = town.neighbour("Carla", "nl");
        anna = town.neighbour("Anna", "nl");
    }

    @Test
    void what_a_helper_speaks_is_kept_read_back_and_taken_back() {
        ben = Helpers.dutch(town, "Ben", "Ik wil wel boodschappen doen");
        ben.says("Ik spreek ook Turks en Arabisch");
        ben.reads("Goed, ik onthoud het. U spreekt Nederlands, Arabisch en Turks. Zoekt een buur iemand met die taal? "
                + "Dan vraag ik het u eerder. Klopt het niet? Typ dan bijvoorbeeld: ik spreek geen Frans.");
        ben.says("ik spreek geen Arabisch");
        ben.readsSomethingWith("U spreekt Nederlands en Turks.");
        ben.says("wat weet je van mij?");
        ben.readsSomethingWith("• Eén taal die u spreekt: Turks");
        ben.says("vergeet mij");
        ben.readsSomethingWith("vergeet mij");
        ben.says("vergeet mij");
        ben.readsSomethingWith("Alles is gewist");
        assertThat(kept()).isZero();
    }

    @Test
    void in_english_as_well() {
        ben = Helpers.english(town, "Ben", "I would be happy to do somebody's shopping");
        ben.says("I also speak Polish");
        ben.readsSomethingWith("Fine, I will remember. You speak English and Polish.");
        ben.says("I don't speak Polish");
        ben.readsSomethingWith("You speak English.");
        assertThat(kept()).isZero();
    }

    @Test
    void from_the_settings_they_are_asked() {
        ben = Helpers.dutch(town, "Ben", "Ik wil wel boodschappen doen");
        ben.says("instellingen");
        ben.readsSomethingWith("Zo staat het nu:");
        ben.taps("Talen die ik spreek");
        ben.reads("Welke talen spreekt u? Typ ze hier, bijvoorbeeld: Turks en Arabisch.");
        ben.says("Somali en een beetje Italiaans");
        ben.readsSomethingWith("U spreekt Nederlands, Italiaans en Somalisch.");
    }

    @Test
    void said_with_an_offer_it_is_read_back_and_kept_when_the_offer_is() {
        ben = town.neighbour("Ben", "nl");
        ben.says("Ik wil wel boodschappen doen, altijd, in 6131 GH. Ik spreek Pools.");
        ben.readsSomethingWith("Mag ik bewaren");
        assertThat(kept()).isZero();
        ben.taps("Ja, dat is goed");
        ben.readsSomethingWith("Klopt dit?", "spreekt Pools");
        assertThat(kept()).isZero();
        ben.says("ja");
        ben.readsSomethingWith("Dank u wel, dat is heel fijn.");
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void who_speaks_what_is_needed_is_asked_before_anybody_who_does_not() {
        ben = Helpers.dutch(town, "Ben", "Ik wil wel boodschappen doen");
        carla = Helpers.dutch(town, "Carla", "Ik wil wel boodschappen doen");
        carla.says("Ik spreek ook Turks");
        carla.readsSomethingWith("U spreekt Nederlands en Turks.");
        livesFartherAway("Carla");
        anna.says("Kan iemand die Turks spreekt vrijdag boodschappen voor mij doen? 6131 AB");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Klopt dit?", "Liefst iemand die Turks spreekt.");
        anna.taps("Ja");
        anna.readsSomethingWith("aan één buur gevraagd");
        carla.readsSomethingWith("zoekt hulp bij de boodschappen, op vrijdag", "Liefst iemand die Turks spreekt.");
        var running = desk.running("61").getFirst().id();
        assertThat(desk.neighbours(running).getFirst().reasons().in(Language.NL, phrasebook))
                .contains("spreekt Turks, zoals gevraagd");
        carla.taps("Niet deze keer");
        carla.readsSomethingWith("Geen probleem.");
        ben.readsSomethingWith("zoekt hulp bij de boodschappen", "Liefst iemand die Turks spreekt.");
        assertThat(desk.neighbours(running)).anyMatch(it -> it.reasons().in(Language.NL, phrasebook)
                .contains("niet de taal die gevraagd is"));
    }

    @Test
    void an_asker_says_so_in_english_and_nobody_who_cannot_interprets() {
        ben = Helpers.english(town, "Ben", "I would be happy to interpret for people");
        var emma = town.neighbour("Emma", "en");
        emma.says("I am looking for an interpreter who speaks Polish, on Friday. I live in 6131 AB");
        emma.readsSomethingWith("May I keep");
        emma.taps("Yes, that is fine");
        emma.readsSomethingWith("Is this right?", "Preferably somebody who speaks Polish.");
        emma.taps("Yes");
        emma.readsSomethingWith("I do not know anybody");
        assertThat(ben.unread()).isEmpty();
    }

    @Test
    void who_shares_a_language_with_the_asker_speaks_their_language() {
        ben = Helpers.dutch(town, "Ben", "Ik wil wel boodschappen doen");
        ben.says("Ik spreek ook Engels");
        ben.readsSomethingWith("U spreekt Nederlands en Engels.");
        var emma = town.neighbour("Emma", "en");
        emma.says("Can someone do my shopping on Friday? 6131 AB");
        emma.readsAll();
        emma.taps("Yes, that is fine");
        emma.readsAll();
        emma.taps("Yes");
        emma.readsAll();
        ben.readsSomethingWith("zoekt hulp bij de boodschappen");
        assertThat(desk.neighbours(desk.running("61").getFirst().id()).getFirst().reasons().in(Language.NL, phrasebook))
                .contains("spreekt de taal van de vrager");
    }

    @Test
    void to_a_neighbour_it_is_said_to_the_neighbour() {
        var agreed = AgreedRide.inDutch(town);
        agreed.ben().says("Ik spreek ook Turks");
        agreed.ben().reads("Doorgegeven aan Anna.");
        agreed.anna().reads("Ben: Ik spreek ook Turks");
        assertThat(kept()).isZero();
    }

    private void livesFartherAway(String name) {
        database.sql("update offer set area = '6190' where helper_id = (select id from resident where name = :name)")
                .param("name", name).update();
    }

    private long kept() {
        return database.sql("select count(*) from resident_language").query(Long.class).single();
    }
}
