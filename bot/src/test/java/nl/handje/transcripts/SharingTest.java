package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.testing.AgreedRide;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A number or an address that one of the two chooses to show, and the code that both say at the door. */
@Transcript
class SharingTest {
    @Autowired
    Town town;
    @Autowired
    JdbcClient database;

    Neighbour anna;
    Neighbour ben;

    @BeforeEach
    void they_agreed() {
        var agreed = AgreedRide.inDutch(town);
        anna = agreed.anna();
        ben = agreed.ben();
    }

    private void sharesHerNumber() {
        anna.tapsData(HeldMessagesTest.menu(anna));
        anna.reads("U en Ben schrijven elkaar hier. Ben ziet uw nummer en uw adres niet. Wat wilt u doen?").offering(
                "Code voor de deur", "Deel mijn telefoonnummer", "Deel mijn adres", "Sluit deze chat",
                "Ik wil niets meer horen", "Melden");
        anna.taps("Deel mijn telefoonnummer");
        anna.readsSomethingWith("Wat is uw telefoonnummer?");
        anna.says("0612345678");
        anna.reads("Ben krijgt dan precies dit te zien:\n\nAnna geeft u een telefoonnummer: 06 12 34 56 78. "
                + "Geef het niet aan anderen.\n\nIs dat goed?").offering("Ja", "Aanpassen", "Stoppen");
    }

    @Test
    void a_number_is_shown_after_a_yes_and_taken_back() {
        sharesHerNumber();
        anna.says("ja");
        anna.reads("Ben heeft uw telefoonnummer nu. Ik wis het als deze chat dicht gaat.")
                .offering("Telefoonnummer toch niet delen");
        ben.reads("Anna geeft u een telefoonnummer: 06 12 34 56 78. Geef het niet aan anderen.");
        anna.taps("Telefoonnummer toch niet delen");
        anna.reads("Ik heb het bij Ben weggehaald. Misschien had Ben het al gelezen of opgeschreven.");
        ben.reads("[WITHDRAWN]");
        assertThat(shared()).isZero();
    }

    @Test
    void a_number_is_not_shown_after_a_no() {
        sharesHerNumber();
        anna.taps("Stoppen");
        anna.readsAll();
        assertThat(shared()).isZero();
    }

    @Test
    void a_number_can_come_from_the_card_of_the_telephone() {
        ben.says("deel mijn nummer");
        ben.readsSomethingWith("Wat is uw telefoonnummer?");
        ben.sharesTheirNumber("+31687654321");
        ben.readsSomethingWith("Anna krijgt dan precies dit te zien:", "06 87 65 43 21");
        ben.taps("Ja");
        ben.readsSomethingWith("Anna heeft uw telefoonnummer nu.");
        anna.reads("Ben geeft u een telefoonnummer: 06 87 65 43 21. Geef het niet aan anderen.");
    }

    @Test
    void what_is_shared_goes_when_the_line_closes() {
        anna.says("deel mijn adres");
        anna.readsSomethingWith("Wat is uw adres?");
        anna.says("Dorpsstraat 12 in Sittard");
        anna.readsSomethingWith("Anna geeft u een adres: Dorpsstraat 12 in Sittard.");
        anna.says("ja");
        anna.readsSomethingWith("Ben heeft uw adres nu.");
        ben.readsSomethingWith("Anna geeft u een adres: Dorpsstraat 12 in Sittard.");
        assertThat(shared()).isOne();
        anna.says("sluit de chat");
        anna.readsSomethingWith("De chat met Ben is dicht.");
        ben.readsSomethingWith("Anna heeft de chat met u gesloten.");
        assertThat(shared()).isZero();
    }

    @Test
    void both_have_the_same_code_for_the_door() {
        anna.tapsData(HeldMessagesTest.menu(anna));
        anna.readsSomethingWith("U en Ben schrijven elkaar hier.");
        anna.taps("Code voor de deur");
        var hers = anna.readsSomethingWith("Zo weten u en Ben bij de deur: dit is de juiste buur.").text();
        ben.says("Wat is de code voor de deur?");
        var his = ben.readsSomethingWith("Zo weten u en Anna bij de deur").text();
        assertThat(code(his)).isEqualTo(code(hers)).matches("\\p{L}+ \\p{L}+, \\d\\d");
    }

    private static String code(String said) {
        return said.split("\n\n")[1];
    }

    private int shared() {
        return database.sql("select count(*) from relay_reveal").query(Integer.class).single();
    }
}
