package nl.handje.admin.review;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.handje.admin.session.Session;
import nl.handje.review.Measure;
import nl.handje.review.ModeratorId;
import nl.handje.review.ReportId;
import nl.handje.review.ReviewQueue;
import nl.handje.review.Ruling;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The decision on a report. */
@Controller
class DecisionController {
    private final ReviewQueue queue;
    private final ReportPage page;

    DecisionController(ReviewQueue queue, ReportPage page) {
        this.queue = queue;
        this.page = page;
    }

    @PostMapping("/reports/{id}/decision")
    String decide(@AuthenticationPrincipal Session session, @PathVariable UUID id, @RequestParam Measure measure,
            @RequestParam(defaultValue = "") String explanation,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace, Model model,
            HttpServletResponse response) {
        return switch (ruling(new ReportId(id), session, measure, explanation)) {
            case Ruling.Done() -> done(measure, inPlace, response);
            case Ruling.Refused(var reason) -> refused(new ReportId(id), reason, session, inPlace, model, response);
        };
    }

    /** Two colleagues who decide in the same moment: one of them was first. */
    private Ruling ruling(ReportId id, Session session, Measure measure, String explanation) {
        try {
            return queue.decide(id, new ModeratorId(session.account().value()), measure, explanation);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException another) {
            return new Ruling.Refused(Ruling.Reason.DECIDED_ALREADY);
        }
    }

    private static String done(Measure measure, boolean inPlace, HttpServletResponse response) {
        var next = "/reports?done=" + measure;
        if (!inPlace) {
            return "redirect:" + next;
        }
        response.setHeader("HX-Redirect", next);
        return "review/report :: refusal";
    }

    private String refused(ReportId id, Ruling.Reason reason, Session session, boolean inPlace, Model model,
            HttpServletResponse response) {
        if (reason == Ruling.Reason.UNKNOWN_REPORT) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("refusal", "refusal." + reason);
        return inPlace ? "review/report :: refusal" : page.closed(id, session, model);
    }
}
