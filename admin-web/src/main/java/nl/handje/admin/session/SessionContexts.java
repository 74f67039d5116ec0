package nl.handje.admin.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Tells Spring Security who is there, by the session that the cookie stands for. */
@Component
public class SessionContexts implements SecurityContextRepository {
    /** What somebody has who gave only the password. */
    public static final String PASSWORD_GIVEN = "PASSWORD_GIVEN";

    /** What a page asks for on its own does not count as somebody being there. */
    private static final Set<String> ASKED_BY_PAGES = Set.of("/reports/waiting", "/reports/changes");

    private final SessionCookie cookie;
    private final Sessions sessions;

    SessionContexts(SessionCookie cookie, Sessions sessions) {
        this.cookie = cookie;
        this.sessions = sessions;
    }

    /** Called once for a request, when somebody first asks who is there. */
    @Override
    @SuppressWarnings("deprecation") // the deferred form asks this one
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return context(holder.getRequest());
    }

    private SecurityContext context(HttpServletRequest request) {
        var session = cookie.read(request).filter(value -> value.contains(".")).flatMap(sessions::find);
        session.filter(found -> !ASKED_BY_PAGES.contains(request.getRequestURI())).ifPresent(sessions::seen);
        return session.<SecurityContext>map(found -> new SecurityContextImpl(authentication(found)))
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    private static Authentication authentication(Session session) {
        return UsernamePasswordAuthenticationToken.authenticated(session, "", List.of(authority(session)));
    }

    private static SimpleGrantedAuthority authority(Session session) {
        return new SimpleGrantedAuthority(session.isComplete() ? session.role().authority() : PASSWORD_GIVEN);
    }

    /** Sessions are written where factors are given, not here. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return cookie.read(request).isPresent();
    }
}
