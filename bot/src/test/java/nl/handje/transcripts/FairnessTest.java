package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import nl.handje.testing.Agreed;
import nl.handje.testing.EarlierHelp;
import nl.handje.testing.Helpers;
import nl.handje.testing.MovableClock;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.TownTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ben helps: much, not at all for a month, or more than was agreed. */
@TownTest
class FairnessTest {
    private static final String MUCH = "U hielp deze week 3 keer. Dank u wel, dat is heel veel! Wilt u even rust? Dan "
            + "vraag ik u een tijdje niets.";

    @Autowired
    Town town;
    @Autowired
    JdbcClient database;

    Neighbour anna;
    Neighbour ben;

    @BeforeEach
    void nobody_else_is_there() {
        town.beginsAnew();
    }

    @AfterEach
    void everything_was_read() {
        town.nothingElseWasSaid();
    }

    private void agreedAfter(String... earlier) {
        var agreed = Agreed.dutch(town);
        anna = agreed.asker();
        ben = agreed.helper();
        for (var moment : earlier) {
            EarlierHelp.was(database, at(moment));
        }
        town.clockMovesTo(at("2026-11-26T15:30"));
        forgotten();
    }

    private void benIsDone() {
        ben.tapsData("appointment-done:" + EarlierHelp.upcoming(database));
        forgotten();
    }

    private void forgotten() {
        anna.readsAll();
        ben.readsAll();
    }

    @Test
    void the_third_help_in_a_week_is_thanked_for_once_and_a_rest_is_offered() {
        agreedAfter("2026-11-23T10:00", "2026-11-24T10:00");
        benIsDone();
        town.clockMovesTo(at("2026-11-26T17:31"));
        ben.reads(MUCH).offering("Ja, even rust", "Nee, ik ga graag door");
        ben.says("ja graag");
        ben.reads("Dat is goed. Hoe lang zal ik u niets vragen?").offering("Een week", "Twee weken", "Een maand");
        ben.says("twee weken");
        ben.readsSomethingWith("ik vraag u niets tot donderdag 10 december");
        assertThat(answers()).isEqualTo("MUCH_DONE REST");
    }

    @Test
    void who_likes_to_go_on_is_not_thanked_again_that_week() {
        agreedAfter("2026-11-23T10:00", "2026-11-24T10:00", "2026-11-25T10:00");
        benIsDone();
        town.clockMovesTo(at("2026-11-26T17:31"));
        ben.readsSomethingWith("U hielp deze week 4 keer.");
        ben.says("nee hoor");
        ben.readsSomethingWith("Wat fijn. Wilt u later toch rust?");
        assertThat(answers()).isEqualTo("MUCH_DONE GO_ON");
    }

    @Test
    void two_times_are_no_load_and_an_older_one_does_not_count() {
        agreedAfter("2026-11-19T10:00", "2026-11-24T10:00");
        benIsDone();
        town.clockMovesTo(at("2026-11-26T20:00"));
        assertThat(answers()).isEmpty();
        forgotten();
    }

    @Test
    void late_in_the_evening_it_waits_for_the_morning() {
        agreedAfter("2026-11-23T10:00", "2026-11-24T10:00");
        town.clockMovesTo(at("2026-11-26T20:30"));
        forgotten();
        benIsDone();
        town.clockMovesTo(at("2026-11-27T07:59"));
        assertThat(answers()).isEmpty();
        town.clockMovesTo(at("2026-11-27T08:01"));
        ben.readsSomethingWith("U hielp deze week 3 keer.");
        forgotten();
    }

    @Test
    void the_same_neighbour_nearly_every_week_is_a_question_to_the_helper_alone() {
        agreedAfter("2026-10-29T10:00", "2026-11-05T10:00", "2026-11-12T10:00");
        benIsDone();
        town.clockMovesTo(at("2026-11-26T18:31"));
        ben.reads(
                "U helpt Anna de laatste tijd bijna elke week. Is het goed zo voor u? Anna hoort niets van deze vraag.")
                .offering("Het is goed zo", "Wat minder", "Een mens vragen");
        ben.says("nee, liever niet");
        ben.reads("Dat mag. Ik zeg het Anna niet. Hoe vaak wilt u hooguit gevraagd worden?")
                .offering("Hooguit 1 keer per week", "Hooguit 2 keer per maand", "Hooguit 1 keer per maand");
        ben.taps("Hooguit 2 keer per maand");
        ben.readsSomethingWith("zo onthoud ik het voortaan");
        assertThat(database.sql("select most_often || ' ' || often_per from offer").query(String.class).single())
                .isEqualTo("2 MONTH");
        assertThat(anna.unread()).isEmpty();
    }

    @Test
    void a_human_hears_about_it_only_when_the_helper_asks_for_one() {
        agreedAfter("2026-10-29T10:00", "2026-11-05T10:00", "2026-11-12T10:00");
        benIsDone();
        town.clockMovesTo(at("2026-11-26T18:31"));
        ben.readsSomethingWith("bijna elke week");
        assertThat(reports()).isZero();
        ben.taps("Een mens vragen");
        ben.readsAll();
        assertThat(reports()).isEqualTo(1);
        anna.tapsData("beyond-fine:" + database.sql("select id from remark").query(String.class).single());
        anna.readsSomethingWith("knop");
    }

    @Test
    void who_was_not_asked_for_a_month_hears_what_was_asked_and_changes_or_leaves_it() {
        ben = Helpers.dutch(town, "Ben", "Ik kan mensen rijden, altijd");
        ben.readsAll();
        town.clockMovesTo(at("2026-12-21T10:00"));
        assertThat(ben.unread()).isEmpty();
        town.clockMovesTo(at("2026-12-23T10:00"));
        ben.reads("Ik heb u een maand lang niets gevraagd. Dat ligt niet aan u. In uw buurt vroeg de laatste maand "
                + "bijna niemand om hulp. Wilt u iets aanpassen aan wat u doet?")
                .offering("Aanpassen", "Zo is het goed");
        ben.says("nee hoor, zo is het goed");
        ben.reads("Goed, dan blijft het zo. Fijn dat u er bent.");
        town.clockMovesTo(at("2027-01-20T10:00"));
        assertThat(ben.unread()).isEmpty();
        town.clockMovesTo(at("2027-01-23T10:00"));
        ben.readsSomethingWith("een maand lang niets gevraagd");
        ben.taps("Aanpassen");
        ben.readsSomethingWith("Klopt dit? U wilt anderen helpen. Waarmee: een rit.");
    }

    @Test
    void who_rests_or_stopped_hears_nothing() {
        ben = Helpers.dutch(town, "Ben", "Ik kan mensen rijden, altijd");
        ben.readsAll();
        town.clockMovesTo(at("2026-12-20T10:00"));
        ben.tapsData("offer-pause:30");
        ben.readsAll();
        town.clockMovesTo(at("2027-01-18T10:00"));
        assertThat(ben.unread()).isEmpty();
        ben.says("ik stop met helpen");
        ben.readsAll();
        town.clockMovesTo(at("2027-04-18T10:00"));
        assertThat(ben.unread()).isEmpty();
    }

    private String answers() {
        return database.sql("select coalesce(string_agg(subject || ' ' || answer, ', '), '') from remark")
                .query(String.class).single();
    }

    private long reports() {
        return database.sql("select count(*) from report where words like '%bijna elke week%'").query(Long.class)
                .single();
    }

    private static ZonedDateTime at(String moment) {
        return LocalDateTime.parse(moment).atZone(MovableClock.ZONE);
    }
}
