package nl.handje.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.handje.request.RequestId;
import nl.handje.resident.ResidentId;
import org.junit.jupiter.api.Test;

class AppointmentTest {
    private static final int SEQUENCES = 20_000;
    private static final int ACTS = 15;

    private static final Instant START = Instant.parse("2026-11-26T13:30:00Z");
    private static final ResidentId ANNA = new ResidentId(UUID.randomUUID());
    private static final ResidentId BEN = new ResidentId(UUID.randomUUID());
    private static final ResidentId CARLA = new ResidentId(UUID.randomUUID());

    private static Appointment agreed() {
        return Appointment.agreed(new RequestId(UUID.randomUUID()), ANNA, BEN, Start.of(Optional.of(START), true),
                START.minus(Duration.ofDays(4)));
    }

    @Test
    void only_who_helps_sets_out_and_not_a_day_before() {
        var appointment = agreed();
        assertThat(appointment.setOut(ANNA, START)).isEqualTo(Outcome.refused(Outcome.Reason.NOT_YOURS));
        assertThat(appointment.setOut(BEN, START.minus(Duration.ofDays(1))))
                .isEqualTo(Outcome.refused(Outcome.Reason.NOT_YET));
        assertThat(appointment.isSureToCome()).as("it still means that they come").isTrue();
        assertThat(appointment.setOut(BEN, START.minus(Duration.ofHours(2)))).isEqualTo(Outcome.taken());
    }

    @Test
    void it_is_not_done_before_it_can_have_been() {
        var appointment = agreed();
        assertThat(appointment.finish(BEN, START.minus(Duration.ofHours(2))))
                .isEqualTo(Outcome.refused(Outcome.Reason.NOT_YET));
        assertThat(appointment.finish(CARLA, START)).isEqualTo(Outcome.refused(Outcome.Reason.NOT_YOURS));
        assertThat(appointment.finish(ANNA, START)).isEqualTo(Outcome.taken());
        assertThat(appointment.finish(BEN, START)).isEqualTo(Outcome.refused(Outcome.Reason.OVER));
    }

    @Test
    void nobody_failed_to_come_before_the_start_or_after_the_thanks() {
        var appointment = agreed();
        assertThat(appointment.miss(ANNA, START.minusSeconds(1))).isEqualTo(Outcome.refused(Outcome.Reason.NOT_YET));
        appointment.finish(BEN, START);
        appointment.thank();
        assertThat(appointment.miss(ANNA, START.plusSeconds(1))).isEqualTo(Outcome.refused(Outcome.Reason.OVER));
    }

    @Test
    void who_agrees_on_another_time_shortly_before_will_come_and_otherwise_is_asked_again() {
        var appointment = agreed();
        appointment.confirm(BEN, START.minus(Duration.ofDays(2)));
        appointment.moveTo(START.plus(Duration.ofDays(7)), true, START.minus(Duration.ofDays(2)));
        assertThat(appointment.isSureToCome()).isFalse();
        appointment.moveTo(START, true, START.minus(Duration.ofHours(5)));
        assertThat(appointment.isSureToCome()).isTrue();
        assertThat(appointment.moveTo(START, true, START)).isEqualTo(Outcome.refused(Outcome.Reason.GONE_BY));
    }

    @Test
    void in_whatever_order_both_act_a_refusal_changes_nothing_and_what_is_over_stays_over() {
        var random = new Random(14);
        for (int i = 0; i < SEQUENCES; i++) {
            var appointment = agreed();
            var now = START.minus(Duration.ofDays(2));
            for (int j = 0; j < ACTS; j++) {
                now = now.plus(Duration.ofMinutes(random.nextInt(600)));
                var before = Snapshot.of(appointment);
                var outcome = act(appointment, random, now);
                isSound(appointment, before, outcome, now);
            }
        }
    }

    private static Outcome act(Appointment appointment, Random random, Instant now) {
        var who = random.nextBoolean() ? ANNA : BEN;
        return switch (random.nextInt(8)) {
            case 0 -> appointment.confirm(who, now);
            case 1 -> appointment.setOut(who, now);
            case 2 -> appointment.finish(who, now);
            case 3 -> appointment.dropOut();
            case 4 -> appointment.callOff();
            case 5 -> appointment.miss(who, now);
            case 6 -> appointment.pass();
            default -> appointment.moveTo(now.plus(Duration.ofHours(random.nextInt(30) - 5L)), random.nextBoolean(),
                    now);
        };
    }

    private static void isSound(Appointment appointment, Snapshot before, Outcome outcome, Instant now) {
        var after = Snapshot.of(appointment);
        var onlySure = before.withSure(after.sure());
        assertThat(outcome.isTaken() || after.equals(before) || after.equals(onlySure)).as("%s", outcome).isTrue();
        assertThat(appointment.isUpcoming() && !before.upcoming()).as("back from the end").isFalse();
        assertThat(appointment.isUpcoming() && appointment.wasHeld()).isFalse();
        assertThat(appointment.doneAt().isPresent()).as("done at a moment").isEqualTo(
                appointment.wasHeld() || (appointment.state() == Appointment.State.MISSED
                        && appointment.doneAt().isPresent()));
        if (outcome.isTaken() && after.moves() > before.moves()) {
            assertThat(appointment.startsAt().orElseThrow()).isAfter(now);
        }
    }

    private record Snapshot(Appointment.State state, Optional<Instant> start, boolean sure, boolean upcoming,
            int moves) {
        static Snapshot of(Appointment it) {
            return new Snapshot(it.state(), it.startsAt(), it.isSureToCome(), it.isUpcoming(), it.moves());
        }

        Snapshot withSure(boolean known) {
            return new Snapshot(state, start, known, upcoming, moves);
        }
    }
}
