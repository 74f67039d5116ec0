package nl.handje.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import nl.handje.testing.InPlain;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.TownTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Marks everything that can be kept of a person, takes it along, forgets the person, and looks for the marks in every
 * table.
 */
@TownTest
class ForgottenTest {
    /** Those that are in messages to others, in keys and in reasons of failure are nobody's to take along. */
    private static final Set<Integer> NOT_TAKEN_ALONG = Set.of(10, 12, 13, 14, 16, 17, 21, 22, 24);

    /** Words; the others are numbers, places, and what is said of them by the program. */
    private static final Set<Integer> SEALED = Set.of(2, 3, 4, 6, 8, 9, 11, 12, 14, 15, 23);

    @Autowired
    Town town;
    @Autowired
    JdbcClient database;
    @Autowired
    InPlain inPlain;
    @Autowired
    Residents residents;
    @Autowired
    MachineExport machine;
    @Autowired
    ReadableExport readable;

    Neighbour anna;
    Neighbour ben;
    /** The marks of another test are other ones. */
    String canary = "kanarie" + UUID.randomUUID().toString().substring(0, 8) + "x";
    UUID her = UUID.randomUUID();
    UUID his = UUID.randomUUID();
    UUID request = UUID.randomUUID();
    UUID appointment = UUID.randomUUID();
    UUID report = UUID.randomUUID();
    UUID moderator = UUID.randomUUID();

    @BeforeEach
    void everything_that_can_be_kept_of_anna_is_marked() {
        anna = town.neighbour(canary + "01", "nl");
        ben = town.neighbour("Ben", "nl");
        anna.says("hallo");
        ben.says("hallo");
        her = residents.findByChat(anna.chat()).orElseThrow().id().value();
        his = residents.findByChat(ben.chat()).orElseThrow().id().value();
        town.forgetWhatWasSaid();
        whatSheAskedAndOffered();
        whatAHumanLookedAt();
        whatSheWroteToBen();
        whatCameAndWent();
        whatIsLearnt();
        inPlain.sealAll();
    }

    private void whatSheAskedAndOffered() {
        run("update resident set area = '6131', town = 'kanarie18', consent_version = 1, consented_at = now() where id = ?",
                her);
        run("insert into resident_language values (?, 'tr')", her);
        run("insert into consent values (gen_random_uuid(), ?, 1, now(), null, 0)", her);
        run("""
                insert into help_request values (?, ?, 'TRANSPORT', 'any', '|kanarie02', '6131', 'kanarie20', 'SELF',
                'MATCHED', now(), 0)""", request, her);
        run("""
                insert into offer values (gen_random_uuid(), ?, 'GARDEN', 'MO,TU|00:00|00:00', '6131', 'kanarie19', '61',
                'ACTIVE', now(), 0)""",
                her);
        run("insert into invitation values (gen_random_uuid(), ?, ?, 1, 'ACCEPTED', now(), now(), 0, now())", request,
                his);
        run("insert into appointment values (?, ?, ?, ?, null, false, 'AGREED', now(), null, 0)", appointment,
                request, her, his);
        run("insert into reminder values (gen_random_uuid(), 'kanarie17', 'invitation', ?, ?, now() + interval '9 year',"
                + " 'WAITING', null, 0)", appointment, her);
    }

    private void whatSheWroteToBen() {
        var line = UUID.randomUUID();
        run("""
                insert into relay_line (id, subject_id, first_id, second_id, state, opened_at, door_words, door_number)
                values (?, ?, ?, ?, 'OPEN', now(), 1, 42)""", line, appointment, her, his);
        run("insert into relay_message values (?, 5, ?, 'kanarie21', false, 'PASSED', now())", her, line);
        run("insert into relay_held values (?, ?, 'TEXT', 'kanarie22', null, null, now())", report, line);
        run("insert into relay_reveal values (?, ?, 'PHONE', 'kanarie23', 'relay-1', now())", line, her);
        run("insert into report_enclosure values (gen_random_uuid(), ?, 'PHOTO', 'kanarie24', 'AWAY', null, null)",
                report);
        run("insert into resident_block values (?, ?, now())", her, his);
    }

    private void whatAHumanLookedAt() {
        run("""
                insert into account values (?, ?, 'Saskia', 'NL', 'MODERATOR', 'x', 'x', 0, now(), null, 0)""",
                moderator,
                moderator + "@gemeente.example");
        run("""
                insert into report (id, writer_id, source, severity, words, held_for_id, appointment_id, raised_at, version)
                values (?, ?, 'RELAY', 'HIGH', 'kanarie03', ?, ?, now(), 0)""",
                report, her, his, appointment);
        run("insert into report_finding values (?, 'FRAUD', 0.9, 'kanarie04', 'kanarie05')", report);
        var decision = UUID.randomUUID();
        run("insert into decision values (?, ?, ?, 'WARN', 'kanarie06', now())", decision, report, moderator);
        run("insert into strike values (gen_random_uuid(), ?, ?, now(), now() + interval '1 year')", her, decision);
        run("""
                insert into access_log (moderator_id, report_id, request_id, resident_id, purpose, opened_at)
                values (?, ?, ?, ?, 'kanarie07', now())""", moderator, report, request, her);
    }

    private void whatCameAndWent() {
        run("update conversation set state = ? where chat = ?",
                inPlain.all("conversation.state", "select state from conversation where chat = ?", anna.chat())
                        .getFirst()
                        .replace("\"draft\":\"\"", "\"draft\":\"" + mark(8) + "\""),
                anna.chat());
        run("""
                insert into inbox (bot, update_id, fingerprint, lane, payload, state, failure, received_at, settled_at)
                values (1, 1, ?, ?, 'kanarie09', 'DEAD', 'kanarie10', now(), now())""", "message/" + anna.chat(),
                anna.chat());
        run("""
                insert into outbox (chat, key, priority, content, state, failure, created_at, settled_at)
                values (?, ?, 1, 'kanarie11', 'FAILED', 'kanarie13', now(), now())""", anna.chat(), "to-" + her);
        run("""
                insert into outbox (chat, key, priority, content, created_at)
                values (?, ?, 1, 'kanarie12', now())""", ben.chat(), "agreed-" + appointment + "-" + his);
        run("""
                insert into outbox (chat, key, priority, content, state, created_at, settled_at)
                values (?, ?, 1, 'kanarie14', 'FAILED', now(), now())""", ben.chat(), "relay-" + her + "-1");
        run("insert into outbox_chat values (?, '-infinity', null)", anna.chat());
    }

    private void whatIsLearnt() {
        run("insert into learning_permission values (?, 1, 1, now(), 'kanarie16', false, null, 0)", her);
        run("""
                insert into learning_line values (gen_random_uuid(), ?, 1, 'NL', 'kanarie15', 'ASK|TRANSPORT|SELF|',
                'ASK|GARDEN|SELF|', 'CHANGED', null, now(), null, null, 0)""", her);
    }

    @Test
    void of_who_is_forgotten_nothing_is_found_in_any_table() {
        var all = new ArrayList<>(marks());
        SEALED.forEach(number -> all.remove(mark(number)));
        assertThat(dump()).contains(all)
                .doesNotContain(SEALED.stream().map(this::mark).toArray(String[]::new));
        anna.says("vergeet mij");
        anna.readsSomethingWith("Typ dan: vergeet mij").offering("Nee, toch niet");
        assertThat(residents.findByChat(anna.chat())).isPresent();
        anna.says("Vergeet mij!");
        anna.readsSomethingWith("Alles is gewist. Ik weet niets meer van u.");
        ben.readsSomethingWith("Een afspraak gaat niet door: een rit", "Dank u dat u klaarstond.");
        town.nothingElseWasSaid();
        assertThat(dump()).doesNotContain(marks().toArray(String[]::new))
                .doesNotContain(request.toString(), appointment.toString(), report.toString())
                .doesNotContainPattern("(?<![\\da-f.-])" + anna.chat() + "(?![\\da-f-])");
        assertThat(dump().split(her.toString(), -1)).as("only the tombstone").hasSize(2);
        assertThat(database.sql("select id from tombstone").query(UUID.class).list()).contains(her);
    }

    @Test
    void of_a_grave_report_only_stays_that_there_was_one() {
        anna.says("vergeet mij");
        anna.says("vergeet mij");
        assertThat(database.sql("select severity || measure from report_tombstone").query(String.class).list())
                .contains("HIGHWARN");
        assertThat(database.sql("select moderator_id from access_log where resident_id is null").query(UUID.class)
                .list()).contains(moderator);
    }

    @Test
    void what_is_taken_along_is_everything_in_two_forms() {
        var json = text(machine.write(her.toString()).orElseThrow().bytes());
        var html = text(readable.write(her.toString()).orElseThrow().bytes());
        var all = new ArrayList<>(marks());
        NOT_TAKEN_ALONG.forEach(number -> all.remove(mark(number)));
        assertThat(json).contains(all).contains("\"requests\"", "\"appointments\"", "Ben");
        assertThat(html).contains(mark(1), mark(3), "<html lang=\"nl\">", "Wie u bent", "Eén afspraak")
                .doesNotContain("<script", "{0}");
    }

    @Test
    void of_who_is_not_known_there_is_nothing_to_take_along() {
        assertThat(machine.write(new ResidentId(UUID.randomUUID()).toString())).isEmpty();
        assertThat(readable.write(new ResidentId(UUID.randomUUID()).toString())).isEmpty();
    }

    private String mark(int number) {
        return canary + "%02d".formatted(number);
    }

    private List<String> marks() {
        return IntStream.rangeClosed(1, 24).mapToObj(this::mark).toList();
    }

    private void run(String sql, Object... parameters) {
        database.sql(sql.replace("kanarie", canary)).params(parameters).update();
    }

    /** Every row of every table, as text; but for the map, whose postcodes look like the numbers of chats. */
    private String dump() {
        var tables = database.sql("""
                select table_name from information_schema.tables
                where table_schema = 'public' and table_type = 'BASE TABLE'
                    and table_name <> 'postcode_centroid'""").query(String.class).list();
        var all = new StringBuilder();
        tables.forEach(table -> database.sql("select t::text from \"" + table + "\" t").query(String.class).list()
                .forEach(row -> all.append(table).append(' ').append(row).append('\n')));
        return all.toString();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
