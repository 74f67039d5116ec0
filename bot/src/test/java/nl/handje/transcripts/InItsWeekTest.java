package nl.handje.transcripts;

import nl.handje.testing.Agreed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of what stands next week "Friday" is the Friday of that week, and a yes in words is a yes to what was proposed. */
class InItsWeekTest extends AgreedTestCase {
    @Override
    Agreed agreed() {
        return Agreed.dutch(town,
                "Kan iemand mij donderdag 3 december om half drie naar de kapper in Sittard rijden? Ik woon in 6131 AB");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"kan het ook vrijdag? mijn vrouw werkt dan|op vrijdag 4 december om 14:30",
            "liever woensdagochtend om 10 uur|op woensdag 2 december om 10:00",
            "kan het ook deze vrijdag?|op vrijdag 27 november om 14:30",
            "kan het ook vrijdag 27 november?|op vrijdag 27 november om 14:30"})
    void a_day_by_its_name_is_that_of_the_week_of_the_appointment(String words, String time) {
        ben.says(words);
        ben.readsSomethingWith("Ik vraag Anna of dit kan: " + time);
        anna.readsSomethingWith("Nieuw: " + time);
        forgotten();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"vrijdag is prima, om half drie dan", "vrijdag kan ook hoor",
            "Friday is fine, at half past two then"})
    void the_day_that_was_proposed_is_agreed_by_its_name(String words) {
        ben.says("kan het ook vrijdag?");
        forgotten();
        anna.says(words);
        anna.readsSomethingWith("Afgesproken!", "vrijdag 4 december om 14:30");
        anna.readsSomethingWith("14:30");
        ben.readsSomethingWith("Afgesproken!", "vrijdag 4 december om 14:30");
        ben.readsSomethingWith("Anna vindt het goed.");
    }

    @Test
    void what_is_looked_for_moves_within_its_week_as_well() {
        var carla = town.neighbour("Carla", "nl");
        carla.says("Ik zoek een rit naar de tandarts donderdag 3 december om tien uur, 6131 AB");
        carla.readsSomethingWith("Mag ik bewaren");
        carla.taps("Ja, dat is goed");
        carla.readsSomethingWith("Klopt dit?", "op donderdag 3 december om 10:00");
        carla.says("nee, vrijdag");
        carla.readsSomethingWith("Klopt dit?", "op vrijdag 4 december om 10:00");
    }
}
