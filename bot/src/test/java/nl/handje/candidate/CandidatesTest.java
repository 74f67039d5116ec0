package nl.handje.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.handje.nlp.Category;
import nl.handje.nlp.Language;
import nl.handje.phrase.Phrasebook;
import nl.handje.resident.Area;
import nl.handje.resident.Postcodes;
import nl.handje.testing.FreshDatabase;
import nl.handje.testing.MovableClock;
import nl.handje.testing.TownTest;
import nl.handje.wantedtime.WantedTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is found for a lift on Tuesday at ten from 6131, in which order, and why. */
@TownTest
class CandidatesTest {
    private static final String ALWAYS = "MO,TU,WE,TH,FR,SA,SU|00:00|00:00";
    private static final AtomicLong CHATS = new AtomicLong(500_000);
    private static final Bounds WIDE = new Bounds(Bounds.WHOLE_REGION, 10, 4);

    @Autowired
    Candidates candidates;
    @Autowired
    FreshDatabase fresh;
    @Autowired
    Postcodes postcodes;
    @Autowired
    JdbcClient database;
    @Autowired
    Phrasebook phrasebook;
    @Autowired
    MovableClock clock;

    @BeforeEach
    void nobody() {
        clock.restart();
        for (var table : List.of("invitation", "help_request", "offer")) {
            database.sql("delete from " + table).update();
        }
    }

    @Test
    void the_nearest_come_first_and_a_region_is_a_border() {
        offers("Far", "6190", ALWAYS, "REGION");
        offers("Near", "6132", ALWAYS, "REGION");
        offers("Elsewhere", "6001", ALWAYS, "REGION");
        assertThat(found(WIDE)).containsExactly("Near", "Far");
    }

    @Test
    void a_round_goes_as_far_as_it_should_and_a_neighbour_no_farther_than_they_want() {
        offers("Near", "6133", ALWAYS, "5");
        offers("Middle", "6145", ALWAYS, "5");
        offers("Own area", "6130", ALWAYS, "0");
        offers("Same area", "6131", ALWAYS, "0");
        offers("Far", "6171", ALWAYS, "REGION");
        assertThat(found(new Bounds(5, 10, 4))).containsExactlyInAnyOrder("Near", "Same area");
        assertThat(found(WIDE)).containsExactlyInAnyOrder("Near", "Same area", "Far");
    }

    @Test
    void of_who_told_only_a_town_the_distance_is_held_against_nobody() {
        offersIn("Town only", "61", "Sittard", ALWAYS, "5");
        offers("Near the other end", "6199", ALWAYS, "5");
        assertThat(found(WIDE)).containsExactly("Town only");
        assertThat(names(candidates.find(new Sought(Set.of(Category.TRANSPORT), tuesday("10:00"),
                new Area("61", "Sittard"), Optional.empty()), WIDE))).hasSize(2);
    }

    @Test
    void only_who_has_time_is_found_to_the_minute() {
        offers("All day", "6131", "TU|00:00|00:00", "REGION");
        offers("Until half past ten", "6131", "TU|08:00|10:30", "REGION");
        offers("Afternoon", "6131", "TU|12:00|00:00", "REGION");
        offers("Wednesday", "6131", "WE|00:00|00:00", "REGION");
        assertThat(found(WIDE)).containsExactly("All day");
    }

    @Test
    void who_has_enough_rests_pauses_or_is_gone_is_left_alone() {
        asked(offers("Had four", "6131", ALWAYS, "REGION"), 4, "OFF_THE_HOOK", Duration.ofDays(2));
        asked(offers("Said no yesterday", "6131", ALWAYS, "REGION"), 1, "DECLINED", Duration.ofDays(1));
        asked(offers("Said no last week", "6131", ALWAYS, "REGION"), 1, "DECLINED", Duration.ofDays(6));
        var gone = offers("Gone", "6131", ALWAYS, "REGION");
        database.sql("update resident set reachable = false where id = :id").param("id", gone).update();
        var away = offers("Away", "6131", ALWAYS, "REGION");
        database.sql("update offer set paused_until = '2026-12-15' where helper_id = :id").param("id", away).update();
        assertThat(found(WIDE)).containsExactly("Said no last week");
    }

    @Test
    void who_will_be_away_is_asked_for_what_is_before_and_not_for_a_day_of_their_absence() {
        away(offers("Away that day", "6131", ALWAYS, "REGION"), "2026-11-24", "2026-11-25");
        away(offers("Away from the next day", "6131", ALWAYS, "REGION"), "2026-11-25", "2027-02-01");
        away(offers("Away till the day before", "6131", ALWAYS, "REGION"), "2026-11-23", "2026-11-24");
        assertThat(found(WIDE)).containsExactlyInAnyOrder("Away from the next day", "Away till the day before");
    }

    private void away(UUID helper, String from, String until) {
        database.sql("update offer set paused_from = cast(:from as date), paused_until = cast(:until as date)"
                + " where helper_id = :id").param("from", from).param("until", until).param("id", helper).update();
    }

    @Test
    void what_never_came_to_somebody_is_no_load_and_what_comes_in_the_morning_is() {
        asked(offers("Let off in the night", "6131", ALWAYS, "REGION"), 4, "OFF_THE_HOOK", Duration.ofDays(2));
        asked(offers("Hears of four in the morning", "6131", ALWAYS, "REGION"), 4, "SENT", Duration.ofHours(9));
        database.sql("update invitation set put_at = null").update();
        var found = candidates.find(lift(), WIDE);
        assertThat(names(found)).containsExactly("Let off in the night");
        assertThat(found.getFirst().score().spoken().in(Language.NL, phrasebook))
                .contains("deze week nog niet gevraagd");
    }

    @Test
    void who_wants_to_help_once_a_week_is_not_asked_for_a_second_time_in_it() {
        asked(offers("Said yes", "6131", ALWAYS, "REGION"), 1, "ACCEPTED", Duration.ofDays(6));
        asked(offers("Was let off", "6131", ALWAYS, "REGION"), 1, "OFF_THE_HOOK", Duration.ofDays(6));
        asked(offers("Said yes a week ago", "6131", ALWAYS, "REGION"), 1, "ACCEPTED", Duration.ofDays(8));
        database.sql("update offer set most_often = 1, often_per = 'WEEK'").update();
        assertThat(found(WIDE)).containsExactlyInAnyOrder("Was let off", "Said yes a week ago");
        database.sql("update offer set often_per = 'MONTH'").update();
        assertThat(found(WIDE)).containsExactly("Was let off");
    }

    @Test
    void each_time_of_a_series_counts_for_who_promised_it_though_they_were_not_asked() {
        asked(offers("Comes each week", "6131", ALWAYS, "REGION"), 2, "ACCEPTED", Duration.ofDays(3));
        database.sql("update invitation set put_at = null").update();
        assertThat(candidates.find(lift(), WIDE).getFirst().score().spoken().in(Language.NL, phrasebook))
                .contains("deze week nog niet gevraagd");
        database.sql("update offer set most_often = 2, often_per = 'MONTH'").update();
        assertThat(found(WIDE)).isEmpty();
    }

    @Test
    void who_stopped_is_not_found() {
        var ben = offers("Ben", "6131", ALWAYS, "REGION");
        database.sql("update offer set state = 'STOPPED' where helper_id = :id").param("id", ben).update();
        assertThat(found(WIDE)).isEmpty();
    }

    @Test
    void who_was_asked_least_comes_first_and_it_is_said_why() {
        asked(offers("Asked twice", "6131", ALWAYS, "REGION"), 2, "OFF_THE_HOOK", Duration.ofDays(2));
        offers("Never asked", "6136", ALWAYS, "REGION");
        var found = candidates.find(lift(), WIDE);
        assertThat(names(found)).containsExactly("Never asked", "Asked twice");
        assertThat(found.getFirst().score().spoken().in(Language.NL, phrasebook)).isEqualTo("naar schatting 3 km; "
                + "deze week nog niet gevraagd; een maand of langer niet gevraagd; spreekt een andere taal; "
                + "kan op die tijd");
        assertThat(found.getLast().score().spoken().in(Language.EN, phrasebook)).contains("asked 2 times this week");
    }

    @Test
    void a_score_is_kept_and_read_again() {
        offers("Ben", "6136", ALWAYS, "REGION");
        var score = candidates.find(lift(), WIDE).getFirst().score();
        assertThat(Score.read(score.write())).isEqualTo(score);
        assertThat(score.points()).isBetween(50, 100);
    }

    @Test
    void where_very_many_have_enough_others_are_still_found() {
        for (int i = 0; i < 90; i++) {
            asked(offers("Busy", "6131", ALWAYS, "REGION"), 4, "OFF_THE_HOOK", Duration.ofDays(2));
        }
        offers("Free", "6190", ALWAYS, "REGION");
        assertThat(found(new Bounds(Bounds.WHOLE_REGION, 3, 4))).containsExactly("Free");
    }

    @Test
    void the_national_file_takes_the_place_of_estimates(@TempDir Path folder) throws IOException {
        offers("By number near, in truth far", "6132", ALWAYS, "REGION");
        offers("By number far, in truth near", "6190", ALWAYS, "REGION");
        var file = Files.writeString(folder.resolve("NL.txt"), """
                NL\t6131\tSittard\tLimburg\t05\tSittard-Geleen\t1883\t\t\t51.0000\t5.8600\t6
                NL\t6132\tSittard\tLimburg\t05\tSittard-Geleen\t1883\t\t\t51.1000\t5.8600\t6
                NL\t6190 AA\tBeek\tLimburg\t05\tBeek\t0888\t\t\t51.0090\t5.8600\t6
                NL\t6190 AB\tBeek\tLimburg\t05\tBeek\t0888\t\t\t51.0090\t5.8600\t6
                no postcode
                """);
        assertThat(postcodes.read(file)).isEqualTo(3);
        var found = candidates.find(lift(), WIDE);
        assertThat(names(found)).containsExactly("By number far, in truth near", "By number near, in truth far");
        assertThat(found.getFirst().score().distance().orElseThrow().in(Language.NL, phrasebook))
                .isEqualTo("ongeveer 1 km");
        assertThat(found.getLast().score().distance().orElseThrow().in(Language.EN, phrasebook))
                .isEqualTo("about 11 km");
        assertThat(postcodes.read(file)).as("read once").isZero();
        fresh.exchange();
    }

    private List<String> found(Bounds bounds) {
        return names(candidates.find(lift(), bounds));
    }

    private List<String> names(List<Candidate> found) {
        return found.stream().map(it -> database.sql("select name from resident where id = :id")
                .param("id", it.helper().value()).query(String.class).single()).toList();
    }

    private static Sought lift() {
        return new Sought(Set.of(Category.TRANSPORT), tuesday("10:00"), Area.ofPostcode("6131").orElseThrow(),
                Optional.empty());
    }

    private static WantedTime tuesday(String time) {
        var start = LocalDateTime.parse("2026-11-24T" + time);
        return WantedTime.read(start + "|" + start.plusHours(1) + "|HOUR||true|/");
    }

    private UUID offers(String name, String area, String availability, String reach) {
        return offersIn(name, area, "", availability, reach);
    }

    private UUID offersIn(String name, String area, String town, String availability, String reach) {
        var id = UUID.randomUUID();
        database.sql("""
                insert into resident (id, chat, name, language, area, reachable, met_at, version)
                values (:id, :chat, :name, 'NL', :area, true, :now, 0)""").param("id", id)
                .param("chat", CHATS.incrementAndGet())
                .param("name", name).param("area", area).param("now", now(Duration.ofDays(100))).update();
        database.sql(
                """
                        insert into offer (id, helper_id, categories, availability, area, town, region, state, offered_at,
                            version, reach)
                        values (:offer, :id, 'TRANSPORT,WALK', :availability, :area, nullif(:town, ''), left(:area, 2), 'ACTIVE',
                            :now, 0, :reach)""")
                .param("offer", UUID.randomUUID()).param("id", id)
                .param("availability", availability).param("area", area).param("town", town)
                .param("now", now(Duration.ofDays(90))).param("reach", reach).update();
        return id;
    }

    private Timestamp now(Duration ago) {
        return Timestamp.from(clock.instant().minus(ago));
    }

    private void asked(UUID helper, int times, String state, Duration ago) {
        for (int i = 0; i < times; i++) {
            var request = UUID.randomUUID();
            database.sql("""
                    insert into help_request (id, asker_id, categories, wanted_time, area, beneficiary, state, asked_at,
                        version) values (:id, :helper, 'COMPANY', 'any|/', '6131', 'SELF', 'DONE', :at, 0)""")
                    .param("id", request).param("helper", helper).param("at", now(ago)).update();
            database.sql(
                    """
                            insert into invitation (id, request_id, helper_id, round_number, state, sent_at, put_at, answered_at,
                                version)
                            values (:id, :request, :helper, 1, :state, :at, :at, :at, 0)""")
                    .param("id", UUID.randomUUID())
                    .param("request", request).param("helper", helper).param("state", state).param("at", now(ago))
                    .update();
        }
    }
}
