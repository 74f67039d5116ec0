package nl.handje.town;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.handje.resident.Hours;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** A town as it stands in its table. */
final class TownRow {
    private TownRow() {
    }

    static Town read(ResultSet row, int number) throws SQLException {
        var rounds = new Rounds(sizes(row.getString("round_sizes")), row.getInt("rounds"),
                Duration.ofMinutes(row.getInt("delay_minutes")), Duration.ofMinutes(row.getInt("urgent_delay_minutes")),
                row.getInt("reach_kilometres"), row.getDouble("widening"));
        return new Town(row.getString("region"), row.getString("name"),
                new TownSettings(Mode.valueOf(row.getString("mode")), rounds, row.getInt("most_per_week"),
                        Hours.read(row.getString("hours")), row.getBoolean("asker_says_yes")));
    }

    private static List<Integer> sizes(String text) {
        return Arrays.stream(text.split(",")).map(Integer::valueOf).toList();
    }

    static StatementSpec write(StatementSpec statement, Town town) {
        var settings = town.settings();
        var rounds = settings.rounds();
        return statement.param("region", town.region()).param("name", town.name())
                .param("mode", settings.mode().name()).param("sizes", sizes(rounds)).param("rounds", rounds.number())
                .param("delay", rounds.delay().toMinutes()).param("urgentDelay", rounds.urgentDelay().toMinutes())
                .param("reach", rounds.reach()).param("widening", rounds.widening())
                .param("mostPerWeek", settings.mostPerWeek()).param("hours", settings.hours().write())
                .param("askerSaysYes", settings.askerSaysYes());
    }

    private static String sizes(Rounds rounds) {
        return rounds.sizes().stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** For who looks back: everything in one line. */
    static String inWords(Town town) {
        var settings = town.settings();
        var rounds = settings.rounds();
        return """
                name=%s mode=%s sizes=%s rounds=%d delay=%s urgentDelay=%s reach=%d widening=%s mostPerWeek=%d hours=%s \
                askerSaysYes=%s"""
                .formatted(town.name(), settings.mode(), sizes(rounds), rounds.number(), rounds.delay(),
                        rounds.urgentDelay(), rounds.reach(), rounds.widening(), settings.mostPerWeek(),
                        settings.hours().write(), settings.askerSaysYes());
    }
}
