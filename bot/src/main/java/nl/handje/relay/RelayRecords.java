package nl.handje.relay;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.handje.phrase.Spoken;
import nl.handje.privacy.Fact;
import nl.handje.privacy.Kept;
import nl.handje.privacy.PersonalRecords;
import nl.handje.relay.line.Line;
import nl.handje.relay.line.NeighbourLines;
import nl.handje.relay.line.Reveals;
import nl.handje.resident.Blocks;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** With whom somebody can write, what they shared, when they wrote, and of whom they want nothing more. */
@Component
@Order(8)
class RelayRecords implements PersonalRecords {
    private final NeighbourLines lines;
    private final Reveals reveals;
    private final Blocks blocks;
    private final Residents residents;
    private final JdbcClient database;

    RelayRecords(NeighbourLines lines, Reveals reveals, Blocks blocks, Residents residents, JdbcClient database) {
        this.lines = lines;
        this.reveals = reveals;
        this.blocks = blocks;
        this.residents = residents;
        this.database = database;
    }

    @Override
    public Set<String> tables() {
        return Set.of("relay_line", "relay_message", "relay_held", "relay_reveal", "resident_block");
    }

    @Override
    public List<Kept> of(Resident resident) {
        return List.of(
                new Kept("lines", lines.allOf(resident.id()).stream().map(line -> facts(line, resident)).toList()),
                new Kept("shared", reveals.allOf(resident.id()).stream()
                        .map(shared -> List.of(Fact.of("shared", shared.shown()))).toList()),
                new Kept("relayed", written(resident).stream().map(at -> List.of(Fact.of("at", at))).toList()),
                new Kept("blocked", blocks.of(resident.id()).stream().map(other -> List.of(neighbour(other)))
                        .toList()));
    }

    private List<Fact> facts(Line line, Resident resident) {
        return List.of(neighbour(line.otherThan(resident.id())), Fact.of("at", line.openedAt()),
                new Fact("state", line.isOpen() ? "OPEN" : "CLOSED",
                        Spoken.phrase(line.isOpen() ? "state.OPEN" : "state.CLOSED")));
    }

    private Fact neighbour(ResidentId other) {
        return Fact.of("neighbour", residents.findById(other).map(Resident::name).orElse(""));
    }

    private List<Instant> written(Resident resident) {
        return database.sql("select sent_at from relay_message where writer_id = :resident order by sent_at")
                .param("resident", resident.id().value())
                .query((row, number) -> row.getTimestamp("sent_at").toInstant()).list();
    }

    @Override
    public Collection<UUID> numbers(Resident resident) {
        return lines.allOf(resident.id()).stream().map(line -> line.id().value()).toList();
    }

    /** What was written, held and shared on a line goes with it. */
    @Override
    public void forget(Resident resident, Set<UUID> numbers) {
        delete("relay_line where first_id = :resident or second_id = :resident", resident);
        delete("relay_message where writer_id = :resident", resident);
        delete("resident_block where resident_id = :resident or other_id = :resident", resident);
    }

    private void delete(String what, Resident resident) {
        database.sql("delete from " + what).param("resident", resident.id().value()).update();
    }
}
