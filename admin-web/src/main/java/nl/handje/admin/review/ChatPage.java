package nl.handje.admin.review;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.handje.nlp.Language;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import nl.handje.review.ModeratorId;
import nl.handje.review.ReportId;
import nl.handje.review.ReviewQueue;
import nl.handje.takeover.Line;
import nl.handje.takeover.Takeovers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** The page of a chat that a moderator took over: what was written since, and nothing of before. */
@Component
class ChatPage {
    private static final String NAME = "review/chat";

    /** What is no words is kept as its kind, with what stood under it. */
    private static final Pattern MEDIA = Pattern.compile("\\[([A-Z_]+)] ?(.*)", Pattern.DOTALL);
    private static final Set<String> NAMED = Set.of("PHOTO", "VIDEO", "VIDEO_NOTE", "VOICE", "AUDIO",
            "DOCUMENT", "LOCATION");

    private final Takeovers takeovers;
    private final ReviewQueue queue;
    private final Residents residents;
    private final Clock clock;

    ChatPage(Takeovers takeovers, ReviewQueue queue, Residents residents, Clock clock) {
        this.takeovers = takeovers;
        this.queue = queue;
        this.residents = residents;
        this.clock = clock;
    }

    /**
     * A line with the time at which it was written.
     *
     * @param sent
     *            what it is when it is not only words
     */
    record Shown(boolean ofResident, Optional<String> sent, String words, ZonedDateTime at) {
        static Shown of(Line line, ZoneId zone) {
            var media = MEDIA.matcher(line.words());
            var at = line.at().atZone(zone);
            return line.ofResident() && media.matches()
                    ? new Shown(true, Optional.of(kind(media.group(1))), media.group(2), at)
                    : new Shown(line.ofResident(), Optional.empty(), line.words(), at);
        }

        private static String kind(String name) {
            return NAMED.contains(name) ? name : "OTHER";
        }
    }

    String show(ReportId report, ModeratorId moderator, Model model) {
        var chat = takeovers.chat(report, moderator)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var resident = queue.find(report).flatMap(found -> residents.findById(found.writer()));
        model.addAttribute("id", report.value()).addAttribute("chat", chat).addAttribute("lines", shown(chat.lines()))
                .addAttribute("with", resident.map(Resident::name).orElse("?"))
                .addAttribute("reads", resident.map(Resident::language).orElse(Language.NL))
                .addAttribute("reachable", resident.map(Resident::isReachable).orElse(false))
                .addAttribute("here", "/reports/" + report + "/chat");
        return NAME;
    }

    private List<Shown> shown(List<Line> lines) {
        return lines.stream().map(line -> Shown.of(line, clock.getZone())).toList();
    }
}
