package nl.handje.learning;

import java.time.Clock;
import java.util.Optional;
import nl.handje.learning.Relabelling.Outcome;
import nl.handje.nlp.Labels;
import nl.handje.resident.Residents;
import nl.handje.review.ModeratorId;
import nl.handje.review.Report;
import nl.handje.review.ReportId;
import nl.handje.review.ReviewQueue;
import nl.handje.review.Source;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moderators say what a message really is. Its words are kept only when their writer agreed to it. */
@Service
@Transactional
public class Relabellings {
    private final ReviewQueue queue;
    private final RelabellingRows rows;
    private final LearningPermissions permissions;
    private final LearningLines lines;
    private final Residents residents;
    private final Mask mask;
    private final Clock clock;

    Relabellings(ReviewQueue queue, RelabellingRows rows, LearningPermissions permissions, LearningLines lines,
            Residents residents, Mask mask, Clock clock) {
        this.queue = queue;
        this.rows = rows;
        this.permissions = permissions;
        this.lines = lines;
        this.residents = residents;
        this.mask = mask;
        this.clock = clock;
    }

    /** Whether there is something to label: words of a resident, not of our own. */
    public static boolean isFor(Report report) {
        return report.source() == Source.CHAT || report.source() == Source.RELAY;
    }

    @Transactional(readOnly = true)
    public Optional<Relabelling> of(ReportId report) {
        return rows.findById(report);
    }

    /**
     * Says what a message is; again changes it.
     *
     * @return what is kept of it; empty when this moderator has not read the words, or there are none
     */
    public Optional<Relabelling> relabel(ReportId id, Labels meant, ModeratorId moderator) {
        return queue.find(id).filter(report -> isFor(report) && queue.hasOpened(id, moderator)).map(report -> {
            var outcome = keep(report, meant);
            return rows.findById(id).map(it -> it.change(meant, outcome, moderator, clock.instant()))
                    .orElseGet(() -> rows.save(new Relabelling(id, meant, outcome, moderator, clock.instant())));
        });
    }

    private Outcome keep(Report report, Labels meant) {
        if (report.labels().filter(meant::equals).isPresent()) {
            lines.deleteByReport(report.id());
            return Outcome.AGREED;
        }
        var permission = permissions.findById(report.writer()).filter(LearningPermission::isGiven);
        permission.ifPresent(given -> keep(report, meant, given));
        return permission.isPresent() ? Outcome.WORDS_KEPT : Outcome.WITHOUT_WORDS;
    }

    private void keep(Report report, Labels meant, LearningPermission permission) {
        lines.findByReport(report.id()).ifPresentOrElse(line -> line.mean(meant), () -> {
            var writer = residents.findById(report.writer()).orElseThrow();
            var words = mask.over(report.words(), writer.language(), writer);
            lines.save(LearningLine.relabelled(permission, new Sentence(writer.language(), words,
                    report.labels().orElse(meant), meant, Optional.empty()), report.id(), clock.instant()));
        });
    }
}
