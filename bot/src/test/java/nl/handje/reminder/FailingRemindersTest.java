package nl.handje.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One that cannot be told holds up no other, and is given up in the end. */
class FailingRemindersTest extends ReminderTestCase {
    @Test
    void one_that_fails_keeps_no_other_and_is_given_up_after_five_tries() {
        add("broken", BROKEN, clock.instant());
        add("whole", BELL, clock.instant());
        for (int attempt = 0; attempt < 6; attempt++) {
            due.run();
            jdbc.sql("update reminder set leased_until = clock_timestamp() - interval '1 second'").update();
        }
        assertThat(kinds.rung.get("whole")).hasValue(1);
        assertThat(jdbc.sql("select status || attempts from reminder where occurrence_key = 'broken'")
                .query(String.class).single()).isEqualTo("FAILED5");
    }

    @Test
    void one_letter_that_cannot_be_written_keeps_no_other() {
        add("torn", LETTER, clock.instant());
        add("whole", LETTER, clock.instant());
        due.run();
        assertThat(kinds.rung).containsOnlyKeys("whole");
        assertThat(statusOf("torn")).isEqualTo("WAITING");
        assertThat(statusOf("whole")).isEqualTo("DONE");
    }

    @Test
    void one_of_very_many_that_cannot_be_written_is_found_in_few_tries() {
        for (int i = 0; i < 150; i++) {
            add("letter-" + i, LETTER, clock.instant());
        }
        add("torn", LETTER, clock.instant());
        due.run();
        assertThat(kinds.rung).hasSize(150).doesNotContainKey("torn")
                .allSatisfy((key, times) -> assertThat(times).hasValue(1));
        assertThat(kinds.letters.get()).isLessThanOrEqualTo(8);
        assertThat(statusOf("torn")).isEqualTo("WAITING");
    }

    @Test
    void what_is_given_up_is_told() {
        add("broken", BROKEN, clock.instant());
        for (int attempt = 0; attempt < 5; attempt++) {
            due.run();
            jdbc.sql("update reminder set leased_until = clock_timestamp() - interval '1 second'").update();
        }
        assertThat(kinds.failed).hasValue(1);
    }
}
