package nl.handje.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.handje.admin.account.Role;
import nl.handje.admin.testing.AdminWebTest;
import nl.handje.admin.testing.Staff;
import nl.handje.admin.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page and who may come there. A page that nobody lists here fails the build. */
@AdminWebTest
class RightsTest {
    /** Who comes: each may do a little more than the one before. */
    enum Who {
        STRANGER, PASSWORD_ONLY, MODERATOR, ADMINISTRATOR
    }

    private static final Map<String, Set<Who>> RIGHTS = new TreeMap<>();

    static {
        everybody("GET /sign-in", "POST /sign-in", "GET /invitations/{token}", "POST /invitations/{token}",
                "POST /language", "GET /error", "POST /error");
        may(Set.of(Who.PASSWORD_ONLY), "GET /sign-in/code", "POST /sign-in/code");
        may(Set.of(Who.PASSWORD_ONLY, Who.MODERATOR, Who.ADMINISTRATOR), "POST /sign-out");
        may(Set.of(Who.MODERATOR, Who.ADMINISTRATOR), "GET /", "GET /reports", "GET /reports/waiting",
                "GET /reports/changes", "GET /reports/decided", "GET /reports/{id}", "POST /reports/{id}/claim",
                "POST /reports/{id}/opening", "POST /reports/{id}/decision", "POST /reports/{id}/labels",
                "POST /reports/{id}/takeover", "GET /reports/{id}/chat", "GET /reports/{id}/chat/lines",
                "GET /reports/{id}/enclosures", "GET /reports/{id}/enclosures/{enclosure}",
                "POST /reports/{id}/enclosures/{enclosure}", "POST /reports/{id}/chat", "POST /reports/{id}/chat/end",
                "GET /links", "POST /links",
                "POST /links/{id}/revoke", "GET /requests", "GET /requests/{id}", "POST /requests/{id}/opening",
                "POST /requests/{id}/approval", "POST /requests/{id}/invitations",
                "POST /requests/{id}/invitations/{invitation}/approval",
                "POST /requests/{id}/invitations/{invitation}/refusal",
                "POST /requests/{id}/invitations/{invitation}/replacement",
                "POST /requests/{id}/invitations/{invitation}/withdrawal",
                "GET /account",
                "POST /account/sessions/{id}/end", "POST /account/password", "POST /account/recovery-codes");
        may(Set.of(Who.ADMINISTRATOR), "GET /colleagues", "POST /colleagues/invitations",
                "POST /colleagues/{id}/disable", "POST /colleagues/{id}/enable", "GET /hours", "POST /hours",
                "GET /operations",
                "GET /learning", "POST /learning/opening", "POST /learning/file", "POST /learning/{id}/drop",
                "POST /learning/withdrawals", "GET /towns", "GET /towns/{region}", "POST /towns/{region}",
                "POST /towns/{region}/usual");
    }

    @Autowired
    MockMvc mvc;
    @Autowired
    Staff staff;
    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void every_page_is_listed() {
        assertThat(pages()).isEqualTo(new TreeSet<>(RIGHTS.keySet()));
    }

    @Test
    void everybody_comes_where_they_may_and_nowhere_else() throws Exception {
        for (var who : Who.values()) {
            for (var page : RIGHTS.entrySet()) {
                if (!page.getKey().endsWith("/error")) {
                    assertThat(isLetIn(who, page.getKey())).as("%s at %s", who, page.getKey())
                            .isEqualTo(page.getValue().contains(who));
                }
            }
        }
    }

    @Test
    void what_is_not_listed_is_for_nobody() throws Exception {
        var administrator = staff.signedIn(mvc, staff.colleague("Chef", Role.TOWN_ADMINISTRATOR));
        assertThat(administrator.get("/actuator/env").getStatus()).isEqualTo(403);
        assertThat(administrator.get("/something").getStatus()).isEqualTo(403);
    }

    @Test
    void nothing_changes_without_the_token_of_our_own_page() throws Exception {
        var moderator = staff.signedIn(mvc, staff.moderator("Saskia"));
        for (var page : RIGHTS.keySet()) {
            if (page.startsWith("POST") && !page.endsWith("/error")) {
                var forged = MockMvcRequestBuilders.post(path(page)).param("_csrf", "forged");
                assertThat(moderator.send(forged).getStatus()).as(page).isEqualTo(403);
            }
        }
    }

    private Set<String> pages() {
        var pages = new TreeSet<String>();
        requestMappingHandlerMapping.getHandlerMethods().keySet().forEach(info -> {
            var methods = info.getMethodsCondition().getMethods();
            info.getPatternValues().forEach(pattern -> {
                if (methods.isEmpty()) {
                    pages.addAll(Set.of("GET " + pattern, "POST " + pattern));
                }
                methods.forEach(method -> pages.add(method + " " + pattern));
            });
        });
        return pages;
    }

    private boolean isLetIn(Who who, String page) throws Exception {
        var visitor = visitor(who);
        var method = HttpMethod.valueOf(page.split(" ", 2)[0]);
        var response = method.equals(HttpMethod.GET)
                ? visitor.get(path(page))
                : visitor.post(path(page), "purpose", "APPEAL", "measure", "NOTE", "act", "ASK", "writer", "x", "words",
                        "x", "kind", "LEAFLET", "source", "x",
                        "code",
                        "000000", "role",
                        "MODERATOR",
                        "present", "x", "password", "x", "repeated", "x", "email", "x", "name", "x", "language", "NL",
                        "here", "/nowhere", "helper", UUID.randomUUID().toString());
        var way = String.valueOf(response.getRedirectedUrl());
        return !Set.of(401, 403).contains(response.getStatus()) && !Set.of("/sign-in", "/sign-in/code").contains(way);
    }

    private Visitor visitor(Who who) throws Exception {
        return switch (who) {
            case STRANGER -> atTheDoor();
            case PASSWORD_ONLY -> {
                var visitor = atTheDoor();
                visitor.post("/sign-in", "email", staff.moderator("Half").email(), "password", Staff.PASSWORD);
                visitor.get("/sign-in/code");
                yield visitor;
            }
            case MODERATOR -> inside(Role.MODERATOR);
            case ADMINISTRATOR -> inside(Role.TOWN_ADMINISTRATOR);
        };
    }

    private Visitor atTheDoor() throws Exception {
        var visitor = new Visitor(mvc);
        visitor.get("/sign-in");
        return visitor;
    }

    private Visitor inside(Role role) throws Exception {
        var visitor = staff.signedIn(mvc, staff.colleague("Binnen", role));
        visitor.get("/account");
        return visitor;
    }

    private static String path(String page) {
        return page.split(" ", 2)[1].replace("{id}", UUID.randomUUID().toString()).replace("{token}", "unknown")
                .replace("{region}", "61")
                .replace("{invitation}", UUID.randomUUID().toString())
                .replace("{enclosure}", UUID.randomUUID().toString());
    }

    private static void everybody(String... pages) {
        may(Set.of(Who.values()), pages);
    }

    private static void may(Set<Who> who, String... pages) {
        for (var page : pages) {
            RIGHTS.put(page, who);
        }
    }
}
