package nl.handje.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import nl.handje.resident.Hours;
import org.junit.jupiter.api.Test;

class TownSettingsTest {
    private static final Duration TWO_HOURS = Duration.ofHours(2);
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    @Test
    void a_town_that_chose_nothing_asks_three_and_then_wider() {
        var usual = TownSettings.USUAL;
        assertThat(usual.mode()).isEqualTo(Mode.PEER_TO_PEER);
        assertThat(usual.askerSaysYes()).isTrue();
        assertThat(usual.mostPerWeek()).isEqualTo(4);
        assertThat(List.of(1, 2, 5, 9)).extracting(round -> usual.rounds().size(round, false))
                .containsExactly(3, 5, 40, 40);
        assertThat(List.of(1, 2, 3, 9)).extracting(round -> usual.rounds().reach(round))
                .containsExactly(5, 10, 20, 100);
        assertThat(usual.rounds().delay(false)).isEqualTo(TWO_HOURS);
    }

    @Test
    void what_cannot_wait_is_asked_of_more_and_goes_on_sooner() {
        assertThat(TownSettings.USUAL.rounds().size(1, true)).isEqualTo(5);
        assertThat(TownSettings.USUAL.rounds().size(5, true)).isEqualTo(40);
        assertThat(TownSettings.USUAL.rounds().delay(true)).isEqualTo(HALF_AN_HOUR);
    }

    @Test
    void the_last_round_is_the_last() {
        assertThat(TownSettings.USUAL.rounds().goesOnAfter(4)).isTrue();
        assertThat(TownSettings.USUAL.rounds().goesOnAfter(5)).isFalse();
    }

    @Test
    void a_setting_that_would_bother_people_is_refused_by_its_name() {
        refuses("town.rounds.sizes", () -> rounds(List.of(3, 51), 2, TWO_HOURS, HALF_AN_HOUR, 5, 2));
        refuses("town.rounds.sizes", () -> rounds(List.of(), 2, TWO_HOURS, HALF_AN_HOUR, 5, 2));
        refuses("town.rounds.sizes", () -> rounds(Collections.nCopies(11, 3), 2, TWO_HOURS, HALF_AN_HOUR, 5, 2));
        refuses("town.rounds.number", () -> rounds(List.of(3), 11, TWO_HOURS, HALF_AN_HOUR, 5, 2));
        refuses("town.rounds.delay", () -> rounds(List.of(3), 2, Duration.ofMinutes(4), HALF_AN_HOUR, 5, 2));
        refuses("town.rounds.urgentDelay", () -> rounds(List.of(3), 2, HALF_AN_HOUR, TWO_HOURS, 5, 2));
        refuses("town.rounds.reach", () -> rounds(List.of(3), 2, TWO_HOURS, HALF_AN_HOUR, 101, 2));
        refuses("town.rounds.widening", () -> rounds(List.of(3), 2, TWO_HOURS, HALF_AN_HOUR, 5, 0.9));
        refuses("town.rounds.widening", () -> rounds(List.of(3), 2, TWO_HOURS, HALF_AN_HOUR, 5, Double.NaN));
        refuses("town.mostPerWeek", () -> settings(21, Hours.USUAL));
        refuses("town.approval.patience", () -> new Approval(Duration.ofMinutes(14), true));
        refuses("town.hours", () -> settings(4, new Hours(LocalTime.of(5, 0), LocalTime.of(21, 0))));
        refuses("town.region", () -> new Town("061", "Sittard", TownSettings.USUAL));
        refuses("town.name", () -> new Town("61", " ", TownSettings.USUAL));
    }

    private static Rounds rounds(List<Integer> sizes, int number, Duration delay, Duration urgent, int reach,
            double widening) {
        return new Rounds(sizes, number, delay, urgent, reach, widening);
    }

    private static TownSettings settings(int mostPerWeek, Hours hours) {
        return new TownSettings(Mode.ASSISTED, Rounds.USUAL, mostPerWeek, hours, true, Approval.USUAL);
    }

    private static void refuses(String field, Runnable wrong) {
        assertThatIllegalArgumentException().isThrownBy(wrong::run).withMessageStartingWith(field + ": ");
    }
}
