package nl.handje.transcripts;

import static nl.handje.testing.MovableClock.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.handje.invitation.Matched;
import nl.handje.request.RequestId;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminders: when they come, together, late, once more. Ben helps, on a Thursday. */
@Transcript
class RemindedTest {
    @Autowired
    Town town;
    @Autowired
    JdbcClient database;
    @Autowired
    Residents residents;
    @Autowired
    ApplicationEventPublisher events;
    @Autowired
    TransactionTemplate transaction;

    Neighbour anna;
    Neighbour ben;

    @BeforeEach
    void people() {
        town.beginsAnew();
        anna = met("Anna", "nl");
        ben = met("Ben", "nl");
    }

    private Neighbour met(String name, String language) {
        var somebody = town.neighbour(name, language);
        somebody.says(language.equals("nl") ? "hallo" : "hello");
        somebody.readsEverything();
        return somebody;
    }

    /** The two agree on a lift at this time. */
    private void agree(Neighbour asker, Neighbour helper, String start) {
        var request = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            database.sql(
                    """
                            insert into help_request (id, asker_id, categories, wanted_time, area, beneficiary, state, asked_at, version)
                            values (:id, :asker, 'TRANSPORT', :time, '6131', 'SELF', 'MATCHED', now(), 0)""")
                    .param("id", request).param("asker", resident(asker).id().value())
                    .param("time", start + "|" + start + "|MINUTE||true|/").update();
            events.publishEvent(new Matched(new RequestId(request), resident(asker).id(), resident(helper).id()));
        });
        asker.readsSomethingWith("fgesproken");
        helper.readsSomethingWith("fgesproken");
    }

    private Resident resident(Neighbour neighbour) {
        return residents.findByChat(neighbour.chat()).orElseThrow();
    }

    private String moments(Neighbour neighbour) {
        return String.join(" ", database
                .sql("""
                        select to_char(due_at at time zone 'Europe/Amsterdam', 'DD"T"HH24:MI') from reminder
                        where resident_id = :resident and status = 'WAITING'
                          and kind in ('appointment-day-before', 'appointment-hours-before', 'appointment-again') order by due_at""")
                .param("resident", resident(neighbour).id().value()).query(String.class).list());
    }

    @ParameterizedTest
    @CsvSource({"Herinner me een uur van tevoren, 25T14:30 26T13:30, de dag ervoor en 1 uur ervoor",
            "graag een half uur van tevoren, 25T14:30 26T14:00, de dag ervoor en een half uur ervoor",
            "kunt u mij drie kwartier van tevoren herinneren?, 25T14:30 26T13:45, de dag ervoor en 45 minuten ervoor",
            "anderhalf uur van tevoren is genoeg, 25T14:30 26T13:00, de dag ervoor en 1 en een half uur ervoor",
            "20 minuten ervoor, 25T14:30 26T14:10, de dag ervoor en 20 minuten ervoor",
            "alleen de dag ervoor, 25T14:30, de dag ervoor",
            "niet de dag ervoor, 26T12:30, 2 uur ervoor",
            "herinner mij alleen vier uur van tevoren, 26T10:30, 4 uur ervoor",
            "geen herinneringen meer, '', helemaal niet"})
    void said_in_words_it_holds_for_what_is_agreed_already(String words, String moments, String told) {
        agree(anna, ben, "2026-11-26T14:30");
        ben.says(words);
        ben.reads("Goed. Zo herinner ik u voortaan aan een afspraak: " + told + ".");
        assertThat(moments(ben)).isEqualTo(moments);
        assertThat(moments(anna)).isEqualTo("25T14:30 26T12:30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"remind me an hour before", "an hour in advance please",
            "could you remind me 60 minutes ahead"})
    void in_english(String words) {
        var mary = met("Mary", "en");
        mary.says(words);
        mary.reads("All right. From now on I remind you of an appointment: the day before and 1 hour before.");
    }

    @Test
    void by_button_and_back_to_the_usual() {
        agree(anna, ben, "2026-11-26T14:30");
        ben.says("instellingen");
        ben.readsSomethingWith("Zo staat het nu");
        ben.taps("Herinneringen");
        ben.reads("Zo herinner ik u aan een afspraak: de dag ervoor en 2 uur ervoor. Wat wilt u anders? "
                + "U kunt het ook typen, zoals ‘een uur van tevoren’.")
                .offering("Niet de dag ervoor", "een half uur ervoor", "1 uur ervoor", "4 uur ervoor",
                        "Alleen de dag ervoor");
        ben.taps("4 uur ervoor");
        ben.readsSomethingWith("de dag ervoor en 4 uur ervoor");
        ben.taps("Niet de dag ervoor");
        ben.readsSomethingWith("aan een afspraak: 4 uur ervoor.").offering("Ook de dag ervoor", "een half uur ervoor",
                "1 uur ervoor", "2 uur ervoor", "Alleen de dag ervoor");
        assertThat(moments(ben)).isEqualTo("26T10:30");
        ben.says("gewone herinneringen graag");
        ben.readsSomethingWith("de dag ervoor en 2 uur ervoor");
        assertThat(moments(ben)).isEqualTo("25T14:30 26T12:30");
    }

    @Test
    void who_lives_by_another_clock_is_left_alone_in_their_own_night() {
        agree(anna, ben, "2026-11-26T14:30");
        ben.says("Mijn tijdzone is Curaçao");
        ben.reads(
                "Goed. Ik houd me voortaan aan de tijd bij u. Bij u is het nu 05:00. Een tijd die ik noem, is altijd "
                        + "de tijd hier.");
        assertThat(moments(ben)).isEqualTo("25T14:30 26T01:00");
    }

    @Test
    void what_was_told_already_is_not_told_again_by_another_wish() {
        agree(anna, ben, "2026-11-26T14:30");
        town.clockMovesTo(at("2026-11-25T15:00"));
        ben.readsSomethingWith("U helpt Anna morgen");
        anna.readsSomethingWith("Ben komt u morgen");
        ben.says("niet de dag ervoor");
        ben.readsSomethingWith("Goed.");
        ben.says("ook de dag ervoor");
        ben.readsSomethingWith("Goed.");
        assertThat(moments(ben)).isEqualTo("26T12:30");
    }

    @Test
    void three_on_a_day_come_in_the_morning_in_one_message() {
        var carla = met("Carla", "nl");
        var dirk = met("Dirk", "nl");
        ben.says("niet de dag ervoor");
        ben.readsSomethingWith("Goed.");
        agree(anna, ben, "2026-11-26T11:00");
        agree(carla, ben, "2026-11-26T14:30");
        agree(dirk, ben, "2026-11-26T17:00");
        town.clockMovesTo(at("2026-11-26T08:00"));
        anna.readsEverything();
        carla.readsEverything();
        dirk.readsEverything();
        ben.reads("""
                Dit zijn uw afspraken:
                • vandaag, om 11:00: een rit voor Anna
                • vandaag, om 14:30: een rit voor Carla
                • vandaag, om 17:00: een rit voor Dirk

                Gaat het lukken?""").offering("Iets gaat niet lukken");
        ben.taps("Iets gaat niet lukken");
        ben.readsSomethingWith("Wat gaat niet door?");
        town.clockMovesTo(at("2026-11-26T16:59"));
        assertThat(ben.unread()).noneMatch(it -> it.contains("helpt") || it.contains("een rit voor"));
        town.forgetWhatWasSaid();
    }

    @Test
    void of_two_that_are_left_each_comes_in_its_time() {
        var carla = met("Carla", "nl");
        var dirk = met("Dirk", "nl");
        ben.says("niet de dag ervoor");
        ben.readsSomethingWith("Goed.");
        agree(anna, ben, "2026-11-26T11:00");
        agree(carla, ben, "2026-11-26T14:30");
        agree(dirk, ben, "2026-11-26T17:00");
        database.sql("update appointment set state = 'CALLED_OFF' where asker_id = :dirk")
                .param("dirk", resident(dirk).id().value()).update();
        database.sql(
                """
                        update reminder set status = 'CANCELLED' where subject_id in (select id from appointment where state = 'CALLED_OFF')""")
                .update();
        town.clockMovesTo(at("2026-11-26T08:30"));
        assertThat(ben.unread()).isEmpty();
        town.clockMovesTo(at("2026-11-26T09:00"));
        ben.readsSomethingWith("U helpt Anna vandaag");
        town.clockMovesTo(at("2026-11-26T12:30"));
        ben.readsSomethingWith("U helpt Carla vandaag");
        town.forgetWhatWasSaid();
    }

    @Test
    void after_an_outage_each_gets_one_message_that_says_so() {
        var mary = met("Mary", "en");
        agree(anna, ben, "2026-11-26T14:30");
        agree(anna, ben, "2026-11-26T09:00");
        transaction.executeWithoutResult(status -> database.sql("delete from reminder where resident_id = :mary")
                .param("mary", resident(mary).id().value()).update());
        town.wakesUpAt(at("2026-11-26T13:15"));
        ben.reads("Dit bericht komt te laat. Het spijt me, ik had een storing.\n\nDit zijn uw afspraken:\n"
                + "• op donderdag 26 november om 09:00: uw afspraak met Anna (een rit). Door een storing kon ik u niet op "
                + "tijd herinneren.\n• vandaag, om 14:30: een rit voor Anna\n\nGaat het lukken?");
        anna.readsSomethingWith("Dit bericht komt te laat.", "vandaag, om 14:30: een rit, door Ben");
    }

    @Test
    void what_was_missed_altogether_is_owned_up_to() {
        agree(anna, ben, "2026-11-26T14:30");
        town.wakesUpAt(at("2026-11-26T16:00"));
        ben.reads(
                "Het spijt me. Door een storing heb ik u niet herinnerd aan uw afspraak met Anna: een rit, op donderdag 26 "
                        + "november om 14:30.");
        anna.readsSomethingWith("Het spijt me. Door een storing heb ik u niet herinnerd");
    }

    @Test
    void late_in_english() {
        var mary = met("Mary", "en");
        var john = met("John", "en");
        var request = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            database.sql(
                    """
                            insert into help_request (id, asker_id, categories, wanted_time, area, beneficiary, state, asked_at, version)
                            values (:id, :asker, 'TRANSPORT', '2026-11-26T14:30|2026-11-26T14:30|MINUTE||true|/', '6131', 'SELF',
                                'MATCHED', now(), 0)""")
                    .param("id", request).param("asker", resident(mary).id().value()).update();
            events.publishEvent(new Matched(new RequestId(request), resident(mary).id(), resident(john).id()));
        });
        mary.readsSomethingWith("Agreed!");
        john.readsSomethingWith("Agreed!");
        town.wakesUpAt(at("2026-11-26T13:30"));
        john.readsSomethingWith("This message comes too late. I am sorry, I was out of order.\n\nYou are helping Mary");
        mary.readsSomethingWith("This message comes too late.", "John is coming to help you");
        john.taps("Again later");
        john.reads("All right, I will remind you again at 14:00.");
        town.clockMovesTo(at("2026-11-26T14:00"));
        mary.readsSomethingWith("John has not said yet");
        john.readsSomethingWith("You are helping Mary today");
    }

    @Test
    void at_night_what_is_late_waits_for_the_morning() {
        agree(anna, ben, "2026-11-26T14:30");
        town.wakesUpAt(at("2026-11-25T23:30"));
        assertThat(ben.unread()).isEmpty();
        town.clockMovesTo(at("2026-11-26T08:00"));
        ben.readsSomethingWith("U helpt Anna vandaag");
        anna.readsSomethingWith("Ben komt u vandaag");
    }

    @Test
    void later_again_by_button_and_in_words() {
        agree(anna, ben, "2026-11-26T14:30");
        town.clockMovesTo(at("2026-11-26T12:30"));
        anna.readsEverything();
        ben.readsSomethingWith("U helpt Anna morgen");
        ben.readsSomethingWith("Ik hoorde nog niets van u");
        ben.readsSomethingWith("U helpt Anna vandaag");
        ben.taps("Straks nog eens");
        ben.reads("Goed, ik herinner u om 13:30 nog eens.");
        ben.says("herinner me over een half uur nog eens");
        ben.reads("Goed, ik herinner u om 13:00 nog eens.");
        town.clockMovesTo(at("2026-11-26T13:00"));
        ben.readsSomethingWith("U helpt Anna vandaag: een rit, om 14:30");
        town.clockMovesTo(at("2026-11-26T13:30"));
        ben.readsSomethingWith("U helpt Anna vandaag: een rit, om 14:30");
        town.clockMovesTo(at("2026-11-26T14:20"));
        ben.says("herinner me straks nog eens");
        ben.reads("De afspraak is al bijna. Nog eens herinneren lukt niet meer.");
        anna.readsSomethingWith("Ben heeft nog niet gezegd of het lukt");
    }
}
