package nl.handje.privacy;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handje.testing.TownTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No table is forgotten by who shows and forgets what is kept of a person: a new one stands in one of two lists. */
@TownTest
class EveryTableTest {
    private static final Map<String, String> WITHOUT_RESIDENTS = Map.ofEntries(
            entry("flyway_schema_history", "the versions of the schema"),
            entry("account", "people who work in the admin web"),
            entry("account_invitation", "people who work in the admin web"),
            entry("account_session", "people who work in the admin web"),
            entry("recovery_code", "people who work in the admin web"),
            entry("sign_in_failure", "people who work in the admin web, hashed"),
            entry("outbox_chat", "whether a chat can be reached, told with the person and forgotten with the messages"),
            entry("relabelling", "what a moderator called a report, without its words; goes with the report"),
            entry("learning_withdrawal", "names by lot that lead to nobody"),
            entry("tombstone", "that somebody was forgotten"),
            entry("report_tombstone", "that there was a report of somebody who was forgotten"),
            entry("unmet_need", "what neighbours could not be asked, counted without a person"),
            entry("town_desk", "where a town sends people"),
            entry("town", "what a town chose about asking neighbours"),
            entry("town_change", "which colleague set that"),
            entry("postcode_centroid", "where postcodes are"),
            entry("kind_of_help", "the numbers of kinds of help"),
            entry("desk_hours", "when somebody of the team is there"),
            entry("bot_profile", "the bot's own name"),
            entry("group_chat", "groups, not people"),
            entry("group_ask", "what was asked in a group: told and forgotten at the edge, by GroupAskRecords"),
            entry("link", "links that colleagues made"),
            entry("link_use", "how often a link was followed, not by whom"),
            entry("person_key", "a key for each chat, which says nothing; destroyed with all that is forgotten"),
            entry("sealed_column", "in which columns words lie sealed"),
            entry("job_run", "when each job ran last"),
            entry("poll_mark", "when the messenger last answered"));

    @Autowired
    List<PersonalRecords> records;
    @Autowired
    JdbcClient database;

    @Test
    void every_table_is_told_of_or_has_nobody_in_it() {
        var listed = new HashSet<>(told());
        listed.addAll(WITHOUT_RESIDENTS.keySet());
        assertThat(tables()).filteredOn(table -> !table.startsWith("qrtz_")).isSubsetOf(listed);
        assertThat(told()).doesNotContainAnyElementsOf(WITHOUT_RESIDENTS.keySet());
    }

    @Test
    void what_points_at_a_resident_or_a_chat_is_told_of() {
        assertThat(pointingAtResidents()).isNotEmpty().isSubsetOf(told());
        assertThat(withColumn("lane")).isSubsetOf(told());
        assertThat(withColumn("chat"))
                .filteredOn(table -> !Set.of("outbox_chat", "group_chat", "person_key").contains(table))
                .isSubsetOf(told());
    }

    private Set<String> told() {
        return records.stream().flatMap(record -> record.tables().stream()).collect(Collectors.toSet());
    }

    private List<String> tables() {
        return database.sql("""
                select table_name from information_schema.tables
                where table_schema = 'public' and table_type = 'BASE TABLE'""")
                .query((row, number) -> row.getString("table_name")).list();
    }

    private List<String> withColumn(String column) {
        return database.sql("""
                select table_name from information_schema.columns
                where table_schema = 'public' and column_name = :column""").param("column", column)
                .query((row, number) -> row.getString("table_name")).list();
    }

    private List<String> pointingAtResidents() {
        return database.sql("""
                select distinct conrelid::regclass::text as name from pg_constraint
                where contype = 'f' and confrelid = 'resident'::regclass""")
                .query((row, number) -> row.getString("name")).list();
    }
}
