package nl.handje.othertime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import nl.handje.nlp.Grain;
import nl.handje.wantedtime.Leeway;
import nl.handje.wantedtime.WantedTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BareHourTest {
    private static final WantedTime.Said AT_TWO = at("2026-11-26T14:00");

    private static WantedTime.Said at(String start) {
        var moment = LocalDateTime.parse(start);
        return new WantedTime.Said(moment, moment.plusHours(1), Grain.HOUR, Optional.empty(), true,
                new Leeway(false, Set.of()));
    }

    @ParameterizedTest
    @CsvSource({"can it be 10 instead,10:00", "could it be 3,15:00", "kan het om 9.30,09:30", "make it 16:15,16:15",
            "kan het 8 worden,08:00"})
    void is_the_hour_nearest_to_what_stands(String words, String hour) {
        assertThat(BareHour.in(words).orElseThrow().on(AT_TWO).orElseThrow().start()).isEqualTo("2026-11-26T" + hour);
    }

    @ParameterizedTest
    @ValueSource(strings = {"can it be 10 minutes later", "het 3 dagen later", "it 4 december", "kom om 45", "see you"})
    void is_not_any_number(String words) {
        assertThat(BareHour.in(words)).isEmpty();
    }

    @Test
    void is_never_at_night() {
        assertThat(BareHour.in("can it be 23").orElseThrow().on(AT_TWO)).isEmpty();
    }
}
