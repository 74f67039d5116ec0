package nl.handje.admin.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import nl.handje.admin.account.Role;
import nl.handje.admin.session.Session;
import nl.handje.nlp.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame around each page needs. */
@ControllerAdvice
class Layout {
    private final Clock clock;

    Layout(Clock clock) {
        this.clock = clock;
    }

    @ModelAttribute
    void frame(Model model, HttpServletRequest request, @AuthenticationPrincipal @Nullable Session session) {
        model.addAttribute("here", request.getRequestURI()).addAttribute("zone", clock.getZone());
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            model.addAttribute("languages", Language.values());
        }
        if (session != null && session.isComplete()) {
            model.addAttribute("me", session).addAttribute("administrator",
                    session.role() == Role.TOWN_ADMINISTRATOR);
        }
    }
}
