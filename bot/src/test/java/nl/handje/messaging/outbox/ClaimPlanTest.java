package nl.handje.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.messaging.MessagingTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@MessagingTest
class ClaimPlanTest {
    private static final int WAITING = 100_000;
    private static final int CLAIMED = 50;

    @Autowired
    JdbcClient database;

    @Test
    void a_claim_costs_the_same_however_much_waits() {
        database.sql("""
                insert into outbox (chat, key, priority, content, created_at)
                select n, 'key ' || n, 2, '{}', now() from generate_series(1, :waiting) n""").param("waiting", WAITING)
                .update();
        database.sql("analyze outbox").update();

        JsonNode plan = explain();
        assertThat(plan.toString()).contains("outbox_open").doesNotContain("Seq Scan on outbox o");
        assertThat(plan.path("Actual Rows").asInt(0)).isEqualTo(CLAIMED);
        assertThat(pages(plan.path("Plans").path(1))).as("pages to find and lock").isBetween(1, 20 * CLAIMED);
        assertThat(pages(plan)).as("pages to find, lock and write").isLessThan(40 * CLAIMED);
    }

    private static int pages(JsonNode node) {
        return node.path("Shared Hit Blocks").asInt() + node.path("Shared Read Blocks").asInt();
    }

    private JsonNode explain() {
        String plan = database.sql("explain (analyze, buffers, format json) " + Claims.CLAIM).param("first", 2)
                .param("last", 3).param("cooling", new Long[]{1L}).param("limit", CLAIMED).param("node", 7)
                .query(String.class).single();
        return JsonMapper.shared().readTree(plan).path(0).path("Plan");
    }
}
