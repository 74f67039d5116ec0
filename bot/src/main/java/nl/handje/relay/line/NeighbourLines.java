package nl.handje.relay.line;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.handje.phrase.Spoken;
import nl.handje.resident.ResidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All lines. A feature opens one for what two people agreed, and closes it when that is over. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NeighbourLines {
    /** One that was opened again after its end closes by itself after this. */
    static final Duration OPEN_AGAIN = Duration.ofDays(7);
    /** The button that passes on what was typed. */
    public static final String PASS_ON = "relay-to";
    private static final int WORDS = 1000;
    private static final int LOWEST_NUMBER = 10;
    private static final int NUMBERS = 90;

    private final JdbcClient database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    NeighbourLines(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The two can write to each other from now on; not when one of them wants to hear nothing of the other. */
    public void open(UUID subject, ResidentId first, ResidentId second) {
        database.sql("""
                insert into relay_line (id, subject_id, first_id, second_id, state, opened_at, closed_at, door_words,
                    door_number)
                select :id, :subject, :first, :second, case when apart then 'CLOSED' else 'OPEN' end, :now,
                    case when apart then cast(:now as timestamptz) end, :words, :number
                from (select exists (select from resident_block
                    where (resident_id, other_id) in ((:first, :second), (:second, :first))) as apart) blocked
                on conflict (subject_id) do update set state = excluded.state, closed_at = excluded.closed_at,
                wished_by = null, closes_at = null""").param("id", LineId.next().value()).param("subject", subject)
                .param("first", first.value()).param("second", second.value()).param("now", now())
                .param("words", random.nextInt(WORDS)).param("number", LOWEST_NUMBER + random.nextInt(NUMBERS))
                .update();
    }

    /** What the two agreed is over, or off. */
    public void close(UUID subject) {
        about(subject).filter(Line::isOpen).ifPresent(this::close);
    }

    /** The button with which somebody comes to what can be done with the line about something; empty without one. */
    public Optional<String> menu(UUID subject) {
        return about(subject).map(line -> LineMenu.SHOW + ":" + line.id());
    }

    /**
     * The code that the two of each of these say at the door, where one of them asked for it and they can write to each
     * other.
     */
    public Map<UUID, Spoken> doorCodes(Collection<UUID> subjects) {
        return select("where subject_id = any(:subjects) and state = 'OPEN' and door_asked_at is not null")
                .param("subjects", subjects.toArray(UUID[]::new)).query(NeighbourLines::line).list().stream()
                .collect(Collectors.toMap(Line::subject, LineMenu::code));
    }

    /** From now on it is of use to be reminded of it. */
    void doorIsAskedFor(Line line) {
        set("door_asked_at = coalesce(door_asked_at, :now)", line).param("now", now()).update();
    }

    /** The button that passes on what somebody typed about something; empty when they cannot write to each other. */
    public Optional<String> passOn(UUID subject) {
        return about(subject).filter(Line::isOpen).map(line -> PASS_ON + ":" + line.id());
    }

    /** What was shared is kept no longer than the line is open. */
    public void close(Line line) {
        set("state = 'CLOSED', closed_at = :now, closes_at = null, wished_by = null", line).param("now", now())
                .update();
        database.sql("delete from relay_reveal where line_id = :line").param("line", line.id().value()).update();
    }

    void wish(Line line, ResidentId who) {
        set("wished_by = :who", line).param("who", who.value()).update();
    }

    void dropWish(Line line) {
        set("wished_by = null", line).update();
    }

    void reopen(Line line) {
        set("state = 'OPEN', closed_at = null, wished_by = null, closes_at = :until", line)
                .param("until", Timestamp.from(clock.instant().plus(OPEN_AGAIN))).update();
    }

    private JdbcClient.StatementSpec set(String change, Line line) {
        return database.sql("update relay_line set " + change + " where id = :id").param("id", line.id().value());
    }

    /** On which somebody can write, the newest first. */
    List<Line> openOf(ResidentId resident) {
        return select("where state = 'OPEN' and (first_id = :resident or second_id = :resident) "
                + "order by opened_at desc, id").param("resident", resident.value()).query(NeighbourLines::line).list();
    }

    /** One for each neighbour with whom somebody can write: of several with the same one, the newest. */
    public List<Line> openByNeighbour(ResidentId resident) {
        return onePerNeighbour(openOf(resident), resident);
    }

    static List<Line> onePerNeighbour(List<Line> all, ResidentId resident) {
        var newest = new LinkedHashMap<ResidentId, Line>();
        all.forEach(line -> newest.putIfAbsent(line.otherThan(resident), line));
        return List.copyOf(newest.values());
    }

    /** All that there are of somebody, the newest first. */
    public List<Line> allOf(ResidentId resident) {
        return select("where first_id = :resident or second_id = :resident order by opened_at desc, id")
                .param("resident", resident.value()).query(NeighbourLines::line).list();
    }

    public Optional<Line> find(LineId id) {
        return select("where id = :id").param("id", id.value()).query(NeighbourLines::line).optional();
    }

    public Optional<Line> about(UUID subject) {
        return select("where subject_id = :subject").param("subject", subject).query(NeighbourLines::line).optional();
    }

    /** Opened again for a while that is over now. */
    public List<Line> overdue() {
        return select("where state = 'OPEN' and closes_at < :now").param("now", now()).query(NeighbourLines::line)
                .list();
    }

    /** On which nobody wrote since a moment. */
    public List<Line> silentSince(Instant moment) {
        return select("""
                where state = 'OPEN' and opened_at < :moment and not exists (
                select from relay_message where line_id = relay_line.id and sent_at >= :moment)""")
                .param("moment", Timestamp.from(moment)).query(NeighbourLines::line).list();
    }

    private JdbcClient.StatementSpec select(String which) {
        return database.sql("select * from relay_line " + which);
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(new LineId(row.getObject("id", UUID.class)), row.getObject("subject_id", UUID.class),
                new ResidentId(row.getObject("first_id", UUID.class)),
                new ResidentId(row.getObject("second_id", UUID.class)), row.getTimestamp("opened_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("closed_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getObject("wished_by", UUID.class)).map(ResidentId::new),
                row.getInt("door_words"), row.getInt("door_number"));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
