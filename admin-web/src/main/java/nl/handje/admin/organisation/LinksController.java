package nl.handje.admin.organisation;

import java.time.Clock;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import nl.handje.admin.session.Session;
import nl.handje.admin.web.Qr;
import nl.handje.messaging.BotAddress;
import nl.handje.nlp.Language;
import nl.handje.organisation.LinkKind;
import nl.handje.organisation.Links;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Links into the private chat: made, listed, taken back. The link itself is shown once, for only its hash is kept. */
@Controller
class LinksController {
    private static final String PAGE = "organisation/links";
    private static final int LONGEST_SOURCE = 60;
    private static final int MOST_DAYS = 3650;
    private static final int MOST_USES = 100_000;

    private final Links links;
    private final BotAddress address;
    private final MessageSource words;
    private final Clock clock;

    LinksController(Links links, BotAddress address, MessageSource words, Clock clock) {
        this.links = links;
        this.address = address;
        this.words = words;
        this.clock = clock;
    }

    /** Words on a leaflet, in the language of who reads it. */
    record Leaflet(Language language, String title, String text, String how) {}

    @GetMapping("/links")
    String show(Model model) {
        model.addAttribute("here", "/links").addAttribute("links", links.all()).addAttribute("kinds", LinkKind.values())
                .addAttribute("now", clock.instant()).addAttribute("zoneId", clock.getZone())
                .addAttribute("known", address.username().isPresent());
        return PAGE;
    }

    @PostMapping("/links")
    String make(@AuthenticationPrincipal Session session, @RequestParam LinkKind kind, @RequestParam Language language,
            @RequestParam String source, @RequestParam(defaultValue = "0") int days,
            @RequestParam(defaultValue = "0") int uses, Model model) {
        var name = source.strip();
        if (name.isEmpty() || name.length() > LONGEST_SOURCE || address.username().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var code = links.make(new Links.Wish(kind, language, name, lasts(days), uses(uses)), session.account().value());
        var link = address.link(code).orElseThrow();
        model.addAttribute("made", link).addAttribute("qr", Qr.of(link)).addAttribute("source", name)
                .addAttribute("leaflet", leaflet(kind, language, name));
        return show(model);
    }

    private static Optional<Period> lasts(int days) {
        return Optional.of(days).filter(it -> it > 0).map(it -> Period.ofDays(Math.min(it, MOST_DAYS)));
    }

    private static OptionalInt uses(int most) {
        return most > 0 ? OptionalInt.of(Math.min(most, MOST_USES)) : OptionalInt.empty();
    }

    private Leaflet leaflet(LinkKind kind, Language language, String source) {
        Locale locale = language.locale();
        return new Leaflet(language, words.getMessage("leaflet." + kind + ".title", new Object[0], locale),
                words.getMessage("leaflet." + kind + ".text", new Object[]{source}, locale),
                words.getMessage("leaflet.how", new Object[0], locale));
    }

    @PostMapping("/links/{id}/revoke")
    String revoke(@PathVariable UUID id) {
        if (!links.revoke(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/links";
    }
}
