package nl.handje.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

/** A reminder comes once, in its time, and not when it was called off. */
class RemindersTest extends ReminderTestCase {
    @Test
    void without_any_there_is_no_next_moment() {
        assertThat(reminders.nextDue()).isEmpty();
    }

    @Test
    void the_next_moment_is_the_earliest_that_waits() {
        var soon = clock.instant().plus(Duration.ofHours(1));
        add("later", BELL, soon.plusSeconds(60));
        add("soon", BELL, soon);
        assertThat(reminders.nextDue()).contains(soon);
    }

    @Test
    void nothing_happens_before_its_moment_and_once_at_it() {
        add("a", BELL, clock.instant().plusSeconds(10));
        assertThat(due.run()).isZero();
        clock.advance(Duration.ofSeconds(10));
        assertThat(due.run()).isOne();
        assertThat(due.run()).isZero();
        assertThat(kinds.rung.get("a")).hasValue(1);
        assertThat(reminders.nextDue()).isEmpty();
    }

    @Test
    void the_same_occurrence_twice_is_one() {
        add("same", BELL, clock.instant());
        add("same", BELL, clock.instant());
        due.run();
        assertThat(kinds.rung.get("same")).hasValue(1);
    }

    @Test
    void what_is_called_off_does_not_come() {
        var subject = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            reminders.add("off", BELL, subject, clock.instant());
            reminders.cancelAbout(subject);
        });
        assertThat(due.run()).isZero();
        assertThat(kinds.rung).isEmpty();
    }

    @Test
    void what_was_called_off_can_be_planned_again_and_what_was_told_cannot() {
        var somebody = somebody();
        transaction.executeWithoutResult(status -> {
            reminders.plan("again", BELL, UUID.randomUUID(), somebody, clock.instant());
            reminders.cancel("again");
        });
        assertThat(due.run()).isZero();
        transaction.executeWithoutResult(
                status -> reminders.plan("again", BELL, UUID.randomUUID(), somebody, clock.instant()));
        assertThat(due.run()).isOne();
        transaction.executeWithoutResult(
                status -> reminders.plan("again", BELL, UUID.randomUUID(), somebody, clock.instant()));
        assertThat(due.run()).isZero();
    }

    @Test
    void what_was_told_long_ago_goes_and_what_waits_stays() {
        add("old", BELL, clock.instant());
        add("new", BELL, clock.instant().plus(Duration.ofDays(60)));
        due.run();
        clock.advance(Duration.ofDays(91));
        assertThat(new ReminderRetention(jdbc, clock).sweep()).isOne();
        assertThat(statusOf("new")).isEqualTo("WAITING");
    }

    @Test
    void one_is_only_written_together_with_what_it_is_about() {
        assertThatThrownBy(() -> reminders.add("alone", BELL, UUID.randomUUID(), clock.instant()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }
}
