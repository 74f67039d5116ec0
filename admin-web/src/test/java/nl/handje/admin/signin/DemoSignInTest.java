package nl.handje.admin.signin;

import static org.assertj.core.api.Assertions.assertThat;

import nl.handje.admin.testing.AdminWebTest;
import nl.handje.admin.testing.Staff;
import nl.handje.admin.testing.TestParts;
import nl.handje.admin.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

@AdminWebTest
@TestPropertySource(properties = "handje.demo=true")
class DemoSignInTest {
    @Autowired
    MockMvc mvc;
    @Autowired
    DemoSignIn demo;
    @Autowired
    Staff staff;
    @Autowired
    TestParts.Wall wall;
    Visitor visitor;

    @BeforeEach
    void aDemoStarts() {
        demo.run(new DefaultApplicationArguments());
        visitor = new Visitor(mvc);
    }

    @Test
    void the_printed_link_lets_somebody_in_with_one_click_once() throws Exception {
        visitor.get(link());
        assertThat(visitor.post(link()).getRedirectedUrl()).isEqualTo("/reports");
        assertThat(visitor.get("/reports").getStatus()).isEqualTo(200);
        assertThat(new Visitor(mvc).get(link()).getStatus()).isEqualTo(404);
    }

    @Test
    void only_looking_at_the_link_does_not_use_it_up() throws Exception {
        visitor.get(link());
        assertThat(new Visitor(mvc).get(link()).getStatus()).isEqualTo(200);
    }

    @Test
    void another_link_lets_nobody_in() throws Exception {
        visitor.get("/sign-in");
        assertThat(visitor.post("/demo/guess").getStatus()).isEqualTo(404);
    }

    @Test
    void the_printed_password_works_and_the_page_tells_the_code() throws Exception {
        visitor.get("/sign-in");
        visitor.post("/sign-in", "email", "demo@handje.example", "password", printed("password +(\\S+)"));
        var code = told(visitor.get("/sign-in/code").getContentAsString());
        assertThat(visitor.post("/sign-in/code", "code", code).getRedirectedUrl()).isEqualTo("/reports");
        assertThat(told(visitor.get("/account").getContentAsString())).as("a code that was not used")
                .isNotEqualTo(code);
    }

    @Test
    void nobody_elses_code_is_told() throws Exception {
        var saskia = staff.signedIn(mvc, staff.moderator("Saskia"));
        assertThat(saskia.get("/account").getContentAsString()).doesNotContain("Demo: de code");
    }

    private String link() {
        return printed("http://localhost:\\d+(/demo/\\S+)");
    }

    private String printed(String pattern) {
        return demo.instructions().replaceAll("(?s).*?" + pattern + ".*", "$1");
    }

    private static String told(String page) {
        return page.replaceAll("(?s).*Demo: de code is nu (\\d{6}).*", "$1");
    }
}
