package nl.handje.telegram;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.handje.BotOnly;
import nl.handje.privacy.Fact;
import nl.handje.privacy.Kept;
import nl.handje.privacy.PersonalRecords;
import nl.handje.resident.Resident;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody asked in a group is kept for an hour, until they go on in private. */
@Component
@BotOnly
@Order(10)
class GroupAskRecords implements PersonalRecords {
    private final JdbcClient database;
    private final GroupAsks asks;

    GroupAskRecords(JdbcClient database, GroupAsks asks) {
        this.database = database;
        this.asks = asks;
    }

    @Override
    public Set<String> tables() {
        return Set.of("group_ask");
    }

    @Override
    public List<Kept> of(Resident resident) {
        return List.of(new Kept("group-asks",
                asks.of(resident.chat()).stream().map(words -> List.of(Fact.of("words", words))).toList()));
    }

    @Override
    public void forget(Resident resident, Set<UUID> numbers) {
        database.sql("delete from group_ask where person = :chat").param("chat", resident.chat()).update();
    }
}
