package nl.handje.transcripts;

import nl.handje.testing.Agreed;
import nl.handje.testing.Neighbour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Anna has groceries each Tuesday with Ben and one ride with Carla: what is off is asked, or heard in her words. */
class SeveralAgreedTest extends SeriesTestCase {
    private static final String RIDE = "Carla, donderdag 26 november";
    private static final String SERIES = "Ben, elke dinsdag om 10:00";

    @SuppressWarnings("NullAway.Init")
    Neighbour carla;

    @ParameterizedTest
    @ValueSource(strings = {"de hulp is niet meer nodig", "ik heb geen hulp meer nodig", "het hoeft niet meer hoor"})
    void which_of_them_is_asked(String words) {
        bothAreAgreed();
        anna.says(words);
        anna.reads("Wat gaat niet door? Tik erop.").offering(RIDE, SERIES, "Niets, het blijft staan");
        anna.says("die van donderdag");
        anna.reads("Wilt u de afspraak met Carla afzeggen? Ik vertel het dan meteen.");
        anna.says("ja");
        anna.reads("Goed, de afspraak is afgezegd. Carla weet het.");
        carla.readsSomethingWith("Anna heeft de afspraak afgezegd");
    }

    @Test
    void the_one_that_is_counted_is_taken() {
        bothAreAgreed();
        anna.says("de hulp is niet meer nodig");
        anna.readsSomethingWith("Wat gaat niet door?");
        anna.says("de tweede");
        anna.readsSomethingWith("Wilt u helemaal stoppen met hulp bij de boodschappen, elke dinsdag om 10:00?");
        anna.says("nee het gaat door");
        anna.reads("Goed, alles blijft zoals het was.");
    }

    @Test
    void nothing_is_off_when_she_says_so() {
        bothAreAgreed();
        anna.says("de hulp is niet meer nodig");
        anna.readsSomethingWith("Wat gaat niet door?");
        anna.says("nee niets");
        anna.reads("Goed, het blijft staan.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de rit hoeft niet meer", "Carla hoeft niet te komen", "donderdag hoeft niet meer"})
    void the_one_that_is_named_is_taken(String words) {
        bothAreAgreed();
        anna.says(words);
        carla.reads("Anna: " + words);
        anna.reads("Doorgegeven aan Carla.");
        anna.readsSomethingWith("Carla heeft uw bericht. Zal ik de afspraak afzeggen: een rit");
    }

    @Test
    void the_series_that_is_named_is_taken() {
        bothAreAgreed();
        anna.says("de hulp elke dinsdag is niet meer nodig");
        ben.reads("Anna: de hulp elke dinsdag is niet meer nodig");
        anna.reads("Doorgegeven aan Ben.");
        anna.readsSomethingWith("Wilt u helemaal stoppen met hulp bij de boodschappen, elke dinsdag om 10:00?");
    }

    @Test
    void a_helper_of_a_series_who_is_ill_does_not_come_the_next_time() {
        itIsAgreed();
        ben.says("ik ben ziek");
        anna.reads("Ben: ik ben ziek");
        ben.reads("Doorgegeven aan Anna.");
        ben.readsSomethingWith("Beterschap!", "op dinsdag 24 november om 10:00");
        ben.says("ja");
        ben.readsSomethingWith("Dank u dat u het zegt.");
        anna.readsSomethingWith("Het spijt me: Ben kan toch niet. Het gaat om");
    }

    private void bothAreAgreed() {
        itIsAgreed();
        carla = Agreed.another(town, "Carla");
        carla.readsAll();
        anna.says("Kan iemand mij donderdag om half drie naar de kapper in Sittard rijden?");
        anna.readsAll();
        anna.taps("Voor Handje");
        anna.readsAll();
        anna.taps("Ja");
        anna.readsAll();
        carla.readsAll();
        carla.taps("Dat doe ik");
        carla.readsAll();
        anna.readsAll();
        anna.taps("Ja, graag");
        anna.readsAll();
        carla.readsAll();
    }
}
