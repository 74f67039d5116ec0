package nl.handje.town;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The towns that chose something, and the usual for all others. What is set holds from the next decision on. */
@Component
public class Towns {
    private static final String COLUMNS = """
            region, name, mode, round_sizes, rounds, delay_minutes, urgent_delay_minutes, reach_kilometres, widening,
            most_per_week, hours, asker_says_yes, patience_minutes, goes_on_unapproved""";

    private final JdbcClient database;
    private final Clock clock;
    private final Map<String, String> mainTowns = mainTowns();

    Towns(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What holds in a region, the first two digits of a postcode. */
    public TownSettings settingsOf(String region) {
        return of(region).map(Town::settings).orElse(TownSettings.USUAL);
    }

    /** The town of a region, when it chose something. */
    public Optional<Town> of(String region) {
        return database.sql("select " + COLUMNS + " from town where region = :region").param("region", region)
                .query(TownRow::read).optional();
    }

    /** All towns that chose something, by region. */
    public List<Town> all() {
        return database.sql("select " + COLUMNS + " from town order by region").query(TownRow::read).list();
    }

    /** Those, and the towns where people live who know Handje; by region. */
    public List<Town> inUse() {
        return database.sql("""
                select region from town
                union select left(area, 2) from resident where area is not null order by 1""")
                .query((row, number) -> row.getString(1)).list().stream().map(this::named).toList();
    }

    /** The town of a region, whether it chose something or not. */
    public Town named(String region) {
        return of(region).orElseGet(
                () -> new Town(region, mainTowns.getOrDefault(region, region), TownSettings.USUAL));
    }

    private static Map<String, String> mainTowns() {
        try {
            return new ClassPathResource("places/postcode-regions.tsv").getContentAsString(StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(columns -> columns[0], columns -> columns[1]));
        } catch (IOException e) {
            throw new UncheckedIOException("places/postcode-regions.tsv", e);
        }
    }

    /** What a town chose, and who set it; a second time changes it. */
    @Transactional
    public void set(Town town, UUID account) {
        TownRow.write(database.sql("""
                insert into town (%s) values (:region, :name, :mode, :sizes, :rounds, :delay, :urgentDelay, :reach,
                    :widening, :mostPerWeek, :hours, :askerSaysYes, :patience, :goesOn)
                on conflict (region) do update set (%1$s) = row(excluded.*)""".formatted(COLUMNS)), town).update();
        log(town.region(), TownRow.inLines(town), account);
    }

    /** The town has the usual settings again; false when it had no others. */
    @Transactional
    public boolean reset(String region, UUID account) {
        var was = database.sql("delete from town where region = :region").param("region", region).update() == 1;
        if (was) {
            log(region, "", account);
        }
        return was;
    }

    private void log(String region, String settings, UUID account) {
        database.sql("""
                insert into town_change (region, settings, account_id, changed_at)
                values (:region, :settings, :account, :at)""").param("region", region).param("settings", settings)
                .param("account", account).param("at", Timestamp.from(clock.instant())).update();
    }

    /** Who set what of a town, the last {@code most}, newest first. */
    public List<TownChange> changes(String region, int most) {
        return database.sql("""
                select account_id, settings, changed_at from town_change where region = :region
                order by id desc limit :most""").param("region", region).param("most", most)
                .query((row, number) -> new TownChange(row.getObject("account_id", UUID.class),
                        TownRow.fields(row.getString("settings")), row.getTimestamp("changed_at").toInstant()))
                .list();
    }
}
