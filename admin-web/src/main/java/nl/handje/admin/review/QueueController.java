package nl.handje.admin.review;

import java.util.Optional;
import nl.handje.admin.session.Session;
import nl.handje.review.Measure;
import nl.handje.review.ModeratorId;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What waits, and word that it changed. */
@Controller
class QueueController {
    private final QueueItems items;
    private final ReportChanges changes;

    QueueController(QueueItems items, ReportChanges changes) {
        this.items = items;
        this.changes = changes;
    }

    @GetMapping("/reports")
    String show(@AuthenticationPrincipal Session session, @RequestParam Optional<Measure> done, Model model) {
        done.ifPresent(measure -> model.addAttribute("done", measure));
        list(session, model);
        return "review/queue";
    }

    @GetMapping("/reports/waiting")
    String waiting(@AuthenticationPrincipal Session session, Model model) {
        list(session, model);
        return "review/queue :: waiting";
    }

    @GetMapping(path = "/reports/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> changes() {
        return ResponseEntity.ok().header("X-Accel-Buffering", "no").body(changes.listen());
    }

    private void list(Session session, Model model) {
        items.show(new ModeratorId(session.account().value()), model);
    }
}
