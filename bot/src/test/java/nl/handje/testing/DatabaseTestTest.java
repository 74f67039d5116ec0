package nl.handje.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class DatabaseTestTest {
    @Autowired
    JdbcClient database;
    @Autowired
    FreshDatabase fresh;
    @Autowired
    Clock clock;
    @Autowired
    MovableClock movable;

    @Test
    void the_schema_is_there_without_any_rows_of_another_test() {
        database.sql("create table leftover (id int)").update();
        long start = System.nanoTime();
        fresh.exchange();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        assertThat(database.sql("select to_regclass('leftover')::text").query(String.class).optional()).isEmpty();
        assertThat(database.sql("select count(*) from flyway_schema_history").query(Long.class).single()).isPositive();
    }

    @Test
    void the_injected_clock_is_the_one_that_tests_move() {
        movable.advance(Duration.ofDays(1));
        assertThat(ZonedDateTime.now(clock)).isEqualTo(MovableClock.START.plusDays(1));
    }
}
