package nl.handje.admin.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import nl.handje.admin.session.Session;
import nl.handje.admin.signin.FreshCode;
import nl.handje.request.RequestId;
import nl.handje.review.ModeratorId;
import nl.handje.town.Mode;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The requests that run, and one of them: closed, opened. */
@Controller
class RequestsController {
    private final Requests requests;
    private final OpenedRequests opened;
    private final Neighbours neighbours;
    private final FreshCode freshCode;

    RequestsController(Requests requests, OpenedRequests opened, Neighbours neighbours, FreshCode freshCode) {
        this.requests = requests;
        this.opened = opened;
        this.neighbours = neighbours;
        this.freshCode = freshCode;
    }

    @GetMapping("/requests")
    String show(@AuthenticationPrincipal Session session, @RequestParam Optional<Done> done, Model model) {
        done.ifPresent(it -> model.addAttribute("done", it));
        model.addAttribute("here", "/requests").addAttribute("towns", requests.all(session.language()));
        return "request/requests";
    }

    @GetMapping("/requests/{id}")
    String show(@AuthenticationPrincipal Session session, @PathVariable UUID id, @RequestParam Optional<Done> done,
            Model model) {
        done.ifPresent(it -> model.addAttribute("done", it));
        return page(new RequestId(id), session, model);
    }

    /** Shows words and names, to somebody who showed the second factor just now or does so with this click. */
    @PostMapping("/requests/{id}/opening")
    String open(@AuthenticationPrincipal Session session, @PathVariable UUID id,
            @RequestParam(defaultValue = "") String code, Model model, HttpServletRequest request,
            HttpServletResponse response) {
        var found = requests.find(new RequestId(id), session.language());
        if (found.isPresent() && freshCode.isShown(session, code, model, request, response)) {
            opened.open(new RequestId(id), new ModeratorId(session.account().value()));
            return "redirect:/requests/" + id;
        }
        return page(new RequestId(id), session, model);
    }

    private String page(RequestId id, Session session, Model model) {
        var item = requests.find(id, session.language())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("here", "/requests/" + id).addAttribute("item", item);
        freshCode.ask(session, model);
        opened.find(id, new ModeratorId(session.account().value()), session.language()).ifPresent(words -> {
            model.addAttribute("opened", words).addAttribute("rounds", neighbours.rounds(id, session.language()));
            if (item.request().mode() != Mode.PEER_TO_PEER && !item.request().found()) {
                model.addAttribute("others", neighbours.others(id, session.language()));
            }
        });
        return "request/request";
    }
}
