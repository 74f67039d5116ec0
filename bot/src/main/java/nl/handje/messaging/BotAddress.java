package nl.handje.messaging;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Under which name people find the bot at the messenger, and links into its private chat. */
@Component
public class BotAddress {
    private static final String PLACE = "https://t.me/";

    private final JdbcClient database;
    private final Clock clock;

    BotAddress(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The messenger told the name. */
    @Transactional
    public void keep(long bot, String username) {
        database.sql("""
                insert into bot_profile (bot, username, seen_at) values (:bot, :name, :now)
                on conflict (bot) do update set username = excluded.username, seen_at = excluded.seen_at""")
                .param("bot", bot).param("name", username).param("now", Timestamp.from(clock.instant())).update();
    }

    /** Empty until the bot ran for the first time. */
    public Optional<String> username() {
        return database.sql("select username from bot_profile order by seen_at desc limit 1").query(String.class)
                .optional();
    }

    /** The link that opens the private chat. */
    public Optional<String> link() {
        return username().map(PLACE::concat);
    }

    /** The link that opens the private chat with a code. */
    public Optional<String> link(StartCode code) {
        return link().map(chat -> chat + "?start=" + code.text());
    }
}
