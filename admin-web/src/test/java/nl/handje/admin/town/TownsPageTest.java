package nl.handje.admin.town;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.handje.admin.account.Role;
import nl.handje.admin.testing.AdminWebTest;
import nl.handje.admin.testing.Desk;
import nl.handje.admin.testing.Staff;
import nl.handje.admin.testing.TestParts;
import nl.handje.admin.testing.Visitor;
import nl.handje.nlp.Language;
import nl.handje.town.Mode;
import nl.handje.town.Town;
import nl.handje.town.TownSettings;
import nl.handje.town.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What a town chose, seen and set by its administrator. */
@AdminWebTest
class TownsPageTest {
    @LocalServerPort
    int port;
    @Autowired
    MockMvc mvc;
    @Autowired
    Staff staff;
    @Autowired
    TestParts.Wall wall;
    @Autowired
    MessageSource words;
    @Autowired
    Towns towns;
    @Autowired
    JdbcClient jdbc;
    Staff.Colleague els;
    Visitor visitor;

    @BeforeEach
    void an_administrator() throws Exception {
        jdbc.sql("delete from town").update();
        els = staff.colleague("Els", Role.TOWN_ADMINISTRATOR);
        visitor = staff.signedIn(mvc, els);
        visitor.get("/towns/61");
    }

    @Test
    void a_town_chooses_and_it_holds() throws Exception {
        assertThat(set("mode", "MODERATED", "sizes", "2, 4 8", "reach", "3", "widening", "1,5")).isEqualTo(302);
        var settings = towns.settingsOf("61");
        assertThat(settings.mode()).isEqualTo(Mode.MODERATED);
        assertThat(settings.askerSaysYes()).isTrue();
        assertThat(settings.rounds().sizes()).containsExactly(2, 4, 8);
        assertThat(visitor.get("/towns/61").getContentAsString()).contains("Ronde 2: hooguit 4 buren, tot 5 km",
                "Ronde 5: hooguit 8 buren, tot 15 km", "Els", "Onder toezicht");
        assertThat(visitor.get("/towns").getContentAsString()).contains("Sittard", "Onder toezicht",
                "eigen instellingen");
    }

    @Test
    void without_its_tick_the_asker_has_no_say() throws Exception {
        set("askerSaysYes", "");
        assertThat(towns.settingsOf("61").askerSaysYes()).isFalse();
    }

    @Test
    void what_cannot_be_is_named_kept_on_the_page_and_not_saved() throws Exception {
        var page = visitor.post("/towns/61", form("sizes", "3, 51", "delay", "30", "urgentDelay", "60", "from", "21:00",
                "until", "8:00"));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString()).contains("Er is nog niets bewaard", "value=\"3, 51\"", "href=\"#sizes\"",
                "href=\"#urgentDelay\"", "href=\"#hours\"").doesNotContain("href=\"#reach\"", "href=\"#delay\"");
        assertThat(towns.all()).isEmpty();
    }

    @Test
    void the_usual_comes_back_and_who_did_it_is_remembered() throws Exception {
        set("mode", "ASSISTED");
        visitor.post("/towns/61/usual");
        assertThat(towns.settingsOf("61")).isEqualTo(TownSettings.USUAL);
        assertThat(visitor.get("/towns/61").getContentAsString()).contains("terug naar gewone instellingen");
        assertThat(towns.changes("61", 1).getFirst().account()).isEqualTo(els.id().value());
    }

    @Test
    void who_has_been_here_for_a_while_shows_the_second_factor_again() throws Exception {
        wall.clock().advance(Duration.ofMinutes(6));
        assertThat(visitor.get("/towns/61").getContentAsString()).contains("Typ een nieuwe code uit de app");
        assertThat(set("mode", "ASSISTED", "code", "000000")).isEqualTo(422);
        assertThat(towns.all()).isEmpty();
        assertThat(set("mode", "ASSISTED", "code", els.nextCode())).isEqualTo(302);
        assertThat(towns.settingsOf("61").mode()).isEqualTo(Mode.ASSISTED);
    }

    @Test
    void any_postcode_leads_to_its_town_and_nonsense_nowhere() throws Exception {
        assertThat(visitor.get("/towns?region=6211 AB").getRedirectedUrl()).isEqualTo("/towns/62");
        assertThat(visitor.get("/towns?region=Sittard").getStatus()).isEqualTo(422);
        assertThat(visitor.get("/towns/0x").getStatus()).isEqualTo(404);
    }

    @Test
    void each_setting_has_a_name_in_both_languages() {
        for (var field : new Town("61", "Sittard", TownSettings.USUAL).fields().keySet()) {
            for (var language : Language.values()) {
                assertThat(words.getMessage("towns." + field, new Object[0], language.locale())).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1280,LIGHT", "390,DARK"})
    void in_a_real_browser(int width, ColorScheme colours) {
        try (var desk = Desk.at(port, width, colours)) {
            desk.signIn(els).visit("/towns/61");
            desk.page().getByLabel("Onder toezicht").check();
            desk.page().getByLabel("Buren per ronde").fill("2, 5");
            desk.page().getByText("Bewaren").click();
            desk.page().getByText("Bewaard. Dit geldt vanaf nu.").waitFor();
            look(desk, "town", width, colours);
            desk.page().getByLabel("Buren per ronde").fill("500");
            desk.page().getByText("Bewaren").click();
            desk.page().getByText("Er is nog niets bewaard").waitFor();
            look(desk, "town-wrong", width, colours);
            look(desk.visit("/towns"), "towns", width, colours);
            assertThat(desk.complaints()).isEmpty();
        }
    }

    private static void look(Desk desk, String name, int width, ColorScheme colours) {
        assertThat(desk.picture(name + "-" + width + "-" + colours).barriers()).as(name).isEmpty();
        assertThat(desk.isTooWide()).as(name + " is wider than the screen").isFalse();
    }

    private int set(String... others) throws Exception {
        return visitor.post("/towns/61", form(others)).getStatus();
    }

    /** The usual settings, but for some fields. */
    private static String[] form(String... others) {
        Map<String, String> fields = new TreeMap<>(new Town("61", "Sittard", TownSettings.USUAL).fields());
        for (int i = 0; i < others.length; i += 2) {
            fields.put(others[i], others[i + 1]);
        }
        List<String> parameters = new ArrayList<>();
        fields.forEach((name, value) -> parameters.addAll(List.of(name, value)));
        return parameters.toArray(String[]::new);
    }
}
