package nl.handje.admin.signin;

import nl.handje.admin.account.DemoModerator;
import nl.handje.admin.session.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** In a demo nobody has the authenticator app: the page tells the code to the demo's moderator. */
@ControllerAdvice
@ConditionalOnBooleanProperty("handje.demo")
class DemoCode {
    private final DemoModerator moderator;

    DemoCode(DemoModerator moderator) {
        this.moderator = moderator;
    }

    @ModelAttribute
    void tell(Model model, @AuthenticationPrincipal @Nullable Session session) {
        if (session != null) {
            moderator.codeFor(session.account()).ifPresent(code -> model.addAttribute("demoCode", code));
        }
    }
}
