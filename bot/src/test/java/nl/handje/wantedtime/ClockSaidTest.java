package nl.handje.wantedtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockSaidTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"o wacht, niet 10 uur maar 12 uur | 12:00", "niet 10 maar 11 | 11:00",
            "tijd moet 13 uur zijn | 13:00", "maak er 1 uur van | 13:00",
            "avond. 19 uur | 19:00", "avonds, 7 uur | 19:00", "nee, 12 uur graag | 12:00", "no not 10, 12 | 12:00",
            "no, not at ten but at eleven | 11:00", "make it 10.30 | 10:30", "make that 4 | 16:00",
            "the time should be 2pm | 14:00", "change it to 9 am | 09:00", "evening: 7 | 19:00"})
    void an_hour_put_right_is_the_one_that_is_meant(String words, LocalTime time) {
        assertThat(ClockSaid.in(words).map(TimeOfDay::from)).isEqualTo(Optional.of(time));
    }

    @ParameterizedTest
    @ValueSource(strings = {"het duurt 1 uur", "12", "niet 10 december maar 12 december", "an hour later",
            "ik heb 2 kinderen", "make it 2 people", "maak er 25 uur van", "6131"})
    void a_length_a_number_and_a_date_are_no_hour(String words) {
        assertThat(ClockSaid.in(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"12 | 12:00", "10.30 | 10:30", "om 3 | 15:00"})
    void a_number_alone_answers_when_an_hour_was_asked(String words, LocalTime time) {
        assertThat(ClockSaid.answered(words).map(TimeOfDay::from)).contains(time);
    }
}
