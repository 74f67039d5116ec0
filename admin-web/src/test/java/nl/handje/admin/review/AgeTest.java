package nl.handje.admin.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {
    @ParameterizedTest
    @CsvSource({"PT0S,age.now,0", "PT59S,age.now,0", "PT1M,age.minutes,1", "PT59M59S,age.minutes,59",
            "PT1H,age.hours,1",
            "PT23H,age.hours,23", "PT49H,age.days,2", "PT-5S,age.now,0"})
    void is_said_in_the_largest_unit_that_is_full(Duration waited, String key, long number) {
        assertThat(Age.between(Instant.EPOCH, Instant.EPOCH.plus(waited))).isEqualTo(new Age(key, number));
    }
}
