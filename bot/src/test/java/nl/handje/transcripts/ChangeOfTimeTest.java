package nl.handje.transcripts;

import static nl.handje.testing.MovableClock.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.util.List;
import nl.handje.testing.Agreed;
import nl.handje.testing.Neighbour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Anna and Ben agreed on Thursday at 14:30, and one of them would like another time. */
class ChangeOfTimeTest extends AgreedTestCase {
    private static final String RIDE = "een rit naar de kapper in Sittard";
    private static final String OLD = "op donderdag 26 november om 14:30";
    private static final String LATER = "op donderdag 26 november om 15:30";

    @Test
    void an_hour_later_is_asked_and_agreed_and_the_reminders_move() {
        anna.says("Kan het een uur later?");
        anna.reads("Ik vraag Ben of dit kan: " + LATER + ". Tot die tijd geldt de oude afspraak, " + OLD + ".")
                .offering("Toch niet");
        ben.reads("Anna wil graag een andere tijd voor " + RIDE + ". Nieuw: " + LATER + ". Nu: " + OLD
                + ". Kan dat?").offering("Ja, dat kan", "Nee, dat kan niet", "Andere tijd");
        ben.says("ja hoor, prima");
        agreedOn("Ben", ben, anna, LATER);

        town.clockMovesTo(at("2026-11-25T14:30"));
        town.nothingElseWasSaid();
        town.clockMovesTo(at("2026-11-25T15:30"));
        ben.readsSomethingWith("U helpt Anna morgen", "om 15:30. Gaat het lukken?");
        anna.readsSomethingWith("Ben komt u morgen", "om 15:30.");
    }

    /** The message of the agreement is changed in its place for both; each hears the new time once. */
    private static void agreedOn(String saying, Neighbour yes, Neighbour proposer, String time) {
        proposer.readsSomethingWith("Afgesproken!", time);
        proposer.reads(saying + " vindt het goed. De nieuwe tijd voor " + RIDE + ": " + time + ".");
        yes.readsSomethingWith("Afgesproken!", time);
        yes.reads("Afgesproken. De nieuwe tijd voor " + RIDE + ": " + time + ".");
    }

    @Test
    void whether_they_can_come_at_an_hour_is_a_proposal() {
        ben.says("kun je ook om half vier?");
        ben.readsSomethingWith("Ik vraag Anna of dit kan: " + LATER);
        anna.readsSomethingWith("Ben wil graag een andere tijd", LATER);
    }

    @Test
    void whether_they_can_come_at_an_hour_is_a_proposal_in_english() {
        ben.says("could you come at half past three?");
        ben.readsSomethingWith("I will ask Anna whether this works: on Thursday 26 November at 15:30.");
        anna.readsSomethingWith("Ben wil graag een andere tijd", LATER);
    }

    @Test
    void another_day_keeps_the_hour() {
        ben.says("Kan het ook vrijdag in plaats van donderdag?");
        ben.readsSomethingWith("Ik vraag Anna of dit kan: op vrijdag 27 november om 14:30.");
        anna.readsSomethingWith("Ben wil graag een andere tijd").offering("Ja, dat kan", "Nee, dat kan niet",
                "Andere tijd");
        anna.taps("Ja, dat kan");
        agreedOn("Anna", anna, ben, "op vrijdag 27 november om 14:30");
        anna.says("wat heb ik lopen?");
        anna.readsSomethingWith("Ben helpt u: " + RIDE + ", op vrijdag 27 november om 14:30");
    }

    @Test
    void after_a_no_the_old_time_stands_and_who_asked_can_keep_it_or_call_off() {
        anna.says("Kan het een uur later?");
        anna.readsAll();
        ben.readsAll();
        ben.says("nee, dat lukt niet");
        ben.reads("Goed, dan blijft het " + OLD + ". Ik zeg het Anna.");
        anna.reads("Ben kan dan niet. Het blijft zo: " + RIDE + ", " + OLD + ". Lukt dat?")
                .offering("Ja, dat lukt", "Andere tijd", "Ik kan niet");
        anna.says("ja dat lukt wel");
        anna.reads("Goed, de afspraak gaat door.");
    }

    @Test
    void another_time_in_return_takes_the_place_of_the_first() {
        anna.says("Kan het een uur later?");
        anna.readsAll();
        ben.readsAll();
        ben.says("liever om vier uur");
        ben.reads("U hebt zelf een andere tijd bedacht. Die vraag ik Anna.");
        ben.readsSomethingWith("Ik vraag Anna of dit kan: op donderdag 26 november om 16:00.");
        anna.readsSomethingWith("Ben wil graag een andere tijd", "Nieuw: op donderdag 26 november om 16:00.");
        assertThat(open()).containsExactly("2026-11-26T16:00");
        anna.taps("Ja, dat kan");
        anna.readsAll();
        ben.readsAll();
        assertThat(start()).isEqualTo(at("2026-11-26T16:00").toInstant().toString());
        ben.taps("Ja, dat kan");
        ben.reads("Dit is al geregeld. De afspraak is nu op donderdag 26 november om 16:00.");
        assertThat(start()).isEqualTo(at("2026-11-26T16:00").toInstant().toString());
    }

    private List<String> open() {
        return database.sql("select split_part(wanted_time, '|', 1) from time_proposal where state = 'OPEN'")
                .query((row, number) -> row.getString(1)).list();
    }

    private String start() {
        return database.sql("select starts_at from appointment").query(Timestamp.class).single()
                .toInstant().toString();
    }

    @Test
    void who_asked_may_take_it_back() {
        anna.says("Kan het een uur later?");
        anna.readsAll();
        ben.readsAll();
        anna.taps("Toch niet");
        ben.reads("Anna vraagt toch geen andere tijd. Het blijft " + OLD + ".");
        anna.reads("Goed, het blijft " + OLD + ".");
        ben.taps("Ja, dat kan");
        ben.reads("Dit is al geregeld. De afspraak is nu " + OLD + ".");
        assertThat(open()).isEmpty();
    }

    @Test
    void without_an_answer_the_old_time_stands_and_who_asked_hears_it() {
        anna.says("Kan het een uur later?");
        anna.readsAll();
        ben.readsAll();
        town.clockMovesTo(at("2026-11-23T11:00"));
        ben.reads("Anna wacht niet meer op antwoord. Het blijft " + OLD + ".");
        anna.reads("Ben heeft nog niet geantwoord. Het blijft zo: " + RIDE + ", " + OLD + ". Lukt dat?")
                .offering("Ja, dat lukt", "Andere tijd", "Ik kan niet");
        assertThat(open()).isEmpty();
    }

    @Test
    void by_button_it_is_asked_which_time() {
        town.clockMovesTo(at("2026-11-25T14:30"));
        ben.readsAll();
        anna.readsAll();
        anna.taps("Andere tijd");
        anna.readsSomethingWith("Welke dag of tijd past u beter?");
        anna.says("vrijdag om elf uur");
        anna.readsSomethingWith("Ik vraag Ben of dit kan: op vrijdag 27 november om 11:00.");
        ben.readsSomethingWith("Nieuw: op vrijdag 27 november om 11:00.");
    }

    @Test
    void what_is_no_time_can_go_to_the_neighbour_as_it_is() {
        town.clockMovesTo(at("2026-11-25T14:30"));
        ben.readsAll();
        anna.readsAll();
        anna.taps("Andere tijd");
        anna.readsAll();
        anna.says("als mijn dochter weer weg is");
        anna.reads("Ik lees hier geen dag of tijd in. Zal ik het zo aan Ben doorgeven?")
                .offering("Voor Ben", "Ik typ een tijd");
        anna.taps("Voor Ben");
        anna.reads("Doorgegeven aan Ben.");
        ben.reads("Anna: als mijn dochter weer weg is");
    }

    @Test
    void being_late_is_no_other_time() {
        ben.says("ik ben een kwartier later, file");
        ben.reads("Doorgegeven aan Anna.");
        anna.reads("Ben: ik ben een kwartier later, file");
        assertThat(open()).isEmpty();
    }

    /** The clock goes forward on 28 March 2027, and back on 31 October. */
    @ParameterizedTest
    @CsvSource({"zaterdag 27 maart, 2027-03-27, 2027-03-28", "zaterdag 30 oktober, 2027-10-30, 2027-10-31"})
    void a_day_later_is_the_same_hour_also_when_the_clock_changes_that_night(String said, String day, String next) {
        town.beginsAnew();
        town.clockMovesTo(at("2027-03-01T10:00"));
        var agreed = Agreed.dutch(town,
                "Kan iemand mij " + said + " om half drie naar de kapper in Sittard rijden? Ik woon in 6131 AB");
        agreed.asker().says("Kan het een dag later?");
        agreed.asker().readsAll();
        agreed.helper().readsSomethingWith("Nieuw: op zondag");
        agreed.helper().says("ja");
        agreed.helper().readsAll();
        agreed.asker().readsAll();
        assertThat(start()).isEqualTo(at(next + "T14:30").toInstant().toString());
        town.clockMovesTo(at(day + "T14:29"));
        town.nothingElseWasSaid();
        town.clockMovesTo(at(day + "T14:30"));
        agreed.helper().readsSomethingWith("U helpt Anna morgen", "om 14:30.");
        town.forgetWhatWasSaid();
    }

    /** The message in which Anna read of the agreement, and what she and Ben were reminded with, tell the new time. */
    @Test
    void messages_of_before_the_move_say_the_new_time_and_their_buttons_mean_it() {
        town.clockMovesTo(at("2026-11-25T14:30"));
        ben.readsSomethingWith("U helpt Anna morgen", "om 14:30.");
        anna.readsSomethingWith("Ben komt u morgen", "om 14:30.");
        anna.says("Kan het een uur later?");
        var asked = anna.readsSomethingWith("Ik vraag Ben of dit kan");
        ben.readsAll();
        ben.taps("Ja, dat kan");
        anna.readsSomethingWith("Afgesproken!", LATER).offering("In mijn agenda", "Ik kan niet", "Meer over deze chat");
        anna.reads("Deze afspraak met Ben is verplaatst: " + RIDE + ". De nieuwe tijd is " + LATER + ".").offering();
        anna.readsSomethingWith("Ben vindt het goed.", LATER);
        ben.readsSomethingWith("Afgesproken!", LATER);
        ben.reads("Deze afspraak met Anna is verplaatst: " + RIDE + ". De nieuwe tijd is " + LATER + ".").offering();
        ben.readsSomethingWith("De nieuwe tijd", LATER);
        anna.tapsData(asked.actions().getFirst());
        anna.reads("Dit is al geregeld. De afspraak is nu " + LATER + ".");
        ben.taps("Ja, ik kom");
        ben.reads("Fijn, dank u wel! De afspraak is nu " + LATER + ". Anna kan op u rekenen.");
        anna.taps("Ik kan niet");
        anna.reads("De afspraak met Ben is nu " + LATER + ". Wilt u die afzeggen? Ik vertel het dan meteen.")
                .offering("Ja, afzeggen", "Nee, het gaat door");
        anna.taps("Nee, het gaat door");
        anna.reads("Goed, de afspraak gaat door.");
    }

    @Test
    void in_english_too() {
        town.beginsAnew();
        var agreed = Agreed.english(town);
        town.clockMovesTo(at("2026-11-25T14:30"));
        agreed.helper().readsAll();
        agreed.asker().readsAll();
        agreed.asker().says("Can it be an hour later?");
        var asked = agreed.asker().readsSomethingWith("at 15:30");
        agreed.helper().readsAll();
        agreed.helper().says("yes, fine");
        assertThat(agreed.asker().unread()).anyMatch(it -> it.startsWith("This appointment with Ben has moved:")
                && it.contains("The new time is on Thursday 26 November at 15:30."));
        agreed.asker().readsEverything();
        agreed.helper().readsEverything();
        agreed.asker().tapsData(asked.actions().getFirst());
        agreed.asker().reads("This is settled already. The appointment is on Thursday 26 November at 15:30 now.");
        agreed.helper().taps("Yes, I will come");
        agreed.helper().readsSomethingWith("The appointment is on Thursday 26 November at 15:30 now.",
                "Anna can count on you.");
    }

    @Test
    void what_is_called_off_cannot_be_moved_any_more() {
        anna.says("Kan het een uur later?");
        anna.readsAll();
        ben.readsAll();
        anna.says("ik kan niet");
        anna.readsAll();
        anna.taps("Ja, afzeggen");
        anna.readsAll();
        ben.readsAll();
        ben.taps("Ja, dat kan");
        ben.readsSomethingWith("knop");
        assertThat(database.sql("select state from appointment").query(String.class).single())
                .isEqualTo("CALLED_OFF");
    }
}
