package nl.handje.admin.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.handje.admin.account.DemoModerator;
import nl.handje.admin.account.Token;
import nl.handje.admin.session.SessionCookie;
import nl.handje.admin.session.Sessions;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A one-time link into the demo, so that somebody who tries Handje is in with one click. Only in a demo. */
@Controller
@Order(1)
@ConditionalOnBooleanProperty("handje.demo")
public class DemoSignIn implements ApplicationRunner {
    private final DemoModerator moderator;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Environment environment;
    private final String token;
    private final AtomicReference<Optional<DemoModerator.Credentials>> unused = new AtomicReference<>(Optional.empty());
    private final AtomicReference<String> instructions = new AtomicReference<>("");

    DemoSignIn(DemoModerator moderator, Sessions sessions, SessionCookie cookie, Environment environment,
            SecureRandom random) {
        this.moderator = moderator;
        this.sessions = sessions;
        this.cookie = cookie;
        this.environment = environment;
        this.token = Token.next(random);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var credentials = moderator.prepare();
        unused.set(Optional.of(credentials));
        instructions.set("""
                one click   %s/demo/%s
                or e-mail   %s
                password    %s
                code        the page tells it; for an authenticator app the key is %s"""
                .formatted(FirstAdministrator.address(environment), token, credentials.email(),
                        credentials.password(), credentials.secret().base32()));
    }

    /** How to sign in, for the console. */
    public String instructions() {
        return instructions.get();
    }

    @GetMapping("/demo/{given}")
    String show(@PathVariable String given, HttpServletResponse response) {
        return isValid(given) ? "signin/demo" : voided(response);
    }

    @PostMapping("/demo/{given}")
    String enter(@PathVariable String given, HttpServletRequest request, HttpServletResponse response) {
        if (!isValid(given)) {
            return voided(response);
        }
        return unused.getAndSet(Optional.empty()).map(credentials -> {
            sessions.startComplete(credentials.account(), cookie.renewAll(request, response), request.getRemoteAddr());
            return "redirect:/reports";
        }).orElseGet(() -> voided(response));
    }

    private boolean isValid(String given) {
        return unused.get().isPresent() && Token.hash(given).equals(Token.hash(token));
    }

    private static String voided(HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "signin/invitation-void";
    }
}
