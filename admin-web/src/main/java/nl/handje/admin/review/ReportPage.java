package nl.handje.admin.review;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handje.admin.account.WallClock;
import nl.handje.admin.session.Session;
import nl.handje.learning.Relabelling;
import nl.handje.learning.Relabellings;
import nl.handje.nlp.Act;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Category;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Labels;
import nl.handje.review.ModeratorId;
import nl.handje.review.Report;
import nl.handje.review.ReportFinding;
import nl.handje.review.ReportEnclosures;
import nl.handje.review.ReportId;
import nl.handje.review.ReviewQueue;
import nl.handje.takeover.Takeovers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** The page of one report, closed or opened. */
@Component
class ReportPage {
    private static final String NAME = "review/report";

    private final ReviewQueue queue;
    private final QueueItems items;
    private final OpenedReports openedReports;
    private final Relabellings relabellings;
    private final Takeovers takeovers;
    private final ReportEnclosures enclosures;
    private final Names names;
    private final Clock clock;
    private final WallClock wallClock;

    ReportPage(ReviewQueue queue, QueueItems items, OpenedReports openedReports, Relabellings relabellings,
            Takeovers takeovers, ReportEnclosures enclosures, Names names, Clock clock, WallClock wallClock) {
        this.queue = queue;
        this.items = items;
        this.openedReports = openedReports;
        this.relabellings = relabellings;
        this.takeovers = takeovers;
        this.enclosures = enclosures;
        this.names = names;
        this.clock = clock;
        this.wallClock = wallClock;
    }

    /** With what may be seen of it without opening. */
    String closed(ReportId id, Session session, Model model) {
        var item = items.find(id, viewer(session)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("item", item).addAttribute("purposes", Purpose.values())
                .addAttribute("fresh", session.isFresh(wallClock.now())).addAttribute("here", "/reports/" + id);
        model.addAttribute("talking", takeovers.chat(id, viewer(session)).filter(Takeovers.Chat::open).isPresent());
        decision(id, model);
        model.addAttribute("settled", queue.find(id).filter(Report::isDecided).isPresent()
                && queue.decisionOn(id).isEmpty());
        relabellings.of(id).ifPresent(relabelling -> model.addAttribute("relabelling", relabelling));
        return NAME;
    }

    /** With the words, which were opened just now. */
    String opened(Report report, Session session, Model model) {
        // What the claim changed is read again.
        closed(report.id(), session, model);
        model.addAttribute("opened", openedReports.of(report)).addAttribute("id", report.id())
                .addAttribute("enclosures", enclosures.of(report.id(), viewer(session)));
        if (Relabellings.isFor(report)) {
            labels(report, model);
        }
        return NAME;
    }

    /** What was said about the message just now, in the form in which it was said. */
    String relabelled(Report report, Session session, Model model) {
        closed(report.id(), session, model);
        labels(report, model);
        return NAME + " :: labels";
    }

    /** What the form begins with: what was said last. */
    private void labels(Report report, Model model) {
        var found = report.findings().stream().map(ReportFinding::concern).collect(Collectors.toSet());
        model.addAttribute("labels", relabellings.of(report.id()).map(Relabelling::meant).or(report::labels)
                .orElseGet(() -> new Labels(Act.OTHER, Set.of(), Beneficiary.SELF, found)))
                .addAttribute("acts", Act.values()).addAttribute("kinds", Category.values())
                .addAttribute("concerns", Concern.values());
    }

    private void decision(ReportId id, Model model) {
        queue.decisionOn(id)
                .ifPresent(decision -> model.addAttribute("decision", decision)
                        .addAttribute("decidedBy", names.of(decision.moderator()))
                        .addAttribute("decidedAt", decision.decidedAt().atZone(clock.getZone())));
    }

    private static ModeratorId viewer(Session session) {
        return new ModeratorId(session.account().value());
    }
}
