package nl.handje.town;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
                        Hours.read(row.getString("hours")), row.getBoolean("asker_says_yes"),
                        new Approval(Duration.ofMinutes(row.getInt("patience_minutes")),
                                row.getBoolean("goes_on_unapproved"))));
    }

    private static List<Integer> sizes(String text) {
        return Arrays.stream(text.split(",")).map(Integer::valueOf).toList();
    }

    static StatementSpec write(StatementSpec statement, Town town) {
        var settings = town.settings();
        var rounds = settings.rounds();
        return statement.param("region", town.region()).param("name", town.name())
                .param("mode", settings.mode().name())
                .param("sizes", rounds.sizes().stream().map(String::valueOf).collect(Collectors.joining(",")))
                .param("rounds", rounds.number())
                .param("delay", rounds.delay().toMinutes()).param("urgentDelay", rounds.urgentDelay().toMinutes())
                .param("reach", rounds.reach()).param("widening", rounds.widening())
                .param("mostPerWeek", settings.mostPerWeek()).param("hours", settings.hours().write())
                .param("askerSaysYes", settings.askerSaysYes())
                .param("patience", settings.approval().patience().toMinutes())
                .param("goesOn", settings.approval().goesOn());
    }

    /** For who looks back: a line for each field. */
    static String inLines(Town town) {
        return town.fields().entrySet().stream().map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining("\n"));
    }

    static Map<String, String> fields(String lines) {
        var fields = new LinkedHashMap<String, String>();
        lines.lines().map(line -> line.split("=", 2)).forEach(field -> fields.put(field[0], field[1]));
        return fields;
    }
}
