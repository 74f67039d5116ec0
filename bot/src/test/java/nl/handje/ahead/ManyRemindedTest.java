package nl.handje.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.handje.reminder.DueWork;
import nl.handje.testing.MovableClock;
import nl.handje.testing.Town;
import nl.handje.testing.TownTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many people are reminded at the same moment, by several workers; the two of an appointment often by two of them. */
@TownTest
class ManyRemindedTest {
    private static final int PEOPLE = 900;
    private static final long FIRST = 500_000;

    @Autowired
    Town town;
    @Autowired
    DueWork work;
    @Autowired
    JdbcClient database;
    @Autowired
    MovableClock clock;

    @BeforeEach
    void people() {
        town.beginsAnew();
        ManyAgreed.bring(database, "many", PEOPLE, FIRST, clock.instant());
    }

    @AfterEach
    void nobody_is_left() {
        town.beginsAnew();
    }

    @Test
    void everybody_hears_once_and_no_worker_fails_another() {
        work.run();
        assertThat(chatsThatHeard()).hasSize(PEOPLE).doesNotHaveDuplicates();
        assertThat(count("reminder where occurrence_key like 'many-%' and status = 'DONE' and attempts = 1"))
                .isEqualTo(PEOPLE);
        assertThat(count("appointment where state = 'REMINDED'")).isEqualTo(PEOPLE / 2);
    }

    @Test
    void each_helper_who_stays_silent_is_missed_an_hour_before() {
        work.run();
        assertThat(count("""
                reminder join appointment on appointment.id = subject_id
                where kind = 'appointment-silent' and status = 'WAITING' and resident_id is null
                and due_at = starts_at - interval '1 hour'""")).isEqualTo(PEOPLE / 2);
    }

    @Test
    void one_who_cannot_be_told_keeps_nobody_else_from_hearing() {
        cannotBeTold(FIRST + 7);
        work.run();
        assertThat(chatsThatHeard()).hasSize(PEOPLE - 1).doesNotHaveDuplicates()
                .doesNotContain(String.valueOf(FIRST + 7));
        assertThat(count("reminder where occurrence_key like 'many-%' and status = 'WAITING'")).isOne();
    }

    @Test
    void what_somebody_says_of_an_appointment_meanwhile_stays() {
        database.sql("update appointment set state = 'ON_THE_WAY' where id = md5('manya3')::uuid").update();
        work.run();
        assertThat(count("appointment where state = 'ON_THE_WAY'")).isOne();
        assertThat(count("appointment where state = 'REMINDED'")).isEqualTo(PEOPLE / 2 - 1);
    }

    /** Nobody wrote this; it stands for whatever goes wrong with one person. */
    private void cannotBeTold(long chat) {
        database.sql("update resident set manner = 'BROKEN' where chat = :chat").param("chat", chat).update();
    }

    private List<String> chatsThatHeard() {
        return town.unread().stream().map(it -> it.substring(0, it.indexOf(':'))).toList();
    }

    private int count(String what) {
        return database.sql("select count(*) from " + what).query(Integer.class).single();
    }
}
