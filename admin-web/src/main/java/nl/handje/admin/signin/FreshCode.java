package nl.handje.admin.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import nl.handje.admin.account.WallClock;
import nl.handje.admin.session.Session;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Before something that asks for more certainty: the second factor was shown just now, or is with this click. */
@Component
public class FreshCode {
    private final StepUp stepUp;
    private final WallClock wallClock;

    FreshCode(StepUp stepUp, WallClock wallClock) {
        this.stepUp = stepUp;
        this.wallClock = wallClock;
    }

    /** Tells the page whether to ask for a code. */
    public void ask(Session session, Model model) {
        model.addAttribute("fresh", session.isFresh(wallClock.now()));
    }

    /** When not, the answer has its status and the page the reason, {@code refusal} and {@code rest}. */
    public boolean isShown(Session session, String code, Model model, HttpServletRequest request,
            HttpServletResponse response) {
        return session.isFresh(wallClock.now()) || switch (stepUp.show(session, code, request, response)) {
            case Outcome.Accepted accepted -> true;
            case Outcome.Refused() -> refused(HttpStatus.UNPROCESSABLE_CONTENT, "refusal.CODE", 0, model, response);
            case Outcome.Slowed(Duration rest) ->
                refused(HttpStatus.TOO_MANY_REQUESTS, "refusal.SLOWED", rest.toSeconds(), model, response);
        };
    }

    private static boolean refused(HttpStatus status, String words, long rest, Model model,
            HttpServletResponse response) {
        response.setStatus(status.value());
        model.addAttribute("refusal", words).addAttribute("rest", rest);
        return false;
    }
}
