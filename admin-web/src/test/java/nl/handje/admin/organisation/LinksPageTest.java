package nl.handje.admin.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import nl.handje.admin.testing.AdminWebTest;
import nl.handje.admin.testing.Desk;
import nl.handje.admin.testing.Staff;
import nl.handje.admin.testing.Visitor;
import nl.handje.messaging.BotAddress;
import nl.handje.organisation.Links;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A colleague makes a link for an organisation, prints it, and takes it back. */
@AdminWebTest
class LinksPageTest {
    private static final Pattern LINK = Pattern.compile("https://t\\.me/handje_bot\\?start=[A-Za-z0-9_-]{22}");

    @LocalServerPort
    int port;
    @Autowired
    MockMvc mvc;
    @Autowired
    Staff staff;
    @Autowired
    BotAddress address;
    @Autowired
    Links links;
    @Autowired
    JdbcClient jdbc;
    Visitor visitor;

    @BeforeEach
    void aColleague() throws Exception {
        jdbc.sql("delete from link").update();
        address.keep(4711, "handje_bot");
        visitor = staff.signedIn(mvc, staff.moderator("Saskia"));
        visitor.get("/links");
    }

    @Test
    void the_link_is_shown_once_with_its_leaflet_in_the_language_of_who_reads_it() throws Exception {
        var page = make("kind", "HELPER", "language", "EN", "source", "Bibliotheek <Sittard>");
        assertThat(page).containsPattern(LINK).contains("Would you like to do something for a neighbour?",
                "Bibliotheek &lt;Sittard&gt;", "<path d=\"M", "Print deze folder");
        assertThat(visitor.get("/links").getContentAsString()).contains("Bibliotheek &lt;Sittard&gt;", "hulp geven",
                "nog niet gebruikt").doesNotContainPattern(LINK);
    }

    @Test
    void a_link_that_was_withdrawn_says_so() throws Exception {
        make("kind", "LEAFLET", "language", "NL", "source", "Buurthuis", "days", "30", "uses", "5");
        var link = links.all().getFirst();
        assertThat(link.usesLeft()).hasValue(5);
        assertThat(link.expiresAt()).isPresent();
        visitor.post("/links/" + link.id() + "/revoke");
        assertThat(visitor.get("/links").getContentAsString()).contains("werkt niet meer")
                .doesNotContain("Intrekken");
    }

    @Test
    void without_a_name_or_before_the_bot_ran_no_link_is_made() throws Exception {
        assertThat(visitor.post("/links", "kind", "LEAFLET", "language", "NL", "source", "  ").getStatus())
                .isEqualTo(422);
        jdbc.sql("delete from bot_profile").update();
        assertThat(visitor.get("/links").getContentAsString()).contains("De bot heeft nog niet gedraaid.")
                .doesNotContain("Link maken");
        assertThat(visitor.post("/links/0b0e7a4e-0000-4000-8000-000000000000/revoke").getStatus()).isEqualTo(404);
    }

    @Test
    void in_a_real_browser() {
        try (var desk = Desk.at(port, 1280, ColorScheme.LIGHT)) {
            desk.signIn(staff.moderator("Joris")).visit("/links");
            desk.page().getByLabel("Van wie of waar").fill("Bibliotheek Sittard");
            desk.page().locator("form[action='/links'] button").click();
            desk.page().getByText("Kunt u wel wat hulp gebruiken?").waitFor();
            assertThat(desk.picture("leaflet").barriers()).isEmpty();
            assertThat(desk.complaints()).isEmpty();
        }
        try (var phone = Desk.at(port, 390, ColorScheme.DARK)) {
            phone.signIn(staff.moderator("Mira")).visit("/links").picture("links-phone");
            assertThat(phone.barriers()).isEmpty();
            assertThat(phone.isTooWide()).isFalse();
        }
    }

    private String make(String... parameters) throws Exception {
        return visitor.post("/links", parameters).getContentAsString();
    }
}
