package nl.handje.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.handje.keys.UnreadableWordsException;
import nl.handje.messenger.Heard;
import nl.handje.review.Measure;
import nl.handje.review.ModeratorId;
import nl.handje.review.ReportId;
import nl.handje.review.ReviewQueue;
import nl.handje.takeover.Takeovers;
import nl.handje.testing.Agreed;
import nl.handje.testing.InPlain;
import nl.handje.testing.MovableClock;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;
import nl.handje.testing.TownTest;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody writes twenty marked things, in every way there is. None of them stands in plain in any table, and when she
 * is forgotten, a copy of the tables that was made before is noise.
 */
@TownTest
class CanaryTest {
    @Autowired
    Town town;
    @Autowired
    JdbcClient database;
    @Autowired
    DataSource dataSource;
    @Autowired
    InPlain inPlain;
    @Autowired
    ReviewQueue queue;
    @Autowired
    Takeovers takeovers;
    @Autowired
    MachineExport export;
    @Autowired
    MovableClock clock;

    String canary = "kanarie" + UUID.randomUUID().toString().substring(0, 8) + "x";
    ModeratorId saskia = new ModeratorId(UUID.randomUUID());

    record Sealed(String place, String text) {}

    @Test
    void what_she_writes_stands_nowhere_in_plain_and_is_noise_once_she_is_forgotten() throws Exception {
        var anna = writesTwentyThings();
        var her = database.sql("select id from resident where chat = ?").param(anna.chat()).query(UUID.class).single();
        assertThat(copied()).doesNotContain(canary);
        var before = sealed();
        assertThat(marksIn(before)).as("marks that lie sealed").hasSizeGreaterThanOrEqualTo(8);
        assertThat(new String(export.write(her.toString()).orElseThrow().bytes(),
                java.nio.charset.StandardCharsets.UTF_8)).contains(marksIn(before).stream()
                        .toList());
        var hers = before.stream().filter(it -> opened(it).contains(canary)).toList();

        anna.says("vergeet mij");
        anna.says("vergeet mij");
        assertThat(copied()).doesNotContain(canary);
        assertThat(marksIn(sealed())).isEmpty();
        hers.forEach(it -> assertThatExceptionOfType(UnreadableWordsException.class).isThrownBy(() -> opened(it)));
        assertThat(database.sql("select count(*) from person_key where chat = ?").param(anna.chat())
                .query(Integer.class).single()).isZero();
    }

    /** In the talk, to a neighbour, to a human, and in things that are never finished. */
    private Neighbour writesTwentyThings() {
        clock.restart();
        var agreed = Agreed.dutch(town, "Kan iemand mij donderdag om half drie naar de kapper in Sittard rijden? "
                + "Mijn rollator heet " + mark(1) + " en die moet ook mee. Ik woon in 6131 AB");
        var anna = agreed.asker();
        writes(anna, "Ik sta bij de boom van " + mark(2));
        anna.changesTheLastMessageTo("Ik sta bij de heg van " + mark(3));
        writes(anna, "Geef mij je pinpas en je pincode maar, " + mark(4) + ", dan haal ik geld voor je");
        anna.sendsWith("Hier is een foto van " + mark(5), Heard.Media.Kind.PHOTO);
        writes(anna, "deel mijn adres", "Dorpsstraat 12 in " + mark(6), "ja");
        writes(anna, "melden", "Hij noemde mij een " + mark(7));
        writes(anna, "Ik wil dood, zei ik tegen " + mark(8));
        writes(anna, "Ik wil graag met een mens praten over " + mark(9));
        isTakenOver(anna);
        everythingElse(anna);
        return anna;
    }

    private void everythingElse(Neighbour writer) {
        writes(writer, "Ik kan wel in de tuin helpen, met de kruiwagen van " + mark(12), "elke dag", "ja");
        writes(writer, "Merhaba " + mark(13) + ", yarın hastaneye gitmem lazım, beni kim götürebilir?");
        writer.forwards("Doorgestuurd van " + mark(14));
        writes(writer, "Kunt u mij zeggen waarom " + mark(15) + " dat wil weten?");
        writes(writer, "Mijn bankpas is afgepakt door een man die zei dat hij van de bank was, " + mark(17));
        writer.changesTheLastMessageTo("Mijn bankpas is weg, en " + mark(16) + " ook");
        writes(writer, "flubber " + mark(18), "zwoep " + mark(19));
        writes(writer, "Kan iemand mijn kat " + mark(20) + " eten geven?");
        writer.readsAll();
    }

    private static void writes(Neighbour writer, String... all) {
        for (var words : all) {
            writer.says(words);
            writer.readsAll();
        }
    }

    private void isTakenOver(Neighbour anna) {
        database.sql(
                "insert into account values (:id, :mail, 'Saskia', 'NL', 'MODERATOR', 'x', 'x', 0, now(), null, 0)")
                .param("id", saskia.value()).param("mail", saskia.value() + "@handje.example").update();
        var report = new ReportId(
                database.sql("select id from report order by raised_at desc, xmin::text::bigint desc limit 1")
                        .query(UUID.class).single());
        queue.open(report, saskia, "REVIEW");
        takeovers.begin(report, saskia, "Saskia");
        anna.says("Ik vertel het u, " + mark(10));
        anna.says("stop");
        queue.decide(report, saskia, Measure.EXPLAIN, "Wij letten op, zegt " + mark(11));
    }

    private String mark(int number) {
        return canary + "%02d".formatted(number);
    }

    private List<String> marksIn(List<Sealed> all) {
        var words = all.stream().map(this::opened).toList();
        return IntStream.rangeClosed(1, 20).mapToObj(this::mark)
                .filter(mark -> words.stream().anyMatch(it -> it.contains(mark))).toList();
    }

    private String opened(Sealed it) {
        return inPlain.opened(it.place(), it.text());
    }

    /** Every value of every table that says that it is sealed. */
    private List<Sealed> sealed() {
        var all = new ArrayList<Sealed>();
        database.sql("""
                select table_name, column_name from information_schema.columns
                where table_schema = 'public' and data_type = 'text'""").query((row, number) -> List
                .of(row.getString("table_name"), row.getString("column_name"))).list()
                .forEach(column -> database
                        .sql("select %2$s from %1$s where %2$s like 'sealed:%%'".formatted(column.getFirst(),
                                column.getLast()))
                        .query(String.class).list()
                        .forEach(text -> all.add(new Sealed(String.join(".", column), text))));
        return all;
    }

    /** Every table as a dump writes it. */
    private String copied() throws SQLException, IOException {
        var all = new StringWriter();
        try (var connection = dataSource.getConnection()) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (var table : database.sql("""
                    select table_name from information_schema.tables
                    where table_schema = 'public' and table_type = 'BASE TABLE'""").query(String.class).list()) {
                copy.copyOut("copy \"" + table + "\" to stdout", all);
            }
        }
        return all.toString();
    }
}
