package nl.handje.admin.review;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.handje.admin.session.Session;
import nl.handje.review.EnclosureId;
import nl.handje.review.ModeratorId;
import nl.handje.review.ReportEnclosures;
import nl.handje.review.ReportEnclosures.Enclosed;
import nl.handje.review.ReportId;
import org.springframework.http.CacheControl;
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
import org.springframework.web.server.ResponseStatusException;

/** What belongs to a report and is no words: fetched when a moderator who opened it asks, and saved by them. */
@Controller
class EnclosuresController {
    /** Whatever somebody sent is never run, shown or guessed at by the browser: it is a file to save. */
    private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

    private final ReportEnclosures enclosures;

    EnclosuresController(ReportEnclosures enclosures) {
        this.enclosures = enclosures;
    }

    @GetMapping("/reports/{id}/enclosures")
    String show(@AuthenticationPrincipal Session session, @PathVariable UUID id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace, Model model) {
        var all = enclosures.of(new ReportId(id), moderator(session));
        if (all.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("id", id).addAttribute("enclosures", all);
        return inPlace ? "review/enclosures :: list" : "review/enclosures";
    }

    @PostMapping("/reports/{id}/enclosures/{enclosure}")
    String want(@AuthenticationPrincipal Session session, @PathVariable UUID id, @PathVariable UUID enclosure,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace, Model model) {
        enclosures.want(new ReportId(id), new EnclosureId(enclosure), moderator(session));
        return inPlace ? show(session, id, true, model) : "redirect:/reports/" + id + "/enclosures";
    }

    @GetMapping("/reports/{id}/enclosures/{enclosure}")
    ResponseEntity<byte[]> read(@AuthenticationPrincipal Session session, @PathVariable UUID id,
            @PathVariable UUID enclosure) {
        var moderator = moderator(session);
        var kind = enclosures.of(new ReportId(id), moderator).stream()
                .filter(it -> it.id().value().equals(enclosure)).map(Enclosed::kind).findFirst().orElse("");
        return enclosures.read(new ReportId(id), new EnclosureId(enclosure), moderator)
                .map(bytes -> ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(kind))
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Content-Security-Policy", NOTHING_RUNS).cacheControl(CacheControl.noStore())
                        .body(bytes))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** With a name of ours: that of the sender may be anything. */
    private static String attachment(String kind) {
        return ContentDisposition.attachment().filename("handje" + ending(kind), StandardCharsets.US_ASCII).build()
                .toString();
    }

    private static String ending(String kind) {
        return switch (kind) {
            case "PHOTO" -> ".jpg";
            case "VOICE" -> ".oga";
            case "VIDEO", "VIDEO_NOTE" -> ".mp4";
            default -> ".bin";
        };
    }

    private static ModeratorId moderator(Session session) {
        return new ModeratorId(session.account().value());
    }
}
