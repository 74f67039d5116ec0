package nl.handje.admin.learning;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.handje.admin.session.Session;
import nl.handje.admin.signin.FreshCode;
import nl.handje.learning.Harvest;
import nl.handje.review.ModeratorId;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What there is to learn from: counted, and opened, dropped or fetched by somebody who shows the second factor. */
@Controller
class LearningController {
    private static final String PAGE = "learning/learning";
    private static final MediaType TSV = new MediaType("text", "tab-separated-values", StandardCharsets.UTF_8);

    private final Harvest harvest;
    private final FreshCode freshCode;

    LearningController(Harvest harvest, FreshCode freshCode) {
        this.harvest = harvest;
        this.freshCode = freshCode;
    }

    @GetMapping("/learning")
    String show(@AuthenticationPrincipal Session session, Model model) {
        var counts = harvest.counts();
        model.addAttribute("here", "/learning").addAttribute("counts", counts)
                .addAttribute("all", counts.stream().mapToLong(count -> count.fresh() + count.fetched()).sum())
                .addAttribute("withoutWords", harvest.withoutWords())
                .addAttribute("withdrawn", harvest.withdrawnWriters());
        freshCode.ask(session, model);
        return PAGE;
    }

    /** Shows the words; it stands in the log of each resident before they leave. */
    @PostMapping("/learning/opening")
    String open(@AuthenticationPrincipal Session session, @RequestParam(defaultValue = "") String code, Model model,
            HttpServletRequest request, HttpServletResponse response) {
        if (freshCode.isShown(session, code, model, request, response)) {
            model.addAttribute("lines", harvest.open(maintainer(session)));
        }
        return show(session, model);
    }

    /** A file for the corpora, or the page when somebody must show the second factor first. */
    @PostMapping("/learning/file")
    Object fetch(@AuthenticationPrincipal Session session, @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "false") boolean again, Model model, HttpServletRequest request,
            HttpServletResponse response) {
        if (!freshCode.isShown(session, code, model, request, response)) {
            return show(session, model);
        }
        return ResponseEntity.ok().contentType(TSV)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("corrections.tsv").build().toString())
                .body(harvest.fetch(maintainer(session), again).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/learning/{id}/drop")
    String drop(@PathVariable UUID id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace) {
        if (!harvest.drop(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return inPlace ? PAGE + " :: dropped" : "redirect:/learning";
    }

    @PostMapping("/learning/withdrawals")
    String takenOut(@RequestParam String writer) {
        if (!harvest.takenOut(writer)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/learning";
    }

    private static ModeratorId maintainer(Session session) {
        return new ModeratorId(session.account().value());
    }
}
