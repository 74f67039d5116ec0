package nl.handje.reminder.wish;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.handje.resident.ResidentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What everybody wished; who wished nothing is reminded as usual. */
@Component
public class ReminderWishes {
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    ReminderWishes(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    public ReminderWish of(ResidentId resident) {
        return database.sql("select day_before, minutes_ahead, zone from reminder_wish where resident_id = :resident")
                .param("resident", resident.value()).query(ReminderWishes::wish).optional()
                .orElse(ReminderWish.USUAL);
    }

    /** Those of these people who wished something. */
    public Map<ResidentId, ReminderWish> of(Collection<ResidentId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return database.sql("""
                select resident_id, day_before, minutes_ahead, zone from reminder_wish
                where resident_id = any(:people)""")
                .param("people", people.stream().map(ResidentId::value).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(new ResidentId(row.getObject("resident_id", UUID.class)),
                        wish(row, number)))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static ReminderWish wish(ResultSet row, int number) throws SQLException {
        return new ReminderWish(row.getBoolean("day_before"),
                Optional.ofNullable(row.getObject("minutes_ahead", Integer.class)).map(Duration::ofMinutes),
                Optional.ofNullable(row.getString("zone")).map(ZoneId::of));
    }

    /** From now on, also for what is planned already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void wishes(ResidentId resident, ReminderWish wish) {
        database.sql("""
                insert into reminder_wish (resident_id, day_before, minutes_ahead, zone)
                values (:resident, :day, :minutes, :zone)
                on conflict (resident_id) do update set day_before = excluded.day_before,
                    minutes_ahead = excluded.minutes_ahead, zone = excluded.zone""")
                .param("resident", resident.value()).param("day", wish.dayBefore())
                .param("minutes", wish.ahead().map(Duration::toMinutes).orElse(null))
                .param("zone", wish.zone().map(ZoneId::getId).orElse(null)).update();
        events.publishEvent(new ReminderWishChanged(resident));
    }
}
