package nl.handje.admin.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.handje.admin.account.AccountInvitations;
import nl.handje.admin.account.Role;
import nl.handje.admin.testing.AdminWebTest;
import nl.handje.admin.testing.Desk;
import nl.handje.admin.testing.Sent;
import nl.handje.admin.testing.Staff;
import nl.handje.admin.testing.Town;
import nl.handje.learning.Relabellings;
import nl.handje.nlp.Act;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Labels;
import nl.handje.nlp.Language;
import nl.handje.review.ModeratorId;
import nl.handje.review.ReportId;
import nl.handje.review.ReviewQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A moderator's work in a real browser. */
@AdminWebTest
class AtTheDeskTest {
    private static final Labels HARMLESS = new Labels(Act.OTHER, Set.of(), Beneficiary.SELF, Set.of());

    @LocalServerPort
    int port;
    @Autowired
    Staff staff;
    @Autowired
    Town town;
    @Autowired
    Sent sent;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    AccountInvitations invitations;
    @Autowired
    Relabellings relabellings;
    @Autowired
    ReviewQueue queue;
    Town.Neighbour ben;
    Town.Neighbour anna;

    @BeforeEach
    void neighbours() {
        jdbc.sql("update report set decided_at = now() where decided_at is null").update();
        jdbc.sql("delete from learning_line").update();
        ben = town.neighbour("Ben", Language.NL);
        anna = town.neighbour("Anna", Language.NL);
    }

    @Test
    void a_report_appears_by_itself_and_is_decided_by_keyboard_alone() {
        try (var desk = desk(1280)) {
            desk.signIn(staff.moderator("Saskia"));
            assertThat(desk.page().getByText("Alles is bekeken")).isVisible();
            town.writes(ben, anna, "geef me je pincode dan pin ik even voor je", Concern.FRAUD, "geef me je pincode");
            assertThat(row(desk, "Oplichting")).isVisible();

            press(desk, "j", "Enter");
            openByKey(desk);
            assertThat(desk.page().locator("mark")).hasText("geef me je pincode");
            press(desk, "4");
            assertThat(desk.page().locator("textarea:focus")).hasValue(
                    "U vroeg om geld, een pas of een code. Dat mag niet via Handje. Uw bericht is niet doorgestuurd.");
            press(desk, "Tab", "Enter");
            desk.page().waitForURL("**/reports?done=WARN");
            assertThat(desk.page().getByText("Besloten: de schrijver krijgt een waarschuwing.")).isFocused();
            assertThat(sent.to(ben.chat())).singleElement().asString().contains("U vroeg om geld");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void the_list_is_right_again_after_a_lost_connection_to_the_database() {
        try (var desk = desk(1280)) {
            desk.signIn(staff.moderator("Saskia"));
            jdbc.sql("select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen %'")
                    .query((row, number) -> row.getBoolean(1)).list();
            town.fraud();
            assertThat(row(desk, "Oplichting")).isVisible();
        }
    }

    @Test
    void another_ones_claim_shows_at_once_and_the_focus_stays() throws Exception {
        var report = town.fraud();
        try (var desk = desk(1280); var other = desk(1280)) {
            desk.signIn(staff.moderator("Saskia"));
            other.signIn(staff.moderator("Karim"));
            press(desk, "j");
            press(other, "j", "c");
            assertThat(other.page().getByText("U bent ermee bezig")).isVisible();
            assertThat(desk.page().getByText("Karim is ermee bezig")).isVisible();
            assertThat(desk.page().locator("#report-" + report)).isFocused();
        }
    }

    @Test
    void nothing_that_a_resident_writes_runs() throws Exception {
        var attacks = """
                <script>alert(1)</script>
                <img src=x onerror=alert(1)>
                "><svg onload=alert(1)>
                <div hx-get="/sign-out" hx-trigger="load">x</div>
                <style>*{display:none}</style>
                ${7*7} [[${7*7}]] #{sign-in.title} th:utext="x"
                javascript:alert(1)//
                <a href="javascript:alert(1)" autofocus onfocus=alert(1)>klik</a>""";
        var writer = town.neighbour("<b onmouseover=alert(1)>Ben</b>", Language.NL);
        var report = town.writes(writer, anna, attacks, Concern.FRAUD, "<img src=x onerror=alert(1)>");
        try (var desk = desk(1280)) {
            desk.signIn(staff.moderator("<img src=x onerror=alert(1)>")).visit("/reports/" + report);
            openByKey(desk);
            assertThat(desk.page().locator(".bubble")).hasText(attacks);
            assertThat(desk.page().locator(".bubble script, .bubble img, .bubble svg, .bubble a, .bubble b"))
                    .hasCount(0);
            desk.visit("/reports");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void who_is_signed_out_elsewhere_is_led_to_the_door() {
        var saskia = staff.moderator("Saskia");
        try (var desk = desk(1280)) {
            desk.signIn(saskia);
            jdbc.sql("delete from account_session where account_id = ?").param(saskia.id().value()).update();
            town.fraud();
            desk.page().waitForURL("**/sign-in");
        }
    }

    @ParameterizedTest
    @CsvSource({"1280,LIGHT", "1280,DARK", "390,LIGHT", "390,DARK"})
    void everybody_can_use_every_page(int width, ColorScheme colours) {
        var chief = staff.colleague("Chef", Role.TOWN_ADMINISTRATOR);
        try (var desk = Desk.at(port, width, colours)) {
            look(desk.visit("/sign-in"), "sign-in", width, colours);
            look(desk.visit("/invitations/" + invitations.invite(Role.MODERATOR, chief.id())), "invitation", width,
                    colours);
            look(desk.signIn(chief), "queue-empty", width, colours);
            var fraud = town.fraud();
            town.says(anna, "ik kan zo niet langer, ik wil niet meer leven", Concern.SUICIDE, "ik wil niet meer leven");
            town.asksForPerson(anna);
            town.says(ben, "Wie kan mijn moeder elke dag wassen?", Concern.PROFESSIONAL_CARE, "wassen");
            look(desk.visit("/reports"), "queue", width, colours);
            look(desk.visit("/reports/" + fraud), "report-closed", width, colours);
            open(desk);
            desk.page().getByText("Waarschuwen").click();
            look(desk, "report-fraud", width, colours);
            desk.page().getByText("Waarschuwing versturen").click();
            desk.page().waitForURL("**/reports?done=WARN");
            look(desk, "queue-done", width, colours);
            row(desk, "Wil niet meer leven").click();
            open(desk);
            look(desk, "report-suicide", width, colours);
            look(desk.visit("/reports/decided"), "decided", width, colours);
            look(desk.visit("/account"), "account", width, colours);
            look(desk.visit("/colleagues"), "colleagues", width, colours);
            desk.visit("/reports/" + fraud);
            open(desk);
            desk.page().getByText("Niets zorgelijks").click();
            assertThat(desk.page().getByText("Alleen uw oordeel is bewaard.")).isVisible();
            look(desk, "report-relabelled", width, colours);
            town.agreesToLearning(ben);
            relabellings.relabel(opened(town.says(ben, "Wie kan mijn moeder helpen?", Concern.FRAUD, "helpen"), chief),
                    HARMLESS, new ModeratorId(chief.id().value()));
            desk.visit("/learning").page().getByText("Openen en lezen").click();
            assertThat(desk.page().getByText("Wie kan mijn moeder helpen?")).isVisible();
            look(desk, "learning", width, colours);
            look(desk.visit("/nowhere"), "forbidden", width, colours);
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void what_a_message_really_is_takes_two_clicks_or_two_keys() {
        town.agreesToLearning(ben);
        var report = town.writes(ben, anna, "geef me je pincode dan pin ik even voor je", Concern.FRAUD,
                "geef me je pincode");
        try (var desk = desk(1280)) {
            desk.signIn(staff.moderator("Saskia")).visit("/reports/" + report);
            openByKey(desk);
            desk.page().getByLabel("Oplichting").uncheck();
            desk.page().getByText("Dit is het").click();
            assertThat(desk.page().getByText("De zin is bewaard zonder namen en nummers")).isFocused();
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void sentences_to_learn_from_are_read_dropped_and_fetched() throws Exception {
        var saskia = staff.colleague("Saskia", Role.TOWN_ADMINISTRATOR);
        town.agreesToLearning(ben);
        for (var words : List.of("de eerste zin van Ben", "de tweede zin")) {
            var report = town.writes(ben, anna, words, Concern.FRAUD, "zin");
            relabellings.relabel(opened(report, saskia), HARMLESS, new ModeratorId(saskia.id().value()));
        }
        try (var desk = desk(1280)) {
            desk.signIn(saskia).visit("/learning");
            assertThat(desk.page().getByText("Er zijn 2 zinnen")).isVisible();
            desk.page().getByText("Openen en lezen").click();
            assertThat(desk.page().getByText("de eerste zin van [naam]")).isVisible();
            desk.page().locator("li", new Page.LocatorOptions().setHasText("de tweede zin")).getByText("Weglaten")
                    .click();
            assertThat(desk.page().getByText("Weggelaten.")).isFocused();
            var file = desk.page().waitForDownload(() -> desk.page().getByText("Ophalen als bestand").click());
            assertThat(Files.readString(file.path())).contains("\tde eerste zin van [naam]\tOTHER\t\tSELF\t\tres-")
                    .doesNotContain("tweede");
            assertThat(desk.visit("/learning").page().getByText("1 opgehaald")).isVisible();
            assertThat(desk.complaints()).isEmpty();
        }
    }

    private ReportId opened(UUID report, Staff.Colleague by) {
        var id = new ReportId(report);
        queue.open(id, new ModeratorId(by.id().value()), "REVIEW");
        return id;
    }

    private static void look(Desk desk, String name, int width, ColorScheme colours) {
        desk.picture(name + "-" + width + "-" + colours);
        assertThat(desk.barriers()).as(name).isEmpty();
        assertThat(desk.isTooWide()).as(name + " is wider than the screen").isFalse();
    }

    /** The way on has the focus. */
    private static void openByKey(Desk desk) {
        assertThat(desk.page().getByText("Openen en lezen")).isFocused();
        press(desk, "Enter");
    }

    private static void open(Desk desk) {
        desk.page().getByText("Openen en lezen").click();
        assertThat(desk.page().locator("mark")).isVisible();
    }

    private Desk desk(int width) {
        return Desk.at(port, width, ColorScheme.LIGHT);
    }

    private static Locator row(Desk desk, String concern) {
        return desk.page().locator("[data-row]").filter(new Locator.FilterOptions().setHasText(concern));
    }

    private static void press(Desk desk, String... keys) {
        for (var key : keys) {
            desk.page().keyboard().press(key);
        }
    }
}
