package nl.handje.admin.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.handje.admin.session.Session;
import nl.handje.admin.session.SessionCookie;
import nl.handje.admin.session.Sessions;
import org.springframework.stereotype.Component;

/** Somebody shows the second factor: at sign-in, and again before something that asks for more certainty. */
@Component
public class StepUp {
    private final SignIn signIn;
    private final Sessions sessions;
    private final SessionCookie cookie;

    StepUp(SignIn signIn, Sessions sessions, SessionCookie cookie) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    /** Looks at the code; when it is right, the session is fresh from now and has another secret. */
    public Outcome show(Session session, String code, HttpServletRequest request, HttpServletResponse response) {
        var outcome = signIn.code(session.account(), code);
        if (outcome instanceof Outcome.Accepted) {
            sessions.confirm(session.id(), cookie.renewSecret(request, response));
        }
        return outcome;
    }
}
