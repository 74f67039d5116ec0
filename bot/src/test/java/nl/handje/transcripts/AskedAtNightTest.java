package nl.handje.transcripts;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import nl.handje.testing.Helpers;
import nl.handje.testing.MovableClock;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who asks at night hears when the neighbours will be asked, and the neighbours sleep until then. */
@Transcript
class AskedAtNightTest {
    private static final String NIGHT = "2026-11-25T23:40";
    private static final String MORNING = "2026-11-26T08:00";

    @Autowired
    Town town;
    @Autowired
    MovableClock clock;
    @Autowired
    JdbcClient database;

    @BeforeEach
    void nobodyIsThere() {
        clock.restart();
        Helpers.nobodyIsThere(town, database);
    }

    @Test
    void who_asks_at_night_hears_when_a_neighbour_will_be_asked() {
        var ben = Helpers.dutch(town, "Ben", "Ik wil wel boodschappen doen");
        var anna = town.neighbour("Anna", "nl");
        town.clockMovesTo(moment(NIGHT));
        asks(anna, "Kan iemand vrijdag boodschappen voor mij doen? 6131 AB", "Ja, dat is goed", "Klopt dit?", "Ja");
        anna.reads("Dank u, ik ga op zoek. Op dit uur stoor ik niemand. Ik vraag het op donderdag 26 november om 08:00 "
                + "aan één buur, zonder uw naam of adres. Zodra iemand ja zegt, hoort u het van mij.");

        town.clockMovesTo(moment(MORNING));
        ben.readsSomethingWith("zoekt hulp bij de boodschappen");
    }

    @Test
    void who_asks_at_night_in_english_hears_it_too_and_by_day_it_is_asked_at_once() {
        var ben = Helpers.english(town, "Ben", "I can do groceries for somebody");
        var anna = town.neighbour("Anna", "en");
        town.clockMovesTo(moment(NIGHT));
        asks(anna, "Could somebody get my groceries on Friday? 6131 AB", "Yes, that is fine", "Is this right?", "Yes");
        anna.reads("Thank you, I will look for somebody. At this hour I disturb nobody. I will ask one neighbour on "
                + "Thursday 26 November at 08:00, without your name or address. As soon as somebody says yes, I will tell "
                + "you.");

        town.clockMovesTo(moment(MORNING));
        ben.readsSomethingWith("looking for help with the groceries");

        var carla = town.neighbour("Carla", "en");
        asks(carla, "Could somebody get my groceries on Saturday? 6131 AB", "Yes, that is fine", "Is this right?",
                "Yes");
        carla.readsSomethingWith("I have now asked one neighbour");
        ben.readsSomethingWith("Saturday");
    }

    private static void asks(Neighbour asker, String words, String consent, String readBack, String yes) {
        asker.says(words);
        asker.readsAll();
        asker.taps(consent);
        asker.readsSomethingWith(readBack);
        asker.taps(yes);
    }

    private static ZonedDateTime moment(String local) {
        return LocalDateTime.parse(local).atZone(MovableClock.ZONE);
    }
}
