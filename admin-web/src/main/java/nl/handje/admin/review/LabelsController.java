package nl.handje.admin.review;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.handje.admin.session.Session;
import nl.handje.learning.Relabellings;
import nl.handje.nlp.Act;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Category;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Labels;
import nl.handje.review.ModeratorId;
import nl.handje.review.Report;
import nl.handje.review.ReportId;
import nl.handje.review.ReviewQueue;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What a message really is, says a moderator who has read it. */
@Controller
class LabelsController {
    private final Relabellings relabellings;
    private final ReviewQueue queue;
    private final ReportPage page;

    LabelsController(Relabellings relabellings, ReviewQueue queue, ReportPage page) {
        this.relabellings = relabellings;
        this.queue = queue;
        this.page = page;
    }

    /**
     * Keeps it.
     *
     * @param harmless
     *            whether there is nothing to worry about after all, whatever is ticked
     */
    @PostMapping("/reports/{id}/labels")
    String relabel(@AuthenticationPrincipal Session session, @PathVariable UUID id, @RequestParam Act act,
            @RequestParam(defaultValue = "") Set<Category> kinds,
            @RequestParam(defaultValue = "") Set<Concern> concerns,
            @RequestParam(defaultValue = "false") boolean harmless,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace, Model model) {
        var report = queue.find(new ReportId(id)).orElseThrow(LabelsController::notFound);
        var meant = new Labels(act, kinds, beneficiary(report), harmless ? EnumSet.noneOf(Concern.class) : concerns);
        if (relabellings.relabel(report.id(), meant, new ModeratorId(session.account().value())).isEmpty()) {
            throw notFound();
        }
        return inPlace ? page.relabelled(report, session, model) : "redirect:/reports/" + id;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** Nobody is asked for whom it is: that stays as it was read. */
    private static Beneficiary beneficiary(Report report) {
        return report.labels().map(Labels::beneficiary).orElse(Beneficiary.SELF);
    }
}
