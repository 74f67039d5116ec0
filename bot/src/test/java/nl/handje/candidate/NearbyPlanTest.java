package nl.handje.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.handje.language.Tongue;
import nl.handje.nlp.Category;
import nl.handje.nlp.Grain;
import nl.handje.request.HelpRequests;
import nl.handje.request.RequestId;
import nl.handje.resident.Area;
import nl.handje.testing.FreshDatabase;
import nl.handje.testing.TownTest;
import nl.handje.wantedtime.WantedTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** However many help, a search walks along the map from the asker outward, and looks at few. */
@TownTest
class NearbyPlanTest {
    private static final int PEOPLE = 30_000;
    private static final int A_PAGE = 40;

    @Autowired
    JdbcClient database;
    @Autowired
    Nearby nearby;
    @Autowired
    FreshDatabase fresh;
    @Autowired
    HelpRequests requests;

    @BeforeEach
    void very_many() {
        fresh.exchange();
        Crowd.fill(database, PEOPLE);
    }

    @Test
    void a_search_reads_the_nearest_and_not_the_rest() {
        var plan = JsonMapper.shared().readTree(nearby.explained(tuesdayMorning(), new Bounds(100, 3, 4), A_PAGE))
                .path(0);
        assertThat(plan.toString()).contains("helping_near");
        assertThat(sequentiallyRead(plan)).doesNotContain("helping", "offer", "resident", "invitation");
        assertThat(plan.path("Plan").path("Shared Hit Blocks").asInt()
                + plan.path("Plan").path("Shared Read Blocks").asInt()).as("pages").isBetween(1, 50 * A_PAGE);
    }

    @Test
    void who_speaks_a_language_is_found_by_it_however_far_they_live() {
        database.sql("""
                insert into resident_language (resident_id, language)
                select id, (array['tr', 'pl', 'ar', 'ti', 'uk', 'so', 'fa', 'es'])[1 + chat % 8] from resident
                where chat % 20 = 0""").update();
        database.sql("analyze resident_language").update();
        var request = requests.findById(new RequestId(database.sql("""
                insert into help_request (id, asker_id, categories, wanted_time, area, beneficiary, state, asked_at,
                    version, languages)
                select gen_random_uuid(), id, 'TRANSPORT', 'any', '6131', 'SELF', 'SEARCHING', now(), 0, 'tr'
                from resident limit 1 returning id""").query(UUID.class).single())).orElseThrow();
        var plan = JsonMapper.shared()
                .readTree(nearby.explained(Sought.of(request), new Bounds(100, 3, 4), A_PAGE)).path(0);
        assertThat(plan.toString()).contains("helping_near", "resident_language_pkey");
        assertThat(sequentiallyRead(plan)).doesNotContain("helping", "offer", "resident", "invitation");
        assertThat(nearby.page(Sought.of(request), new Bounds(1, 3, 4), A_PAGE, 0)).as("beyond one kilometre")
                .anyMatch(it -> it.speaks().filter(new Tongue("tr")::equals).isPresent() && it.metres() > 1000);
    }

    private static List<String> sequentiallyRead(JsonNode plan) {
        return plan.findParents("Relation Name").stream()
                .filter(node -> node.path("Node Type").asString().equals("Seq Scan"))
                .map(node -> node.path("Relation Name").asString()).toList();
    }

    private static Sought tuesdayMorning() {
        var start = LocalDateTime.parse("2026-11-24T10:00");
        return new Sought(Set.of(Category.TRANSPORT), WantedTime.read(start + "|" + start.plusHours(1) + "|"
                + Grain.HOUR + "||true|/"), Area.ofPostcode("6131").orElseThrow(), Optional.empty());
    }
}
