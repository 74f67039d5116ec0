package nl.handje.admin.town;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.handje.admin.session.Session;
import nl.handje.admin.signin.FreshCode;
import nl.handje.town.Town;
import nl.handje.town.Towns;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What each town chose about asking neighbours; set by somebody who shows the second factor. */
@Controller
class TownsController {
    private final Towns towns;
    private final TownPage page;
    private final FreshCode freshCode;

    TownsController(Towns towns, TownPage page, FreshCode freshCode) {
        this.towns = towns;
        this.page = page;
        this.freshCode = freshCode;
    }

    /**
     * All towns, or the way to one by the digits of its postcode.
     *
     * @param region
     *            as it was typed; only its first two digits count
     */
    @GetMapping("/towns")
    String show(@RequestParam(defaultValue = "") String region, Model model, HttpServletResponse response) {
        var digits = region.strip().substring(0, Math.min(2, region.strip().length()));
        if (Town.isRegion(digits)) {
            return "redirect:/towns/" + digits;
        }
        if (!region.isBlank()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("here", "/towns").addAttribute("towns", towns.inUse()).addAttribute("typed", region);
        return "town/towns";
    }

    @GetMapping("/towns/{region}")
    String show(@AuthenticationPrincipal Session session, @PathVariable String region,
            @RequestParam(defaultValue = "false") boolean saved, Model model) {
        model.addAttribute("saved", saved);
        return page.show(TownForm.of(towns.named(known(region))), session, model);
    }

    @PostMapping("/towns/{region}")
    String set(@AuthenticationPrincipal Session session, @PathVariable String region,
            @RequestParam Map<String, String> typed, @RequestParam(defaultValue = "") String code, Model model,
            HttpServletRequest request, HttpServletResponse response) {
        var form = new TownForm(known(region), typed);
        var wrong = form.wrong();
        if (!wrong.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("wrong", wrong);
            return page.show(form, session, model);
        }
        if (!freshCode.isShown(session, code, model, request, response)) {
            return page.show(form, session, model);
        }
        towns.set(form.town(), session.account().value());
        return "redirect:/towns/" + region + "?saved=true";
    }

    /** The usual settings again. */
    @PostMapping("/towns/{region}/usual")
    String reset(@AuthenticationPrincipal Session session, @PathVariable String region,
            @RequestParam(defaultValue = "") String code, Model model, HttpServletRequest request,
            HttpServletResponse response) {
        if (!freshCode.isShown(session, code, model, request, response)) {
            return page.show(TownForm.of(towns.named(known(region))), session, model);
        }
        towns.reset(known(region), session.account().value());
        return "redirect:/towns/" + region + "?saved=true";
    }

    private static String known(String region) {
        if (!Town.isRegion(region)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return region;
    }
}
