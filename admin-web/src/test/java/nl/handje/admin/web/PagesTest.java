package nl.handje.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.admin.account.Role;
import nl.handje.admin.testing.AdminWebTest;
import nl.handje.admin.testing.Staff;
import nl.handje.admin.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@AdminWebTest
class PagesTest {
    @Autowired
    MockMvc mvc;
    @Autowired
    Staff staff;

    @Test
    void nothing_from_elsewhere_and_nothing_inline_may_run() throws Exception {
        var response = new Visitor(mvc).get("/sign-in");
        assertThat(response.getHeader("Content-Security-Policy")).startsWith("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(response.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(response.getHeader("Permissions-Policy")).contains("camera=()");
        assertThat(response.getHeader("Cache-Control")).contains("no-store");
        assertThat(response.getContentAsString()).doesNotContain("style=", "onclick=", "<script>");
    }

    @Test
    void over_tls_the_cookie_is_bound_to_this_host() throws Exception {
        var secure = mvc.perform(MockMvcRequestBuilders.get("/sign-in").secure(true)).andReturn().getResponse();
        assertThat(secure.getHeader(HttpHeaders.SET_COOKIE)).startsWith("__Host-handje-admin=")
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Domain");
        assertThat(secure.getHeader("Strict-Transport-Security")).isNotNull();
        assertThat(new Visitor(mvc).get("/sign-in").getHeader(HttpHeaders.SET_COOKIE)).startsWith("handje-admin=")
                .doesNotContain("Secure");
    }

    @Test
    void a_strangers_page_speaks_the_language_of_their_browser() throws Exception {
        var english = mvc.perform(MockMvcRequestBuilders.get("/sign-in").header("Accept-Language", "en-GB"))
                .andReturn().getResponse();
        assertThat(english.getContentAsString()).contains("<html lang=\"en\"", "Sign in");
        assertThat(new Visitor(mvc).get("/sign-in").getContentAsString()).contains("<html lang=\"nl\"", "Aanmelden");
    }

    @Test
    void the_switch_changes_the_accounts_language_and_stays_on_the_page() throws Exception {
        var moderator = staff.signedIn(mvc, staff.moderator("Saskia"));
        moderator.get("/reports/decided");
        assertThat(moderator.post("/language", "language", "EN", "here", "/reports/decided").getRedirectedUrl())
                .isEqualTo("/reports/decided");
        assertThat(moderator.get("/reports").getContentAsString()).contains("All has been seen");
    }

    @Test
    void the_switch_leads_to_no_other_site() throws Exception {
        var visitor = new Visitor(mvc);
        visitor.get("/sign-in");
        for (var elsewhere : new String[]{"//evil.example", "https://evil.example", "/\\evil.example"}) {
            assertThat(visitor.post("/language", "language", "EN", "here", elsewhere).getRedirectedUrl())
                    .isEqualTo("/");
        }
    }

    @Test
    void an_administrator_invites_disables_and_enables() throws Exception {
        var saskia = staff.moderator("Saskia");
        var chief = staff.signedIn(mvc, staff.colleague("Chef", Role.TOWN_ADMINISTRATOR));
        chief.get("/colleagues");
        assertThat(chief.post("/colleagues/invitations", "role", "MODERATOR").getContentAsString())
                .containsPattern("http://localhost/invitations/[\\w-]{43}");
        chief.post("/colleagues/" + saskia.id() + "/disable");
        assertThat(chief.get("/colleagues").getContentAsString()).contains("staat uit");
        chief.post("/colleagues/" + saskia.id() + "/enable");
        assertThat(chief.get("/colleagues").getContentAsString()).doesNotContain("staat uit");
    }

    @Test
    void who_has_the_password_and_a_code_chooses_another_password() throws Exception {
        var saskia = staff.moderator("Saskia");
        var visitor = staff.signedIn(mvc, saskia);
        visitor.get("/account");
        var wrong = visitor.post("/account/password", "present", "niet dit wachtwoord", "password",
                "de fiets staat buiten", "repeated", "de fiets staat buiten", "code", saskia.nextCode());
        assertThat(wrong.getContentAsString()).contains("Het huidige wachtwoord klopt niet");
        var right = visitor.post("/account/password", "present", Staff.PASSWORD, "password", "de fiets staat buiten",
                "repeated", "de fiets staat buiten", "code", saskia.nextCode());
        assertThat(right.getRedirectedUrl()).isEqualTo("/account?password");
    }
}
