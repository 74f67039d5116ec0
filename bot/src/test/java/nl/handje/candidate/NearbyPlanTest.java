package nl.handje.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.handje.nlp.Category;
import nl.handje.nlp.Grain;
import nl.handje.request.WantedTime;
import nl.handje.resident.Area;
import nl.handje.testing.TownTest;
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

    @Test
    void a_search_reads_the_nearest_and_not_the_rest() {
        Crowd.fill(database, PEOPLE);
        var plan = JsonMapper.shared().readTree(nearby.explained(tuesdayMorning(), new Bounds(100, 3, 4), A_PAGE))
                .path(0);
        assertThat(plan.toString()).contains("helping_near");
        assertThat(sequentiallyRead(plan)).doesNotContain("helping", "offer", "resident", "invitation");
        assertThat(plan.path("Plan").path("Shared Hit Blocks").asInt()
                + plan.path("Plan").path("Shared Read Blocks").asInt()).as("pages").isBetween(1, 50 * A_PAGE);
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
