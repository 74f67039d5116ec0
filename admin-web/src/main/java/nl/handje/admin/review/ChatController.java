package nl.handje.admin.review;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.handje.admin.session.Session;
import nl.handje.review.ModeratorId;
import nl.handje.review.ReportId;
import nl.handje.takeover.Handover;
import nl.handje.takeover.Takeovers;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The chat of a resident in the hands of a human: taken over, written in, given back. */
@Controller
class ChatController {
    private final Takeovers takeovers;
    private final ReportPage reportPage;
    private final ChatPage page;

    ChatController(Takeovers takeovers, ReportPage reportPage, ChatPage page) {
        this.takeovers = takeovers;
        this.reportPage = reportPage;
        this.page = page;
    }

    @PostMapping("/reports/{id}/takeover")
    String takeOver(@AuthenticationPrincipal Session session, @PathVariable UUID id, Model model,
            HttpServletResponse response) {
        return switch (begun(new ReportId(id), session)) {
            case Handover.Done() -> "redirect:/reports/" + id + "/chat";
            case Handover.Refused(var reason) -> {
                refused(reason, model, response);
                yield reportPage.closed(new ReportId(id), session, model);
            }
        };
    }

    /** Two colleagues in the same moment: one of them was first. */
    private Handover begun(ReportId report, Session session) {
        try {
            return takeovers.begin(report, moderator(session), session.name().strip().split("\\s+")[0]);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException another) {
            return new Handover.Refused(Handover.Reason.TAKEN_BY_ANOTHER);
        }
    }

    @GetMapping("/reports/{id}/chat")
    String show(@AuthenticationPrincipal Session session, @PathVariable UUID id, Model model) {
        return page.show(new ReportId(id), moderator(session), model);
    }

    /** Only what was written, for a page that is there already. */
    @GetMapping("/reports/{id}/chat/lines")
    String lines(@AuthenticationPrincipal Session session, @PathVariable UUID id, Model model) {
        return page.show(new ReportId(id), moderator(session), model) + " :: lines";
    }

    @PostMapping("/reports/{id}/chat")
    String say(@AuthenticationPrincipal Session session, @PathVariable UUID id, @RequestParam String words, Model model,
            HttpServletResponse response) {
        return switch (takeovers.say(new ReportId(id), moderator(session), words)) {
            case Handover.Done() -> "redirect:/reports/" + id + "/chat";
            case Handover.Refused(var reason) -> {
                refused(reason, model, response);
                yield page.show(new ReportId(id), moderator(session), model);
            }
        };
    }

    @PostMapping("/reports/{id}/chat/end")
    String giveBack(@AuthenticationPrincipal Session session, @PathVariable UUID id) {
        takeovers.giveBack(new ReportId(id), moderator(session));
        return "redirect:/reports/" + id;
    }

    private static void refused(Handover.Reason reason, Model model, HttpServletResponse response) {
        if (reason == Handover.Reason.UNKNOWN_REPORT) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("refusal", "chat.refusal." + reason);
    }

    private static ModeratorId moderator(Session session) {
        return new ModeratorId(session.account().value());
    }
}
