package nl.handje.othertime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import nl.handje.nlp.Grain;
import nl.handje.wantedtime.Leeway;
import nl.handje.wantedtime.WantedTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaidShiftTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @ParameterizedTest
    @CsvSource({"Kan het een uur later?, 60", "kan het een uurtje eerder, -60", "half uur later graag, 30",
            "een half uur vroeger, -30", "anderhalf uur later, 90", "een kwartiertje later, 15",
            "drie kwartier later, 45", "20 minuten later, 20", "twee dagen later, 2880", "een week eerder, -10080",
            "Could we make it an hour later?, 60", "half an hour earlier, -30", "two days later, 2880",
            "can it be a day sooner, -1440", "thirty minutes later, 30"})
    void so_much_later_or_earlier_is_read_in_both_languages(String said, long minutes) {
        assertThat(SaidShift.in(said)).map(SaidShift::minutes).contains(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tot later", "donderdag om drie uur", "sooner or later", "eerder gezegd dan gedaan"})
    void other_words_are_no_shift(String said) {
        assertThat(SaidShift.in(said)).isEmpty();
    }

    @Test
    void what_has_no_hour_moves_by_days_only() {
        var day = said("2026-11-26T00:00", "2026-11-27T00:00", Grain.DAY);
        assertThat(new SaidShift(60).of(day)).isEmpty();
        assertThat(new SaidShift(1440).of(day)).map(WantedTime.Said::start)
                .contains(LocalDateTime.parse("2026-11-27T00:00"));
    }

    @Test
    void in_the_night_in_which_an_hour_is_lost_it_is_an_hour_later() {
        var lost = said("2027-03-28T02:30", "2027-03-28T02:31", Grain.MINUTE);
        assertThat(OtherTime.once(lost, AMSTERDAM).start()).isEqualTo(LocalDateTime.parse("2027-03-28T03:30"));
        var twice = said("2027-10-31T02:30", "2027-10-31T02:31", Grain.MINUTE);
        assertThat(OtherTime.once(twice, AMSTERDAM).start()).isEqualTo(LocalDateTime.parse("2027-10-31T02:30"));
    }

    private static WantedTime.Said said(String start, String end, Grain grain) {
        return new WantedTime.Said(LocalDateTime.parse(start), LocalDateTime.parse(end), grain, Optional.empty(), true,
                new Leeway(false, Set.of()));
    }
}
