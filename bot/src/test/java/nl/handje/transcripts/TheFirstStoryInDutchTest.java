package nl.handje.transcripts;

import static nl.handje.testing.MovableClock.at;
import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Anna needs a lift to the hospital; Ben and Carla like to drive. */
@Transcript
class TheFirstStoryInDutchTest {
    private static final String ASK = "Hallo, sorry dat ik het vraag maar kan iemand donderdag om half drie met mij naar het "
            + "ziekenhuis in Sittard rijden?";

    @Autowired
    Town town;
    @Autowired
    JdbcClient database;

    Neighbour anna;
    Neighbour ben;
    Neighbour carla;

    @BeforeEach
    void people() {
        anna = town.neighbour("Anna", "nl");
        ben = town.neighbour("Ben", "nl");
        carla = town.neighbour("Carla", "nl");
    }

    @Test
    void from_a_sentence_to_a_thank_you() {
        offersToDrive(ben, "6137 KL");
        offersToDrive(carla, "6131 GH");

        anna.says(ASK);
        anna.readsSomethingWith("Dag Anna! Ik ben Handje, een computer", "Mag ik bewaren wat u hier schrijft")
                .offering("Ja, dat is goed", "Nee, liever niet");
        anna.taps("Ja, dat is goed");
        anna.reads("Wat is uw postcode? Dan vraag ik buren bij u in de buurt. De cijfers zijn genoeg.");
        anna.says("6131 AB");
        anna.reads("Klopt dit? U zoekt een rit naar het ziekenhuis in Sittard, op donderdag 26 november om 14:30. "
                + "U woont in 6131.").offering("Ja", "Aanpassen", "Stoppen");
        anna.taps("Ja");
        anna.readsSomethingWith("Ik heb het nu aan 2 buren gevraagd, zonder uw naam of adres");
        assertThat(kindOfTheRequest()).isEqualTo("TRANSPORT");

        String invitation = "Iemand bij u in de buurt (6131) zoekt een rit naar het ziekenhuis in Sittard, op donderdag "
                + "26 november om 14:30. Zou u dat willen doen?";
        ben.reads(invitation).offering("Dat doe ik", "Niet deze keer");
        carla.reads(invitation);
        carla.taps("Niet deze keer");
        carla.reads("Geen probleem. Misschien een andere keer.");
        ben.taps("Dat doe ik");
        ben.readsSomethingWith("Wat fijn!");
        anna.reads(
                "Goed nieuws! Ben wil u graag helpen: een rit naar het ziekenhuis in Sittard, op donderdag 26 november "
                        + "om 14:30. Is dat goed?")
                .offering("Ja, graag", "Liever iemand anders");
        anna.taps("Ja, graag");
        anna.readsSomethingWith("Afgesproken! Ben helpt u", "Wat u nu typt, breng ik naar Ben.");
        ben.readsSomethingWith("Afgesproken! U helpt Anna");

        anna.says("Hoi Ben, ik sta om kwart over twee klaar bij de voordeur");
        anna.reads("Doorgegeven aan Ben.");
        ben.reads("Anna: Hoi Ben, ik sta om kwart over twee klaar bij de voordeur");

        town.clockMovesTo(at("2026-11-25T14:30"));
        ben.reads("U helpt Anna morgen (donderdag 26 november): een rit naar het ziekenhuis in Sittard, om 14:30. "
                + "Gaat het lukken?").offering("Ja, ik kom", "Andere tijd", "Ik kan niet", "Straks nog eens");
        anna.reads(
                "Ben komt u morgen (donderdag 26 november) helpen: een rit naar het ziekenhuis in Sittard, om 14:30.")
                .offering("Andere tijd", "Ik kan niet", "Straks nog eens");
        ben.says("ja hoor, staat op de kalender");
        ben.reads("Fijn, dank u wel! Anna kan op u rekenen.");
        town.clockMovesTo(at("2026-11-26T12:30"));
        ben.reads("U helpt Anna vandaag: een rit naar het ziekenhuis in Sittard, om 14:30.")
                .offering("Ik ga op weg", "Gedaan", "Ik kan niet", "Straks nog eens");
        anna.readsSomethingWith("Ben komt u vandaag helpen");
        ben.taps("Ik ga op weg");
        ben.readsSomethingWith("Goede reis!").offering("Gedaan");
        anna.reads("Ben is onderweg naar u.");
        ben.taps("Gedaan");
        ben.reads("Dank u wel! Ik vraag Anna hoe het ging.");
        ben.reads("Zou u Anna een volgende keer weer willen helpen?").offering("Ja, graag", "Liever iemand anders");
        ben.says("jazeker");
        ben.reads("Fijn, dat onthoud ik.");
        anna.reads("Ben zou u helpen: een rit naar het ziekenhuis in Sittard. Hoe ging het?")
                .offering("Goed", "Niet zo goed", "Er kwam niemand");
        anna.taps("Goed");
        anna.reads("Fijn om te horen!");
        anna.readsSomethingWith("Wilt u iets liefs terugzeggen?")
                .offeringOnly("Zeg maar: bedankt", "Nee, dat hoeft niet");
        anna.says("U reed zo rustig en wachtte zelfs op mij, heel erg bedankt");
        anna.reads("Ik heb uw bedankje aan Ben doorgegeven.");
        anna.reads("Wilt u een volgende keer weer door Ben geholpen worden?")
                .offering("Ja, graag", "Liever iemand anders");
        ben.reads("Anna bedankt u: ‘U reed zo rustig en wachtte zelfs op mij, heel erg bedankt’");

        anna.says("ja graag");
        anna.reads("Fijn, dat onthoud ik.");
        town.clockMovesTo(at("2026-12-24T12:00"));
        town.readsWhatIsBroughtUp();
    }

    private void offersToDrive(Neighbour helper, String postcode) {
        helper.says("Ik kan wel eens iemand rijden, behalve in het weekend");
        helper.readsSomethingWith("Mag ik bewaren wat u hier schrijft");
        helper.taps("Ja, dat is goed");
        helper.readsSomethingWith("Wat is uw postcode?");
        helper.says(postcode);
        helper.reads("Klopt dit? U wilt anderen helpen. Waarmee: een rit. Wanneer: doordeweeks. U woont in "
                + postcode.substring(0, 4) + ".").offering("Ja", "Aanpassen", "Stoppen");
        helper.says("ja hoor");
        helper.readsSomethingWith("Dank u wel, dat is heel fijn.");
    }

    private String kindOfTheRequest() {
        return database.sql("select categories from help_request").query(String.class).single();
    }
}
