package nl.handje.transcripts;

import java.util.concurrent.atomic.AtomicInteger;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Words about an invitation are a yes, a no or a question; words for a neighbour never become an answer. */
@Transcript
class AboutAnInvitationTest {
    @Autowired
    Town town;

    /** Each test has its own corner of the country, so that nobody is asked by somebody else's test. */
    private static final AtomicInteger CORNERS = new AtomicInteger(20);

    Neighbour anna;
    Neighbour ben;

    private final int corner = CORNERS.incrementAndGet();

    @BeforeEach
    void people() {
        anna = town.neighbour("Anna", "nl");
        ben = town.neighbour("Ben", "nl");
    }

    private void benIsAsked() {
        ben.says("Ik kan wel eens iemand rijden, behalve in het weekend");
        ben.readsSomethingWith("Mag ik bewaren");
        ben.taps("Ja, dat is goed");
        ben.readsSomethingWith("Wat is uw postcode?");
        ben.says(corner + "37 KL");
        ben.readsSomethingWith("Klopt dit?");
        ben.says("ja");
        ben.readsSomethingWith("Dank u wel");
        anna.says("Kan iemand mij donderdag om half drie naar het ziekenhuis in Sittard rijden?");
        anna.readsSomethingWith("Mag ik bewaren");
        anna.taps("Ja, dat is goed");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says(corner + "31 AB");
        anna.readsSomethingWith("Klopt dit?");
        anna.says("ja");
        anna.readsSomethingWith("Dank u");
        ben.readsSomethingWith("Zou u dat willen doen?").offering("Dat doe ik", "Niet deze keer");
    }

    private void theyAgree() {
        benIsAsked();
        ben.says("dat doe ik graag");
        ben.readsSomethingWith("Wat fijn!");
        anna.readsSomethingWith("Ben wil u graag helpen");
        anna.says("ja graag");
        anna.readsSomethingWith("Afgesproken!");
        ben.readsSomethingWith("Afgesproken!");
    }

    @Test
    void i_will_drive_is_a_yes() {
        benIsAsked();
        ben.says("ok, ik rij donderdag wel");
        ben.readsSomethingWith("Wat fijn!");
        anna.readsSomethingWith("Ben wil u graag helpen");
    }

    @Test
    void i_am_away_is_a_no() {
        benIsAsked();
        ben.says("helaas, dan ben ik weg");
        ben.readsSomethingWith("Geen probleem");
        anna.readsSomethingWith("nog niemand gevonden");
    }

    @Test
    void a_question_about_it_is_answered_with_what_is_known() {
        benIsAsked();
        ben.says("waarheen?");
        ben.reads("Dit is alles wat ik nu weet. De rest spreekt u samen af.");
        ben.readsSomethingWith("het ziekenhuis in Sittard").offering("Dat doe ik", "Niet deze keer");
        ben.says("hoe laat is dat?");
        ben.readsSomethingWith("Dit is alles wat ik nu weet.");
        ben.readsSomethingWith("om 14:30");
        ben.taps("Dat doe ik");
        ben.readsSomethingWith("Wat fijn!");
        anna.readsSomethingWith("Ben wil u graag helpen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"heeft de mevrouw een rollator of een rolstoel?",
            "hoe lang duurt het ongeveer? en moet ik ook wachten?"})
    void whatever_else_somebody_wants_to_know_of_it_is_owned_up_to(String words) {
        benIsAsked();
        ben.says(words);
        ben.reads("Dit is alles wat ik nu weet. De rest spreekt u samen af.");
        ben.readsSomethingWith("het ziekenhuis in Sittard").offering("Dat doe ik", "Niet deze keer");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"kost het mij iets?|Het kost niets.", "wat heb ik lopen?|Dit hebt u lopen:"})
    void what_is_about_something_else_is_answered_as_ever(String words, String answer) {
        benIsAsked();
        ben.says(words);
        ben.readsSomethingWith(answer);
        town.forgetWhatWasSaid();
    }

    @Test
    void in_english() {
        benIsAsked();
        ben.says("english please");
        ben.readsSomethingWith("English");
        ben.says("where to?");
        ben.readsSomethingWith("This is all I know now.");
        ben.readsSomethingWith("ziekenhuis");
        ben.says("ok I can do that");
        ben.readsSomethingWith("");
        anna.readsSomethingWith("Ben wil u graag helpen");
    }

    @Test
    void words_for_the_neighbour_are_not_taken_for_an_answer() {
        theyAgree();
        anna.says("/ask");
        anna.readsSomethingWith("Waar kan een buur u mee helpen?");
        anna.says("ik sta bij de groene voordeur");
        anna.reads("Voor wie is dit bericht?").offering("Voor Ben", "Voor Handje");
        anna.taps("Voor Ben");
        anna.reads("Doorgegeven aan Ben.");
        anna.readsSomethingWith("Waar kan een buur u mee helpen?");
        ben.reads("Anna: ik sta bij de groene voordeur");
    }

    @Test
    void who_is_called_by_name_is_meant() {
        theyAgree();
        anna.says("/ask");
        anna.readsSomethingWith("Waar kan een buur u mee helpen?");
        anna.says("Hoi Ben, neem je je hond mee?");
        anna.reads("Voor wie is dit bericht?").offering("Voor Ben", "Voor Handje");
        anna.taps("Voor Handje");
        anna.readsAll();
    }
}
