package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.testing.Helpers;
import org.junit.jupiter.api.Test;

/** From the first words to a request: as few questions as there can be, and nothing that was said is lost. */
class AskingInDutchTest extends AskingTestCase {
    @Test
    void a_complete_ask_needs_one_tap_after_the_consent() {
        asks("Wie kan mij dinsdag om 10 uur naar het ziekenhuis in Heerlen brengen? Ik woon op 6131 AB.");
        anna.reads("Klopt dit? U zoekt een rit naar het ziekenhuis in Heerlen, op dinsdag 24 november om 10:00. "
                + "U woont in 6131.").offering("Ja", "Aanpassen", "Stoppen");
        anna.taps("Ja");
        anna.readsSomethingWith("Dank u, ik heb het genoteerd");
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void i_need_help_takes_four_questions_at_most() {
        asks("ik zoek hulp");
        anna.readsSomethingWith("Waar kan een buur u mee helpen?");
        anna.says("een rit naar de tandarts");
        anna.readsSomethingWith("Wanneer hebt u hulp nodig?");
        anna.says("donderdag");
        anna.readsSomethingWith("Hoe laat ongeveer?");
        anna.says("half drie");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("6131");
        anna.readsSomethingWith("Klopt dit?", "een rit naar de tandarts, op donderdag 26 november om 14:30");
    }

    @Test
    void alternatives_are_kept_and_read_back_as_alternatives() {
        readBackOf("Kan iemand dinsdag of woensdag boodschappen voor mij doen? 6131 AB",
                "hulp bij de boodschappen, op dinsdag 24 november of op woensdag 25 november.");
    }

    @Test
    void the_hour_of_alternatives_is_that_of_each() {
        readBackOf("Kan iemand mij dinsdag, woensdag of donderdag om 10 uur naar de fysio rijden? 6131 AB",
                "op dinsdag 24 november om 10:00, op woensdag 25 november om 10:00 of op donderdag 26 november om 10:00");
    }

    @Test
    void later_may_do_as_well() {
        readBackOf("Ik zoek iemand die vrijdag het gras maait, later mag ook. 6131 AB",
                "op vrijdag 27 november, later mag ook");
    }

    @Test
    void any_time_but_not_in_the_weekend() {
        asks("Wie kan mij helpen met mijn computer? 6131 AB");
        anna.readsSomethingWith("Wanneer hebt u hulp nodig?");
        anna.says("maakt niet uit, behalve in het weekend");
        anna.readsSomethingWith("Klopt dit?", "op een moment in overleg, maar niet in het weekend");
    }

    @Test
    void a_series_is_shown_as_a_series() {
        readBackOf("Ik zoek iemand om elke dinsdag mee te wandelen, 6131 AB", "elke dinsdag, vanaf 24 november");
    }

    @Test
    void a_hospital_by_its_name_the_way_back_and_the_time_of_the_appointment_are_kept() {
        readBackOf("Kan iemand mij dinsdag naar het Zuyderland rijden en weer terug? Ik moet er om 9:45 zijn. 6131 AB",
                "een rit naar het ziekenhuis Zuyderland, op dinsdag 24 november om 09:45",
                "Goed om te weten: heen en terug, dat is de tijd van de afspraak.");
    }

    @Test
    void from_one_town_to_another() {
        readBackOf("Ik zoek een lift van Geleen naar het ziekenhuis in Heerlen, maandag om 10 uur. 6131 AB",
                "een rit van Geleen naar het ziekenhuis in Heerlen, op maandag 23 november om 10:00");
    }

    @Test
    void what_else_was_said_is_read_back_and_reaches_the_helper_without_names_and_numbers() {
        var ben = Helpers.dutch(town, "Ben", "Ik wil wel boodschappen doen");
        asks("Kan iemand vrijdag boodschappen voor mij doen? Melk, brood en sinaasappels van de Jumbo. "
                + "Mijn nummer is 06-12345678. De hond is lief. 6131 AB");
        anna.reads("Klopt dit? U zoekt hulp bij de boodschappen, op vrijdag 27 november. U woont in 6131. "
                + "Goed om te weten: er is een hond.\n"
                + "Buren lezen ook uw woorden: ‘Melk, brood en sinaasappels van de Jumbo.’");
        anna.taps("Ja");
        anna.readsSomethingWith("Ik heb het nu aan één buur gevraagd").offering("Iets toevoegen");
        ben.reads("Iemand bij u in de buurt (6131) zoekt hulp bij de boodschappen, op vrijdag 27 november. "
                + "Goed om te weten: er is een hond. In eigen woorden: ‘Melk, brood en sinaasappels van de Jumbo.’ "
                + "Zou u dat willen doen?");
    }

    @Test
    void what_helpers_read_can_be_taken_out_again() {
        asks("Kan iemand vrijdag boodschappen voor mij doen? Het is voor mijn verjaardagsfeest. 6131 AB");
        anna.readsSomethingWith("Buren lezen ook uw woorden", "verjaardagsfeest");
        anna.taps("Aanpassen");
        anna.readsSomethingWith("Wat wilt u anders?");
        anna.taps("Wat de helper leest");
        anna.readsSomethingWith("Wat moeten buren lezen").offering("Nee, niets");
        anna.taps("Nee, niets");
        anna.reads("Klopt dit? U zoekt hulp bij de boodschappen, op vrijdag 27 november. U woont in 6131.");
    }

    @Test
    void not_for_me_but_for_my_mother() {
        asks("Kan iemand vrijdag boodschappen doen? 6131 AB");
        anna.readsSomethingWith("Klopt dit? U zoekt hulp bij de boodschappen");
        anna.says("niet voor mij, voor mijn moeder");
        anna.readsSomethingWith("Weet die persoon ervan");
        anna.says("ja");
        anna.readsSomethingWith("Wat is de postcode van de plek");
        anna.says("6137 KX");
        anna.readsSomethingWith("Klopt dit? U zoekt voor uw moeder hulp bij de boodschappen", "in 6137");
    }

    @Test
    void not_for_my_mother_but_for_myself() {
        asks("Kan iemand vrijdag boodschappen doen voor mijn moeder? Ze weet dat ik dit vraag.");
        anna.readsSomethingWith("Wat is de postcode van de plek");
        anna.says("6137 KX");
        anna.readsSomethingWith("U zoekt voor uw moeder");
        anna.says("nee, voor mijzelf");
        anna.readsSomethingWith("Wat is uw postcode?");
        anna.says("6131 AB");
        anna.readsSomethingWith("Klopt dit? U zoekt hulp bij de boodschappen", "U woont in 6131");
    }

    @Test
    void it_is_for_the_club() {
        asks("Kan iemand vrijdag boodschappen doen? 6131 AB");
        anna.readsSomethingWith("Klopt dit?");
        anna.says("het is voor onze club");
        anna.readsSomethingWith("Wat is de postcode van de plek");
        anna.says("6131");
        anna.readsSomethingWith("Klopt dit? U zoekt voor uw groep");
    }

    @Test
    void the_meaning_of_the_time_of_a_ride_is_asked_after_the_yes_and_told_to_who_was_asked() {
        var ben = Helpers.dutch(town, "Ben", "Ik wil wel mensen rijden");
        asks("Wie kan mij dinsdag om 10 uur naar het ziekenhuis in Heerlen brengen? 6131 AB");
        anna.readsSomethingWith("Klopt dit?");
        anna.taps("Ja");
        anna.readsSomethingWith("Ik heb het nu aan één buur gevraagd",
                "Is 10:00 de tijd waarop u er moet zijn, of de tijd waarop u vertrekt?")
                .offering("Dan moet ik er zijn", "Dan vertrek ik", "Iets toevoegen");
        ben.readsSomethingWith("zoekt een rit naar het ziekenhuis in Heerlen");
        anna.taps("Dan moet ik er zijn");
        anna.reads("Dank u, dat heb ik erbij gezet. Goed om te weten: dat is de tijd van de afspraak.");
        ben.readsSomethingWith("Goed om te weten: dat is de tijd van de afspraak.").offering("Dat doe ik",
                "Niet deze keer");
    }

    @Test
    void something_to_know_can_be_added_after_the_yes() {
        var ben = Helpers.dutch(town, "Ben", "Ik wil wel boodschappen doen");
        asks("Kan iemand vrijdag boodschappen doen? 6131 AB");
        anna.readsSomethingWith("Klopt dit?");
        anna.taps("Ja");
        anna.readsSomethingWith("Ik heb het nu aan één buur gevraagd");
        ben.readsSomethingWith("hulp bij de boodschappen");
        anna.taps("Iets toevoegen");
        anna.reads("Is er iets dat de helper moet weten, bijvoorbeeld een trap of een hond? "
                + "Vertel liever niets over ziekte.").offering("Nee, niets");
        anna.says("Ik woon driehoog zonder lift");
        anna.readsSomethingWith("dat lezen de buren er nu bij", "er is een trap", "‘Ik woon driehoog zonder lift’");
        ben.readsSomethingWith("Goed om te weten: er is een trap. In eigen woorden: ‘Ik woon driehoog zonder lift’");
    }

    @Test
    void of_several_times_the_helper_chooses_one() {
        var ben = Helpers.dutch(town, "Ben", "Ik wil wel boodschappen doen");
        asks("Kan iemand dinsdag of woensdag boodschappen voor mij doen? 6131 AB");
        anna.readsSomethingWith("Klopt dit?");
        anna.taps("Ja");
        anna.readsSomethingWith("Ik heb het nu aan één buur gevraagd");
        ben.readsSomethingWith("op dinsdag 24 november of op woensdag 25 november");
        ben.taps("Dat doe ik");
        ben.reads("Wat fijn! Welke tijd past u het best?").offering("op dinsdag 24 november",
                "op woensdag 25 november", "Geen van deze");
        ben.taps("op woensdag 25 november");
        ben.readsSomethingWith("Ik vraag nu of het goed is").offering("Toch niet");
        anna.reads("Goed nieuws! Ben wil u graag helpen: hulp bij de boodschappen, op woensdag 25 november. "
                + "Is dat goed?");
    }

    private void readBackOf(String words, String... parts) {
        asks(words);
        anna.readsSomethingWith(parts);
    }

    private long requests() {
        return database.sql("select count(*) from help_request where state = 'SEARCHING'").query(Long.class).single();
    }
}
