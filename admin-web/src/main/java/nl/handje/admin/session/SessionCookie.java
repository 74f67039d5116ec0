package nl.handje.admin.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handje.admin.account.Token;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The one cookie: {@code visit.secret}. The visit is there from the first page on and carries the protection of forms;
 * the secret is there after the password and changes with every factor given. Both change at sign-in, so that nobody
 * can be put into a session prepared for them.
 */
@Component
public class SessionCookie {
    private static final String NAME = "handje-admin";

    private static final String GIVEN = SessionCookie.class.getName();

    private final SecureRandom random;

    SessionCookie(SecureRandom random) {
        this.random = random;
    }

    /** What the browser sent, or what this answer gives it. */
    Optional<String> read(HttpServletRequest request) {
        if (request.getAttribute(GIVEN) instanceof String given) {
            return Optional.of(given);
        }
        return Optional.ofNullable(request.getCookies()).map(Arrays::stream).orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(name(request))).map(Cookie::getValue).findFirst();
    }

    /** The part of the visit. */
    Optional<String> visit(HttpServletRequest request) {
        return read(request).map(value -> value.split("\\.", 2)[0]);
    }

    /** Somebody comes in who has no cookie. */
    String newVisit(HttpServletRequest request) {
        var visit = Token.next(random);
        request.setAttribute(GIVEN, visit);
        return visit;
    }

    /** A new cookie for somebody who gave the password. */
    public String renewAll(HttpServletRequest request, HttpServletResponse response) {
        return give(request, response, Token.next(random) + "." + Token.next(random));
    }

    /** A new secret in the same visit: forms that stand open elsewhere stay valid. */
    public String renewSecret(HttpServletRequest request, HttpServletResponse response) {
        return give(request, response, visit(request).orElseThrow() + "." + Token.next(random));
    }

    String give(HttpServletRequest request, HttpServletResponse response, String value) {
        request.setAttribute(GIVEN, value);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, value).build().toString());
        return value;
    }

    /** Signed out. */
    public void remove(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, "").maxAge(0).build().toString());
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(HttpServletRequest request, String value) {
        return ResponseCookie.from(name(request), value).path("/").httpOnly(true).secure(request.isSecure())
                .sameSite("Lax");
    }

    /** Browsers take {@code __Host-} only over TLS; on this machine's own address there is none. */
    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + NAME : NAME;
    }
}
