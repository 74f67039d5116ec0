package nl.handje.takeover;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.handje.privacy.Fact;
import nl.handje.privacy.Kept;
import nl.handje.privacy.PersonalRecords;
import nl.handje.resident.Resident;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** That a human talked with somebody, and for two weeks what both wrote. */
@Component
@Order(40)
class TakeoverRecords implements PersonalRecords {
    private final JdbcClient database;
    private final Lines lines;

    TakeoverRecords(JdbcClient database, Lines lines) {
        this.database = database;
        this.lines = lines;
    }

    @Override
    public Set<String> tables() {
        return Set.of("takeover", "takeover_line");
    }

    @Override
    public List<Kept> of(Resident resident) {
        return List.of(new Kept("takeovers", talks(resident)), new Kept("takeover-lines", lines(resident)));
    }

    private List<List<Fact>> talks(Resident resident) {
        return database.sql("select name, began_at from takeover where resident_id = :resident order by began_at")
                .param("resident", resident.id().value())
                .query((row, number) -> List.of(Fact.of("name", row.getString("name")),
                        Fact.of("at", row.getTimestamp("began_at").toInstant())))
                .list();
    }

    private List<List<Fact>> lines(Resident resident) {
        return lines.allOf(resident.id()).stream()
                .map(line -> List.of(Fact.of("words", line.words()), Fact.of("at", line.at()))).toList();
    }

    /** The lines go with the talk. */
    @Override
    public void forget(Resident resident, Set<UUID> numbers) {
        database.sql("delete from takeover where resident_id = :resident").param("resident", resident.id().value())
                .update();
    }
}
