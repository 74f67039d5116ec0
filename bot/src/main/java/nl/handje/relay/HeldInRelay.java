package nl.handje.relay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.handje.messaging.Delivery;
import nl.handje.messaging.Outbox;
import nl.handje.messaging.Priority;
import nl.handje.phrase.Phrasebook;
import nl.handje.relay.line.LineId;
import nl.handje.resident.Blocks;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import nl.handje.review.HeldMessages;
import nl.handje.review.Measure;
import nl.handje.review.Report;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A human has read a held message: it goes on its way, or it does not, and both hear it. Works in every program in
 * which somebody decides, so it stands on the database alone.
 */
@Component
public class HeldInRelay implements HeldMessages {
    private final JdbcClient database;
    private final Residents residents;
    private final Blocks blocks;
    private final Notifications notifications;
    private final Outbox outbox;
    private final Phrasebook phrasebook;

    HeldInRelay(JdbcClient database, Residents residents, Blocks blocks, Notifications notifications, Outbox outbox,
            Phrasebook phrasebook) {
        this.database = database;
        this.residents = residents;
        this.blocks = blocks;
        this.notifications = notifications;
        this.outbox = outbox;
        this.phrasebook = phrasebook;
    }

    private record Held(HeldKind kind, UUID line, boolean open, String key, Optional<Delivery.File> file) {}

    @Override
    public void released(Report report) {
        report.heldFor().ifPresent(reader -> held(report).ifPresent(held -> {
            var writer = residents.findById(report.writer()).orElseThrow();
            var other = residents.findById(reader).orElseThrow();
            if (held.open() && !blocks.areBetween(writer.id(), reader)) {
                passOn(report, held, writer, other);
                becomes(held, Copies.State.PASSED);
                tell(writer.id(), "released-" + report.id(), "relay.released", other);
            } else {
                becomes(held, Copies.State.REFUSED);
                tell(writer.id(), "released-" + report.id(), "relay.released-too-late", other);
            }
        }));
    }

    private void passOn(Report report, Held held, Resident writer, Resident reader) {
        var words = new Masked(report.words());
        var change = held.key() + "/change-" + report.id();
        switch (held.kind()) {
            case TEXT ->
                notifications.tell(reader.id(), Priority.REPLY, held.key(), "relay.message", writer.name(), words);
            case THANKS ->
                notifications.tell(reader.id(), Priority.REPLY, held.key(), "relay.thanks", writer.name(), words);
            case EDIT -> notifications.renew(reader.id(), held.key(), "change-" + report.id(), List.of(),
                    "relay.message", writer.name(), words);
            case CAPTION -> outbox.add(new Delivery(reader.chat(), Priority.REPLY, change,
                    new Delivery.Caption(held.key(), words.in(reader.language(), phrasebook))));
            case FILE -> file(held, writer, reader, words);
        }
        if (Warning.isNeeded(report.words(), phrasebook)) {
            Warning.tell(notifications, new LineId(held.line()), reader.id(), "released-" + report.id());
        }
    }

    private void file(Held held, Resident writer, Resident reader, Masked words) {
        notifications.tell(reader.id(), Priority.REPLY, held.key() + "/from", "relay.something", writer.name());
        held.file().ifPresent(file -> outbox.add(new Delivery(reader.chat(), Priority.REPLY, held.key(),
                new Delivery.File(file.kind(), file.fileId(), words.in(reader.language(), phrasebook)))));
    }

    /**
     * The writer is told when the decision itself does not. Of somebody in distress the other hears nothing: that is
     * theirs to tell.
     */
    @Override
    public void refused(Report report, Measure measure) {
        report.heldFor().ifPresent(reader -> held(report).ifPresent(held -> {
            becomes(held, Copies.State.REFUSED);
            var writer = residents.findById(report.writer()).orElseThrow();
            var other = residents.findById(reader).orElseThrow();
            if (!measure.isTold()) {
                tell(writer.id(), "refused-" + report.id(), "relay.refused", other);
            }
            if (measure != Measure.CARED_FOR && held.open() && !blocks.areBetween(writer.id(), reader)) {
                tell(reader, "refused-for-" + report.id(), "relay.refused-for-you", writer);
            }
        }));
    }

    private void tell(ResidentId to, String key, String phrase, Resident other) {
        notifications.tell(to, Priority.REPLY, key, phrase, other.name());
    }

    /** Of a change that is not passed on the message itself still is. */
    private void becomes(Held held, Copies.State state) {
        switch (held.kind()) {
            case TEXT, FILE, THANKS -> database
                    .sql("update relay_message set state = :state where copy_key = :key")
                    .param("state", state.name()).param("key", held.key()).update();
            case EDIT, CAPTION -> {
            }
        }
    }

    private Optional<Held> held(Report report) {
        return database.sql("""
                select kind, line_id, relay_line.state = 'OPEN' as is_open, copy_key, file_kind, file_id
                from relay_held join relay_line on relay_line.id = line_id where report_id = :report""")
                .param("report", report.id().value()).query(HeldInRelay::held).optional();
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        var file = Optional.ofNullable(row.getString("file_id"));
        var kind = Optional.ofNullable(row.getString("file_kind")).map(Delivery.File.Kind::valueOf);
        return new Held(HeldKind.valueOf(row.getString("kind")), row.getObject("line_id", UUID.class),
                row.getBoolean("is_open"), row.getString("copy_key"),
                file.flatMap(id -> kind.map(it -> new Delivery.File(it, id, ""))));
    }
}
