package nl.handje.takeover;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.handje.messaging.Priority;
import nl.handje.resident.Notifications;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import nl.handje.review.ModeratorId;
import nl.handje.review.Report;
import nl.handje.review.ReportId;
import nl.handje.review.ReviewQueue;
import nl.handje.review.Ruling;
import nl.handje.takeover.Handover.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a human of the team does with the chat of a resident who asked for one, or who worries them. */
@Service
@Transactional
public class Takeovers {
    private final TakeoverRows rows;
    private final Lines lines;
    private final Chats chats;
    private final ReviewQueue queue;
    private final Residents residents;
    private final Notifications notifications;
    private final Clock clock;

    Takeovers(TakeoverRows rows, Lines lines, Chats chats, ReviewQueue queue, Residents residents,
            Notifications notifications, Clock clock) {
        this.rows = rows;
        this.lines = lines;
        this.chats = chats;
        this.queue = queue;
        this.residents = residents;
        this.notifications = notifications;
        this.clock = clock;
    }

    /**
     * A takeover as the one who has it, or had it last, may read it.
     *
     * @param open
     *            whether they still have the chat
     */
    public record Chat(Takeover takeover, boolean open, List<Line> lines) {
        public Chat {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Takes the chat of whoever a report is about, by somebody who has read the report. Again by the same is the same.
     *
     * @param name
     *            the first name under which they write
     */
    public Handover begin(ReportId about, ModeratorId moderator, String name) {
        return queue.find(about).map(report -> begin(report, moderator, name))
                .orElseGet(() -> new Handover.Refused(Reason.UNKNOWN_REPORT));
    }

    private Handover begin(Report report, ModeratorId moderator, String name) {
        if (!queue.hasOpened(report.id(), moderator)) {
            return new Handover.Refused(Reason.NOT_OPENED);
        }
        if (queue.claim(report.id(), moderator) instanceof Ruling.Refused refused) {
            return new Handover.Refused(reason(refused.reason()));
        }
        if (!residents.findById(report.writer()).map(Resident::isReachable).orElse(false)) {
            return new Handover.Refused(Reason.UNREACHABLE);
        }
        return rows.findByResidentAndEndedAtIsNull(report.writer())
                .map(open -> open.isOf(moderator, report.id())
                        ? new Handover.Done()
                        : new Handover.Refused(Reason.TAKEN_BY_ANOTHER))
                .orElseGet(() -> {
                    chats.begin(new Takeover(report.id(), report.writer(), moderator, name, clock.instant()),
                            moderator);
                    return new Handover.Done();
                });
    }

    private static Reason reason(Ruling.Reason ruling) {
        return ruling == Ruling.Reason.DECIDED_ALREADY ? Reason.DECIDED_ALREADY : Reason.CLAIMED_BY_ANOTHER;
    }

    /** Words for the resident, which come from a human by name. */
    public Handover say(ReportId about, ModeratorId moderator, String words) {
        if (words.isBlank()) {
            return new Handover.Refused(Reason.NO_WORDS);
        }
        return withOpen(about, moderator, takeover -> {
            var number = lines.add(takeover, false, words.strip());
            takeover.heard(clock.instant());
            queue.claim(about, moderator);
            notifications.tell(takeover.resident(), Priority.REPLY, "takeover-line-" + number, "takeover.message",
                    takeover.name(), words.strip());
        });
    }

    /** The bot is back. */
    public Handover giveBack(ReportId about, ModeratorId moderator) {
        return withOpen(about, moderator, takeover -> chats.end(takeover, Takeover.End.MODERATOR));
    }

    private Handover withOpen(ReportId about, ModeratorId moderator, Consumer<Takeover> act) {
        var open = rows.findFirstByReportAndModeratorOrderByBeganAtDesc(about, moderator).filter(Takeover::isOpen);
        open.ifPresent(act);
        return open.<Handover>map(it -> new Handover.Done()).orElseGet(() -> new Handover.Refused(Reason.OVER));
    }

    /** What was written since the chat was taken over; only for whoever took it over. */
    @Transactional(readOnly = true)
    public Optional<Chat> chat(ReportId about, ModeratorId moderator) {
        return rows.findFirstByReportAndModeratorOrderByBeganAtDesc(about, moderator)
                .map(takeover -> new Chat(takeover, takeover.isOpen(), lines.of(takeover.id())));
    }
}
