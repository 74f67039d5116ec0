package nl.handje.admin.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import nl.handje.admin.account.AuthenticatorSecret;
import nl.handje.admin.account.AccountInvitations;
import nl.handje.admin.account.Role;
import nl.handje.admin.testing.AdminWebTest;
import nl.handje.admin.testing.Staff;
import nl.handje.admin.testing.TestParts;
import nl.handje.admin.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@AdminWebTest
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InvitationTest {
    @Autowired
    MockMvc mvc;
    @Autowired
    AccountInvitations invitations;
    @Autowired
    FirstAdministrator firstAdministrator;
    @Autowired
    Staff staff;
    @Autowired
    TestParts.Wall wall;
    Visitor visitor;

    @BeforeEach
    void somebodyComes() {
        visitor = new Visitor(mvc);
    }

    @Test
    @Order(1)
    void the_link_printed_at_the_first_start_makes_the_administrator_and_works_once(CapturedOutput console)
            throws Exception {
        firstAdministrator.run(new DefaultApplicationArguments());
        var token = console.getOut().replaceAll("(?s).*/invitations/([\\w-]{43})\\s.*", "$1");
        var welcome = accept(token, "saskia@gemeente.example", Staff.PASSWORD);
        assertThat(welcome.getStatus()).isEqualTo(200);
        assertThat(welcome.getContentAsString()).containsPattern("(?s)(<li><code>[A-Z2-7-]{19}</code></li>\\s*){10}");
        assertThat(visitor.get("/colleagues").getStatus()).isEqualTo(200);
        assertThat(new Visitor(mvc).get("/invitations/" + token).getStatus()).isEqualTo(404);
        assertThat(invitations.inviteFirst()).as("there is an account now").isEmpty();
    }

    @Test
    void a_link_is_too_old_after_a_day() throws Exception {
        var token = invitations.invite(Role.MODERATOR, staff.moderator("Chef").id());
        wall.clock().advance(Duration.ofHours(24));
        assertThat(visitor.get("/invitations/" + token).getStatus()).isEqualTo(404);
    }

    @Test
    void a_common_password_is_refused_and_the_link_still_stands() throws Exception {
        var token = invitations.invite(Role.MODERATOR, staff.moderator("Chef").id());
        var refused = accept(token, "bas@gemeente.example", "WachtwoordWachtwoord");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("makkelijk te raden", "bas@gemeente.example");
        assertThat(accept(token, "bas@gemeente.example", Staff.PASSWORD).getStatus()).isEqualTo(200);
    }

    @Test
    void a_recovery_code_lets_somebody_in_once() throws Exception {
        var token = invitations.invite(Role.MODERATOR, staff.moderator("Chef").id());
        var page = accept(token, "kim@gemeente.example", Staff.PASSWORD).getContentAsString();
        var code = page.replaceAll("(?s).*?<li><code>([A-Z2-7-]{19}).*", "$1");
        assertThat(signIn("kim@gemeente.example", code.toLowerCase(Locale.ROOT))).isEqualTo(302);
        assertThat(signIn("kim@gemeente.example", code)).isEqualTo(422);
    }

    @Test
    void the_page_shows_what_the_app_needs() throws Exception {
        var token = invitations.invite(Role.MODERATOR, staff.moderator("Chef").id());
        var page = visitor.get("/invitations/" + token).getContentAsString();
        assertThat(page.replaceAll("(?<=[A-Z2-7]{4}) (?=[A-Z2-7]{4})", "")).contains(secret(token).base32());
        assertThat(page).containsPattern("<svg class=\"qr\"[^>]*viewBox=\"0 0 \\d+ \\d+\"[^>]*><path d=\"M4 4h1v1h-1z");
    }

    private MockHttpServletResponse accept(String token, String email, String password) throws Exception {
        visitor.get("/invitations/" + token);
        return visitor.post("/invitations/" + token, "name", "Saskia", "email", email, "language", "NL", "password",
                password, "repeated", password, "code", secret(token).codeAt(wall.clock().instant()));
    }

    private int signIn(String email, String code) throws Exception {
        var browser = new Visitor(mvc);
        browser.get("/sign-in");
        browser.post("/sign-in", "email", email, "password", Staff.PASSWORD);
        browser.get("/sign-in/code");
        return browser.post("/sign-in/code", "code", code).getStatus();
    }

    private AuthenticatorSecret secret(String token) {
        return invitations.find(token).orElseThrow().secret();
    }
}
