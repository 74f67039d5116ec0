package nl.handje.admin.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.handje.admin.account.Colleagues;
import nl.handje.admin.account.Role;
import nl.handje.admin.testing.AdminWebTest;
import nl.handje.admin.testing.Staff;
import nl.handje.admin.testing.TestParts;
import nl.handje.admin.testing.Visitor;
import nl.handje.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@AdminWebTest
class SignInTest {
    @Autowired
    MockMvc mvc;
    @Autowired
    Staff staff;
    @Autowired
    Colleagues colleagues;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    TestParts.Wall wall;
    @Autowired
    MovableClock townsClock;
    Visitor visitor;
    Staff.Colleague saskia;

    @BeforeEach
    void somebodyComes() throws Exception {
        visitor = new Visitor(mvc);
        saskia = staff.moderator("Saskia");
        visitor.get("/sign-in");
    }

    @Test
    void password_and_code_open_the_queue() throws Exception {
        assertThat(password(Staff.PASSWORD)).isEqualTo("/sign-in/code");
        assertThat(code(saskia.nextCode())).isEqualTo("/reports");
        assertThat(visitor.get("/reports").getContentAsString()).contains("Saskia", "Wachtrij");
    }

    @Test
    void the_password_alone_opens_nothing() throws Exception {
        password(Staff.PASSWORD);
        assertThat(visitor.get("/reports").getRedirectedUrl()).isEqualTo("/sign-in/code");
    }

    @Test
    void a_wrong_password_and_an_unknown_address_are_told_in_the_same_words() throws Exception {
        var wrong = visitor.post("/sign-in", "email", saskia.email(), "password", "iets heel anders");
        var unknown = visitor.post("/sign-in", "email", "niemand@handje.example", "password", Staff.PASSWORD);
        assertThat(wrong.getStatus()).isEqualTo(422).isEqualTo(unknown.getStatus());
        assertThat(withoutTyped(wrong.getContentAsString())).isEqualTo(withoutTyped(unknown.getContentAsString()));
    }

    @Test
    void no_code_counts_twice() throws Exception {
        var used = saskia.nextCode();
        password(Staff.PASSWORD);
        code(used);
        var again = new Visitor(mvc);
        again.get("/sign-in");
        again.post("/sign-in", "email", saskia.email(), "password", Staff.PASSWORD);
        again.get("/sign-in/code");
        assertThat(again.post("/sign-in/code", "code", used).getStatus()).isEqualTo(422);
        assertThat(again.post("/sign-in/code", "code", saskia.nextCode()).getRedirectedUrl()).isEqualTo("/reports");
    }

    @Test
    void each_factor_changes_the_cookie_and_the_former_one_is_worth_nothing() throws Exception {
        var before = visitor.copy();
        password(Staff.PASSWORD);
        var halfway = visitor.copy();
        code(saskia.nextCode());
        assertThat(before.get("/reports").getRedirectedUrl()).isEqualTo("/sign-in");
        assertThat(halfway.get("/reports").getRedirectedUrl()).isEqualTo("/sign-in");
        assertThat(visitor.get("/reports").getStatus()).isEqualTo(200);
    }

    @Test
    void what_stands_in_the_cookie_stands_nowhere_in_the_database() throws Exception {
        staff.signedIn(mvc, saskia).cookies().values().forEach(cookie -> assertThat(
                jdbc.sql("select token_hash from account_session").query(String.class).list())
                .noneMatch(cookie::contains));
    }

    @Test
    void a_quarter_of_an_hour_without_a_click_ends_the_session_whatever_the_page_asks_on_its_own() throws Exception {
        visitor = staff.signedIn(mvc, saskia);
        wall.clock().advance(Duration.ofMinutes(14));
        assertThat(visitor.get("/reports/waiting").getStatus()).isEqualTo(200);
        wall.clock().advance(Duration.ofMinutes(2));
        assertThat(visitor.get("/reports").getRedirectedUrl()).isEqualTo("/sign-in");
    }

    @Test
    void eight_hours_end_it_in_any_case() throws Exception {
        visitor = staff.signedIn(mvc, saskia);
        for (int i = 0; i < 48; i++) {
            assertThat(visitor.get("/reports").getStatus()).isEqualTo(200);
            wall.clock().advance(Duration.ofMinutes(10));
        }
        assertThat(visitor.get("/reports").getRedirectedUrl()).isEqualTo("/sign-in");
    }

    @Test
    void the_towns_clock_ends_nothing() throws Exception {
        visitor = staff.signedIn(mvc, saskia);
        townsClock.advance(Duration.ofDays(1));
        assertThat(visitor.get("/reports").getStatus()).isEqualTo(200);
    }

    @Test
    void guessing_gets_slower_for_the_account_and_nobody_is_locked_out() throws Exception {
        for (int i = 0; i < 4; i++) {
            wall.clock().advance(Duration.ofSeconds(2));
            assertThat(guess().getStatus()).isEqualTo(422);
        }
        var slowed = visitor.post("/sign-in", "email", saskia.email(), "password", Staff.PASSWORD);
        assertThat(slowed.getStatus()).isEqualTo(429);
        assertThat(slowed.getHeader("Retry-After")).isEqualTo("2");
        wall.clock().advance(Duration.ofSeconds(30));
        assertThat(password(Staff.PASSWORD)).isEqualTo("/sign-in/code");
    }

    @Test
    void guessing_gets_slower_for_a_source_over_many_accounts() throws Exception {
        visitor.from("203.0.113.9");
        for (int i = 0; i < 11; i++) {
            wall.clock().advance(Duration.ofSeconds(1));
            visitor.post("/sign-in", "email", i + "@handje.example", "password", "zomaar een poging");
        }
        assertThat(guess().getStatus()).isEqualTo(429);
        assertThat(new Visitor(mvc).get("/sign-in").getStatus()).isEqualTo(200);
    }

    @Test
    void a_disabled_account_is_refused_everywhere_from_the_next_click_on() throws Exception {
        var chief = staff.colleague("Chef", Role.TOWN_ADMINISTRATOR);
        visitor = staff.signedIn(mvc, saskia);
        colleagues.disable(saskia.id(), chief.id());
        assertThat(visitor.get("/reports").getRedirectedUrl()).isEqualTo("/sign-in");
        visitor.get("/sign-in");
        assertThat(visitor.post("/sign-in", "email", saskia.email(), "password", Staff.PASSWORD).getStatus())
                .isEqualTo(422);
    }

    @Test
    void a_session_is_ended_from_another_browser() throws Exception {
        visitor = staff.signedIn(mvc, saskia);
        var lost = staff.signedIn(mvc, saskia);
        var page = visitor.get("/account").getContentAsString();
        var end = page.replaceAll("(?s).*action=\"(/account/sessions/[^\"]+/end)\".*", "$1");
        visitor.post(end);
        assertThat(lost.get("/reports").getRedirectedUrl()).isEqualTo("/sign-in");
        assertThat(visitor.get("/reports").getStatus()).isEqualTo(200);
    }

    @Test
    void signing_out_ends_the_session_itself() throws Exception {
        visitor = staff.signedIn(mvc, saskia);
        var kept = visitor.copy();
        visitor.get("/reports");
        visitor.post("/sign-out");
        assertThat(kept.get("/reports").getRedirectedUrl()).isEqualTo("/sign-in");
    }

    private MockHttpServletResponse guess() throws Exception {
        return visitor.post("/sign-in", "email", saskia.email(), "password", "een verkeerde gok hier");
    }

    private String password(String password) throws Exception {
        return String.valueOf(
                visitor.post("/sign-in", "email", saskia.email(), "password", password).getRedirectedUrl());
    }

    private String code(String code) throws Exception {
        visitor.get("/sign-in/code");
        return String.valueOf(visitor.post("/sign-in/code", "code", code).getRedirectedUrl());
    }

    private static String withoutTyped(String page) {
        return page.replaceAll("value=\"[^\"]*\"", "");
    }
}
