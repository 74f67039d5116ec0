package nl.handje.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.handje.review.Measure;
import nl.handje.review.ModeratorId;
import nl.handje.review.ReviewQueue;
import nl.handje.testing.AgreedRide;
import nl.handje.testing.InPlain;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.TownTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of a line, and until when: on a clock that is moved. */
@TownTest
class RelayRetentionTest {
    @Autowired
    Town town;
    @Autowired
    RelayRetention retention;
    @Autowired
    ReviewQueue queue;
    @Autowired
    JdbcClient database;
    @Autowired
    InPlain inPlain;

    Neighbour anna;
    Neighbour ben;

    @BeforeEach
    void they_wrote() {
        var agreed = AgreedRide.inDutch(town);
        anna = agreed.anna();
        ben = agreed.ben();
        anna.says("Tot donderdag!");
    }

    @AfterEach
    void nobody_reads_the_rest() {
        town.forgetWhatWasSaid();
    }

    private void afterwards(Duration time) {
        town.clockAdvances(time);
        retention.sweep();
    }

    private int rows(String table) {
        return database.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private boolean isOpen() {
        return database.sql("select state = 'OPEN' from relay_line").query(Boolean.class).single();
    }

    @Test
    void the_map_of_messages_goes_three_days_after_the_end() {
        anna.says("sluit de chat");
        afterwards(Duration.ofDays(2));
        assertThat(rows("relay_message")).isOne();
        afterwards(Duration.ofDays(2));
        assertThat(rows("relay_message")).isZero();
        assertThat(rows("relay_line")).isOne();
        afterwards(Duration.ofDays(90));
        assertThat(rows("relay_line")).isZero();
    }

    @Test
    void nobody_changes_a_message_of_a_month_ago() {
        afterwards(Duration.ofDays(31));
        assertThat(rows("relay_message")).isZero();
    }

    @Test
    void a_line_closes_by_itself_when_it_is_over_and_nobody_writes() {
        afterwards(Duration.ofDays(3));
        assertThat(isOpen()).isTrue();
        afterwards(Duration.ofDays(15));
        assertThat(isOpen()).isFalse();
    }

    @Test
    void one_that_was_opened_again_closes_after_a_week() {
        anna.says("sluit de chat");
        anna.readsAll();
        ben.readsAll();
        anna.taps("Open de chat weer");
        ben.readsAll();
        ben.taps("Ja, dat is goed");
        afterwards(Duration.ofDays(6));
        assertThat(isOpen()).isTrue();
        afterwards(Duration.ofDays(2));
        assertThat(isOpen()).isFalse();
    }

    @Test
    void words_that_a_human_let_pass_go_as_others_do() {
        ben.says("Geef mij je pinpas en je pincode maar, dan haal ik geld voor je");
        var moderator = new ModeratorId(UUID.randomUUID());
        database.sql("insert into account values (:id, 'r@gemeente.example', 'Saskia', 'NL', 'MODERATOR', 'x', 'x', 0, "
                + "now(), null, 0)").param("id", moderator.value()).update();
        queue.decide(queue.waiting().getFirst().id(), moderator, Measure.RELEASE, "");
        afterwards(Duration.ofDays(2));
        assertThat(wordsOfReports()).contains("pincode");
        afterwards(Duration.ofDays(2));
        assertThat(wordsOfReports()).isEmpty();
        assertThat(rows("report_finding")).isZero();
        assertThat(rows("relay_held")).isZero();
    }

    private String wordsOfReports() {
        return inPlain.all("report.words", "select words from report").getFirst();
    }
}
