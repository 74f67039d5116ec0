package nl.handje.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import nl.handje.testing.Agreed;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.TownTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever the two of an appointment say and press, in whatever order: it never contradicts itself, and it ends.
 */
@TownTest
class AnyOrderTest {
    private static final int ACTS = 40;
    private static final List<String> BUTTONS = List.of("appointment-confirm", "appointment-set-out",
            "appointment-done", "appointment-cannot-sure", "appointment-keep", "appointment-rather-another",
            "afterwards-good", "afterwards-not-good", "afterwards-nobody", "afterwards-closed-door",
            "afterwards-not-done", "again-yes", "again-no", "no-show-was-there", "no-show-could-not", "no-show-me-too");
    private static final List<String> OF_PROPOSALS = List.of("time-yes", "time-no", "time-take-back");
    private static final List<String> OF_REQUESTS = List.of("request-another-day", "request-let-go",
            "request-renew", "request-withdraw");
    private static final List<String> WORDS = List.of("kan het een uur later?", "liever om vier uur",
            "kan het ook een dag later?", "ja", "nee", "ik ben onderweg", "er is niemand gekomen", "ging prima");

    @Autowired
    Town town;
    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void any_order_of_acts_stays_sound_and_comes_to_an_end(long seed) {
        town.beginsAnew();
        var random = new Random(seed);
        var agreed = Agreed.dutch(town);
        var carla = Agreed.another(town, "Carla");
        town.clockAdvances(Duration.ofDays(3));
        for (int i = 0; i < ACTS; i++) {
            act(random, agreed, carla);
            isSound("seed " + seed + " act " + i);
        }
        town.clockAdvances(Duration.ofDays(40));
        town.clockAdvances(Duration.ofDays(40));
        isSound("in the end");
        assertThat(all("select state from appointment where state in ('AGREED', 'REMINDED', 'ON_THE_WAY')")).isEmpty();
        assertThat(all("select state from help_request where state in ('SEARCHING', 'PROPOSED', 'MATCHED')"))
                .isEmpty();
        town.forgetWhatWasSaid();
    }

    private void act(Random random, Agreed agreed, Neighbour carla) {
        var who = random.nextBoolean() ? agreed.asker() : agreed.helper();
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> press(random, who, BUTTONS, "select id::text from appointment order by agreed_at desc");
            case 4 -> press(random, who, OF_PROPOSALS, "select id::text from time_proposal order by proposed_at desc");
            case 5 -> press(random, agreed.asker(), OF_REQUESTS,
                    "select id::text from help_request order by asked_at desc");
            case 6 -> who.says(WORDS.get(random.nextInt(WORDS.size())));
            case 7 -> {
                press(random, carla, List.of("invitation-accept"),
                        "select id::text from invitation where state = 'SENT'");
                press(random, agreed.asker(), List.of("proposal-yes"),
                        "select id::text from invitation where state = 'ACCEPTED' order by answered_at desc");
            }
            default -> town.clockAdvances(Duration.ofMinutes(random.nextInt(500)));
        }
        town.forgetWhatWasSaid();
    }

    private void press(Random random, Neighbour who, List<String> verbs, String ids) {
        var verb = verbs.get(random.nextInt(verbs.size()));
        all(ids).stream().findFirst().ifPresent(id -> who.tapsData(verb + ":" + id));
    }

    private void isSound(String when) {
        assertThat(all("""
                select request_id::text from appointment where state in ('AGREED', 'REMINDED', 'ON_THE_WAY')
                group by request_id having count(*) > 1""")).as("two for one request, %s", when).isEmpty();
        assertThat(all("""
                select a.state || ' of ' || r.state from appointment a join help_request r on r.id = a.request_id
                where a.state in ('AGREED', 'REMINDED', 'ON_THE_WAY') and r.state <> 'MATCHED'"""))
                .as("an appointment without its request, %s", when).isEmpty();
        assertThat(all("""
                select r.id::text from help_request r where r.state = 'MATCHED' and not exists (select 1
                from appointment a where a.request_id = r.id and a.state in ('AGREED', 'REMINDED', 'ON_THE_WAY'))"""))
                .as("a request that waits for nothing, %s", when).isEmpty();
        assertThat(all("""
                select p.id::text from time_proposal p join appointment a on a.id = p.appointment_id
                where p.state = 'OPEN' and a.state not in ('AGREED', 'REMINDED', 'ON_THE_WAY')"""))
                .as("a time for what is over, %s", when).isEmpty();
        assertThat(all("""
                select d.kind from reminder d join appointment a on a.id = d.subject_id where d.status = 'WAITING'
                and d.kind in ('appointment-day-before', 'appointment-hours-before', 'appointment-still-coming',
                'appointment-silent') and a.state not in ('AGREED', 'REMINDED', 'ON_THE_WAY')"""))
                .as("a reminder of what is over, %s", when).isEmpty();
        assertThat(all("select kind from reminder where status = 'FAILED'")).as("failed, %s", when).isEmpty();
    }

    private List<String> all(String sql) {
        return database.sql(sql).query((row, number) -> row.getString(1)).list();
    }
}
