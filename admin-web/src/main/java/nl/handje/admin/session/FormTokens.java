package nl.handje.admin.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.handje.admin.account.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/** Proof that a form came from our own page: derived from the visit in the cookie, so that nothing is kept for it. */
@Component
public class FormTokens implements CsrfTokenRepository {
    private static final String HEADER = "X-CSRF-TOKEN";

    private static final String PARAMETER = "_csrf";

    private final SessionCookie cookie;

    FormTokens(SessionCookie cookie) {
        this.cookie = cookie;
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return cookie.visit(request).map(FormTokens::of).orElse(null);
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return of(cookie.newVisit(request));
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token != null) {
            cookie.read(request).ifPresent(visit -> cookie.give(request, response, visit));
        }
    }

    private static CsrfToken of(String visit) {
        return new DefaultCsrfToken(HEADER, PARAMETER, Token.hash("form " + visit));
    }
}
