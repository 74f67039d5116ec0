package nl.handje.admin.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.handje.admin.testing.AdminWebTest;
import nl.handje.admin.testing.Sent;
import nl.handje.admin.testing.Staff;
import nl.handje.admin.testing.Town;
import nl.handje.admin.testing.Visitor;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Language;
import nl.handje.review.ReportId;
import nl.handje.review.ReviewQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@AdminWebTest
class DecidedTest {
    private static final String WORDS = "geef me je pincode dan pin ik even voor je";

    @Autowired
    MockMvc mvc;
    @Autowired
    Staff staff;
    @Autowired
    Town town;
    @Autowired
    Sent sent;
    @Autowired
    ReviewQueue queue;
    @Autowired
    JdbcClient jdbc;
    Staff.Colleague saskia;
    Visitor visitor;
    Town.Neighbour ben;
    Town.Neighbour anna;

    @BeforeEach
    void aModeratorAtWork() throws Exception {
        saskia = staff.moderator("Saskia");
        visitor = staff.signedIn(mvc, saskia);
        ben = town.neighbour("Ben", Language.NL);
        anna = town.neighbour("Anna", Language.NL);
        jdbc.sql("update report set decided_at = now() where decided_at is null").update();
    }

    @Test
    void a_warning_reaches_the_writer_with_its_reason() throws Exception {
        var report = fraud();
        var proposal = open(report).getContentAsString();
        assertThat(proposal).contains("U vroeg om geld, een pas of een code. Dat mag niet via Handje.");
        assertThat(decide(report, "WARN", "Vraag nooit om een pincode.").getHeader("HX-Redirect"))
                .isEqualTo("/reports?done=WARN");
        assertThat(sent.to(ben.chat())).singleElement().asString().contains("waarschuwing",
                "Vraag nooit om een pincode.");
        assertThat(visitor.get("/reports/decided").getContentAsString()).contains("Gewaarschuwd door Saskia");
    }

    @Test
    void the_proposal_is_in_the_language_of_the_writer() throws Exception {
        var john = town.neighbour("John", Language.EN);
        var report = town.writes(john, anna, "give me your pin", Concern.FRAUD, "your pin");
        assertThat(open(report).getContentAsString()).contains("You asked for money, a bank card or a code.",
                "De schrijver leest Engels.");
    }

    @Test
    void a_message_that_is_in_order_goes_to_the_neighbour_after_all() throws Exception {
        var report = fraud();
        open(report);
        decide(report, "RELEASE", "");
        assertThat(sent.to(anna.chat())).hasSize(2).first().asString().contains(WORDS);
        assertThat(sent.to(anna.chat())).last().asString().contains("Geef nooit een pincode");
    }

    @Test
    void a_warning_without_a_reason_is_refused_kindly() throws Exception {
        var report = fraud();
        open(report);
        var refused = decide(report, "WARN", "  ");
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getContentAsString()).contains("Schrijf in een zin waarom").doesNotContain("<html");
    }

    @Test
    void what_is_decided_is_decided() throws Exception {
        var report = fraud();
        open(report);
        decide(report, "NOTE", "");
        assertThat(decide(report, "WARN", "Toch wel.").getContentAsString()).contains("Een collega was u net voor");
        assertThat(sent.to(ben.chat())).singleElement().asString().contains("Het is niet doorgegeven.");
        assertThat(visitor.get("/reports/" + report).getContentAsString()).contains("Hierover is beslist", "Genoteerd");
    }

    @Test
    void of_two_who_decide_in_the_same_moment_one_is_first_and_the_other_is_told() throws Exception {
        for (int i = 0; i < 5; i++) {
            var report = town.writes(ben, anna, WORDS + " " + i, Concern.FRAUD, "pincode");
            open(report);
            var copy = visitor.copy();
            try (var both = Executors.newFixedThreadPool(2)) {
                List<Callable<Integer>> wishes = List.of(() -> decide(report, "NOTE", "").getStatus(), () -> copy
                        .postInPlace("/reports/" + report + "/decision", "measure", "CARED_FOR").getStatus());
                var answers = both.invokeAll(wishes);
                assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 409);
            }
            assertThat(queue.decisionOn(new ReportId(report))).isPresent();
        }
    }

    private UUID fraud() {
        return town.writes(ben, anna, WORDS, Concern.FRAUD, "geef me je pincode");
    }

    private MockHttpServletResponse open(UUID report) throws Exception {
        visitor.get("/reports");
        return visitor.post("/reports/" + report + "/opening", "purpose", "REVIEW");
    }

    private MockHttpServletResponse decide(UUID report, String measure, String explanation) throws Exception {
        return visitor.postInPlace("/reports/" + report + "/decision", "measure", measure, "explanation", explanation);
    }
}
