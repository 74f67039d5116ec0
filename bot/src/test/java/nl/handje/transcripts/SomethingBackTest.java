package nl.handje.transcripts;

import static nl.handje.testing.MovableClock.at;
import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.testing.EarlierHelp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ben helped Anna, and it went well: would she do something small for another? Seldom, and never in a bad hour. */
class SomethingBackTest extends AgreedTestCase {
    private static final String ASK = "Een buur hielp u, en dat ging goed. Is er iets kleins dat u voor een ander zou "
            + "willen doen? Het hoeft niet: hulp is gratis.";

    @BeforeEach
    void it_is_past_the_start() {
        town.clockMovesTo(at("2026-11-26T15:30"));
        forgotten();
    }

    private void itWent(String how) {
        var appointment = EarlierHelp.upcoming(database);
        anna.tapsData("afterwards-" + how + ":" + appointment);
        anna.readsAll();
        anna.says("nee hoor");
        forgotten();
    }

    @Test
    void some_days_later_she_is_asked_and_a_yes_begins_the_offer() {
        itWent("good");
        town.clockMovesTo(at("2026-11-29T15:00"));
        forgotten();
        town.clockMovesTo(at("2026-11-29T15:31"));
        anna.reads(ASK).offering("Ja, vertel", "Niet nu", "Niet meer vragen");
        anna.says("ja, leuk");
        anna.readsSomethingWith("Wat leuk! Iets kleins is al heel fijn.");
        anna.readsSomethingWith("Wat zou u voor een ander willen doen?");
    }

    @Test
    void a_yes_may_say_at_once_what() {
        itWent("good");
        asked();
        anna.says("Ik kan wel eens soep koken voor iemand");
        anna.readsSomethingWith("Wanneer zou het u uitkomen?");
        assertThat(database.sql("select answer from remark").query(String.class).single()).isEqualTo("YES");
    }

    @Test
    void who_is_too_old_or_too_ill_owes_nothing() {
        itWent("good");
        asked();
        anna.says("Daar ben ik echt te oud voor");
        anna.reads("Dat is helemaal goed.");
        assertThat(database.sql("select answer from remark").query(String.class).single()).isEqualTo("NOT_NOW");
    }

    @Test
    void who_says_nothing_twice_is_not_asked_a_third_time() {
        itWent("good");
        asked();
        assertThat(askedAfterHelpAt("2027-03-10T10:00")).isTrue();
        assertThat(askedAfterHelpAt("2027-07-10T10:00")).isFalse();
    }

    @Test
    void not_now_holds_for_three_months() {
        itWent("good");
        asked();
        anna.says("nu even niet");
        anna.reads("Dat is helemaal goed.");
        assertThat(askedAfterHelpAt("2027-02-20T10:00")).isFalse();
        assertThat(askedAfterHelpAt("2027-03-10T10:00")).isTrue();
    }

    @Test
    void never_is_never() {
        itWent("good");
        asked();
        anna.says("niet meer vragen");
        anna.readsSomethingWith("ik vraag het u niet meer");
        assertThat(askedAfterHelpAt("2027-09-10T10:00")).isFalse();
    }

    @Test
    void who_was_not_helped_well_is_not_asked() {
        itWent("not-good");
        town.clockMovesTo(at("2026-12-08T15:31"));
        assertThat(remarks()).isZero();
        forgotten();
    }

    @Test
    void within_a_day_of_bad_news_it_waits() {
        itWent("good");
        town.clockMovesTo(at("2026-11-29T10:00"));
        forgotten();
        database.sql("insert into bad_news select asker_id, '2026-11-29T09:00:00Z' from appointment").update();
        town.clockMovesTo(at("2026-11-30T10:00"));
        assertThat(remarks()).isZero();
        town.clockMovesTo(at("2026-12-01T10:00"));
        anna.readsAll();
        assertThat(remarks()).isEqualTo(1);
        forgotten();
    }

    @Test
    void a_neighbour_who_does_not_come_is_bad_news() {
        anna.tapsData("afterwards-nobody:" + EarlierHelp.upcoming(database));
        forgotten();
        assertThat(database.sql("select count(*) from bad_news b join appointment a on a.asker_id = b.resident_id")
                .query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void who_is_in_an_alarm_is_asked_nothing() {
        itWent("good");
        town.clockMovesTo(at("2026-11-29T15:00"));
        anna.says("Ik wil niet meer leven, ik maak er een eind aan");
        forgotten();
        town.clockMovesTo(at("2026-11-29T20:00"));
        assertThat(remarks()).isZero();
        forgotten();
    }

    private void asked() {
        town.clockMovesTo(at("2026-11-29T15:31"));
        anna.readsAll();
    }

    /** Helped once more by then: whether she is asked in the days after. */
    private boolean askedAfterHelpAt(String moment) {
        town.clockMovesTo(at(moment));
        forgotten();
        var before = remarks();
        database.sql("update appointment set done_at = :at").param("at", at(moment).toOffsetDateTime()).update();
        database.sql("""
                insert into reminder (id, occurrence_key, kind, subject_id, resident_id, due_at, status)
                select gen_random_uuid(), :key, 'something-back', id, asker_id, :at, 'WAITING' from appointment""")
                .param("key", moment).param("at", at(moment).plusDays(3).toOffsetDateTime()).update();
        town.clockMovesTo(at(moment).plusDays(4));
        forgotten();
        return remarks() > before;
    }

    private long remarks() {
        return database.sql("select count(*) from remark where subject = 'SOMETHING_BACK'").query(Long.class).single();
    }
}
