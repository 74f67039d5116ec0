package nl.handje.admin.review;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;
import nl.handje.admin.account.WallClock;
import nl.handje.admin.session.Session;
import nl.handje.admin.signin.Outcome;
import nl.handje.admin.signin.StepUp;
import nl.handje.review.ModeratorId;
import nl.handje.review.ReportId;
import nl.handje.review.ReviewQueue;
import nl.handje.review.Ruling;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One report: closed, claimed, opened. */
@Controller
class ReportController {
    private final ReviewQueue queue;
    private final QueueItems items;
    private final ReportPage page;
    private final StepUp stepUp;
    private final WallClock wallClock;

    ReportController(ReviewQueue queue, QueueItems items, ReportPage page, StepUp stepUp, WallClock wallClock) {
        this.queue = queue;
        this.items = items;
        this.page = page;
        this.stepUp = stepUp;
        this.wallClock = wallClock;
    }

    @GetMapping("/reports/{id}")
    String show(@AuthenticationPrincipal Session session, @PathVariable UUID id, Model model) {
        return page.closed(new ReportId(id), session, model);
    }

    @PostMapping("/reports/{id}/claim")
    String claim(@AuthenticationPrincipal Session session, @PathVariable UUID id, HttpServletResponse response,
            @RequestHeader(name = "HX-Target", defaultValue = "") String target, Model model) {
        var moderator = new ModeratorId(session.account().value());
        if (queue.claim(new ReportId(id), moderator) instanceof Ruling.Refused(var reason)) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("refusal", "refusal." + reason);
        }
        if (target.equals("queue")) {
            items.show(moderator, model);
            return "review/queue :: waiting";
        }
        return part(page.closed(new ReportId(id), session, model), target.equals("report"));
    }

    /**
     * Shows the words, to somebody who showed the second factor just now or does so with this click. It stands in the
     * log before they leave.
     */
    @PostMapping("/reports/{id}/opening")
    String open(@AuthenticationPrincipal Session session, @PathVariable UUID id, @RequestParam Purpose purpose,
            @RequestParam(defaultValue = "") String code,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace, Model model,
            HttpServletRequest request, HttpServletResponse response) {
        var shown = session.isFresh(wallClock.now())
                ? opened(new ReportId(id), session, purpose, model)
                : opened(new ReportId(id), session, purpose, code, model, request, response);
        return part(shown, inPlace);
    }

    private String opened(ReportId report, Session session, Purpose purpose, String code, Model model,
            HttpServletRequest request, HttpServletResponse response) {
        return switch (stepUp.show(session, code, request, response)) {
            case Outcome.Accepted accepted -> opened(report, session, purpose, model);
            case Outcome.Refused() -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("refusal", "refusal.CODE");
                yield page.closed(report, session, model);
            }
            case Outcome.Slowed(Duration rest) -> {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                model.addAttribute("refusal", "refusal.SLOWED").addAttribute("rest", rest.toSeconds());
                yield page.closed(report, session, model);
            }
        };
    }

    /** Only what changes, for a page that is there already. */
    private static String part(String page, boolean inPlace) {
        return inPlace ? page + " :: content" : page;
    }

    private String opened(ReportId id, Session session, Purpose purpose, Model model) {
        var moderator = new ModeratorId(session.account().value());
        var report = queue.open(id, moderator, purpose.name())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (purpose == Purpose.REVIEW) {
            queue.claim(id, moderator);
        }
        return page.opened(report, session, model);
    }
}
