package nl.handje.admin.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import nl.handje.admin.account.AccountId;
import nl.handje.admin.session.Session;
import nl.handje.admin.session.SessionCookie;
import nl.handje.admin.session.Sessions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Password, then second factor; and out again. */
@Controller
class SignInController {
    private static final String PASSWORD_PAGE = "signin/password";

    private static final String CODE_PAGE = "signin/code";

    private final SignIn signIn;
    private final StepUp stepUp;
    private final Sessions sessions;
    private final SessionCookie cookie;

    SignInController(SignIn signIn, StepUp stepUp, Sessions sessions, SessionCookie cookie) {
        this.signIn = signIn;
        this.stepUp = stepUp;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @GetMapping("/sign-in")
    String askPassword(@AuthenticationPrincipal @Nullable Session session) {
        return session != null && session.isComplete() ? "redirect:/reports" : PASSWORD_PAGE;
    }

    @PostMapping("/sign-in")
    String password(@RequestParam String email, @RequestParam String password, Model model, HttpServletRequest request,
            HttpServletResponse response) {
        model.addAttribute("email", email);
        return switch (signIn.password(email, password, request.getRemoteAddr())) {
            case Outcome.Accepted(AccountId account) -> {
                sessions.start(account, cookie.renewAll(request, response), request.getRemoteAddr());
                yield "redirect:/sign-in/code";
            }
            case Outcome.Refused() -> refused(PASSWORD_PAGE, model, response);
            case Outcome.Slowed(Duration wait) -> slowed(PASSWORD_PAGE, wait, model, response);
        };
    }

    @GetMapping("/sign-in/code")
    String askCode() {
        return CODE_PAGE;
    }

    @PostMapping("/sign-in/code")
    String code(@AuthenticationPrincipal Session session, @RequestParam String code, Model model,
            HttpServletRequest request, HttpServletResponse response) {
        return switch (stepUp.show(session, code, request, response)) {
            case Outcome.Accepted accepted -> "redirect:/reports";
            case Outcome.Refused() -> refused(CODE_PAGE, model, response);
            case Outcome.Slowed(Duration wait) -> slowed(CODE_PAGE, wait, model, response);
        };
    }

    @PostMapping("/sign-out")
    String signOut(@AuthenticationPrincipal Session session, HttpServletRequest request, HttpServletResponse response) {
        sessions.end(session.account(), session.id());
        cookie.remove(request, response);
        return "redirect:/sign-in?bye";
    }

    private static String refused(String page, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("refused", true);
        return page;
    }

    private static String slowed(String page, Duration wait, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
        model.addAttribute("wait", wait.toSeconds());
        return page;
    }
}
