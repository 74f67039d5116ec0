package nl.handje.sandbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.handje.sandbox.Sim.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The page of phones in a real browser. */
class PhonesPageTest extends PageTestCase {
    @Test
    void every_neighbour_has_a_phone() {
        assertThat(page.locator(".phone")).hasCount(5);
        assertThat(phone("Anna")).containsText("vraagt hulp");
        assertThat(page.getByRole(AriaRole.LINK, named("Beheer"))).hasAttribute("href", "http://localhost:8081/");
    }

    @Test
    void a_conversation_is_held_with_the_keyboard_alone() {
        phone("Anna").getByLabel("Schrijf als Anna").focus();
        page.keyboard().type("Kan iemand mij rijden?");
        page.keyboard().press("Enter");
        assertThat(bot.nextUpdate().path("message").path("text").asString()).isEqualTo("Kan iemand mij rijden?");
        asks("Klopt dit? <b>Een rit</b>");
        assertThat(phone("Anna").locator("strong").filter(text("Een rit"))).isVisible();
        phone("Anna").getByRole(AriaRole.BUTTON, inside("Ja")).focus();
        page.keyboard().press("Enter");
        JsonNode query = bot.nextUpdate().path("callback_query");
        bot.result("answerCallbackQuery",
                "{\"callback_query_id\":\"" + query.path("id").asString() + "\",\"text\":\"Dank u\"}");
        assertThat(phone("Anna").locator(".toast")).hasText("Dank u");
        bot.result("editMessageText", "{\"chat_id\":1001,\"message_id\":"
                + query.path("message").path("message_id").asInt() + ",\"text\":\"Genoteerd.\"}");
        assertThat(phone("Anna").getByText("Genoteerd.")).isVisible();
        assertThat(phone("Anna").getByRole(AriaRole.BUTTON, inside("Ja"))).hasCount(0);
    }

    @Test
    void what_somebody_writes_never_becomes_part_of_the_page() {
        sim.types(ANNA, "<img src=x onerror=\"document.title='oops'\"><script>document.title='oops'</script>");
        assertThat(phone("Anna").getByText("<img src=x")).isVisible();
        assertThat(page).hasTitle("Handje · telefoons van het dorp");
    }

    @Test
    void an_example_fills_the_message_and_is_not_sent_by_itself() {
        phone("Ben").getByText("Ik help graag in de tuin op zaterdag").click();
        assertThat(phone("Ben").getByLabel("Schrijf als Ben")).hasValue("Ik help graag in de tuin op zaterdag");
        assertThat(sim.phone(Sim.BEN).isEmpty()).isTrue();
    }

    @Test
    void a_reply_keyboard_and_the_commands_can_be_used() {
        sim.types(ANNA, "Hallo");
        bot.result("setMyCommands", "{\"commands\":[{\"command\":\"help\",\"description\":\"Wat kan ik hier?\"}]}");
        bot.result("sendMessage",
                "{\"chat_id\":1001,\"text\":\"Kies\",\"reply_markup\":{\"keyboard\":[[\"Ik zoek hulp\"]]}}");
        bot.updates(0);
        phone("Anna").getByRole(AriaRole.BUTTON, within("Ik zoek hulp")).click();
        assertThat(bot.nextUpdate().path("message").path("text").asString()).isEqualTo("Ik zoek hulp");
        phone("Anna").getByRole(AriaRole.BUTTON, inside("Opdrachten")).click();
        phone("Anna").getByRole(AriaRole.BUTTON, within("Wat kan ik hier?")).click();
        assertThat(bot.nextUpdate().path("message").path("text").asString()).isEqualTo("/help");
    }

    @Test
    void the_bot_is_seen_typing() {
        sim.types(ANNA, "Hallo");
        assertThat(phone("Anna").getByText("Hallo")).isVisible();
        bot.result("sendChatAction", "{\"chat_id\":1001,\"action\":\"typing\"}");
        assertThat(phone("Anna").locator(".presence")).hasText("is aan het typen…");
        bot.sends(ANNA, "Dag");
        assertThat(phone("Anna").locator(".presence")).hasText("bot");
    }

    @Test
    void an_appointment_opens_as_one() {
        sim.types(ANNA, "Hallo");
        sendsFile("afspraak.ics", """
                BEGIN:VCALENDAR\r
                BEGIN:VEVENT\r
                SUMMARY:Rit naar het ziekenhuis\r
                LOCATION:Zuyderland\\, Sittard\r
                DTSTART:20261126T133000Z\r
                END:VEVENT\r
                END:VCALENDAR\r
                """);
        phone("Anna").getByText("afspraak.ics").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Rit naar het ziekenhuis");
        assertThat(dialog).containsText("donderdag 26 november om 14:30");
        assertThat(dialog).containsText("Zuyderland, Sittard");
        page.keyboard().press("Escape");
        assertThat(dialog).isHidden();
    }

    @Test
    void a_picture_opens_large() {
        sim.post("people/1001/photo", "{}");
        phone("Anna").getByRole(AriaRole.BUTTON, within("Foto openen")).click();
        assertThat(page.getByRole(AriaRole.DIALOG).locator("img")).isVisible();
    }

    @Test
    void a_video_can_be_played_and_a_video_message_is_round() {
        sim.post("people/1001/video", "{\"duration\":5}");
        sim.post("people/1001/video-note", "{\"duration\":6}");
        assertThat(phone("Anna").getByLabel("Video, 5 seconden")).hasAttribute("controls", "");
        assertThat(phone("Anna").getByLabel("Videobericht, 6 seconden")).hasCSS("border-radius", "50%");
    }

    @Test
    void the_bot_can_be_blocked_and_taken_back() {
        sim.types(ANNA, "Hallo");
        bot.updates(0);
        phone("Anna").getByRole(AriaRole.BUTTON, inside("Meer")).click();
        phone("Anna").getByRole(AriaRole.BUTTON, within("Blokkeer de bot")).click();
        assertThat(phone("Anna")).containsText("Anna heeft de bot geblokkeerd.");
        assertThat(bot.nextUpdate().has("my_chat_member")).isTrue();
        phone("Anna").getByRole(AriaRole.BUTTON, within("Deblokkeer de bot")).click();
        assertThat(phone("Anna").getByLabel("Schrijf als Anna")).isFocused();
    }

    @Test
    void somebody_new_gets_a_phone() {
        page.getByRole(AriaRole.BUTTON, named("Nieuwe persoon")).click();
        page.getByLabel("Voornaam").fill("Fatima");
        page.getByRole(AriaRole.BUTTON, named("Toevoegen")).click();
        assertThat(phone("Fatima").getByLabel("Schrijf als Fatima")).isFocused();
    }

    @Test
    void the_clock_is_moved_and_what_is_due_next_can_be_jumped_to() {
        Instant due = sandbox.clock().instant().plus(Duration.ofDays(3));
        sandbox.register((NextMoment) () -> Optional.of(due).filter(sandbox.clock().instant()::isBefore));
        page.reload();
        page.getByRole(AriaRole.BUTTON, named("+1 dag")).click();
        assertThat(page.locator("#announcer")).containsText("Het is nu");
        page.getByRole(AriaRole.BUTTON, named("Volgende herinnering")).click();
        page.waitForCondition(() -> !sandbox.clock().instant().isBefore(due));
        page.getByRole(AriaRole.BUTTON, named("Volgende herinnering")).click();
        assertThat(page.locator("#announcer")).hasText("Er staat niets gepland.");
        troubles.removeIf(trouble -> trouble.contains("404"));
    }

    @Test
    void the_page_speaks_english_too_and_remembers_it() {
        page.getByRole(AriaRole.RADIO, exactly("EN")).check();
        assertThat(phone("Anna")).containsText("asks for help");
        page.reload();
        assertThat(page).hasTitle("Handje · the phones of the town");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void a_group_is_a_second_chat_on_its_members_phones() {
        sim.post("groups", "{\"id\":-2001,\"title\":\"Rond moeder\",\"members\":[1004]}");
        bot.sends(-2001, "Wie kan er dinsdag?");
        phone("Dirk").getByLabel("Gesprek", new Locator.GetByLabelOptions().setExact(true)).selectOption("-2001");
        assertThat(phone("Dirk").getByText("Wie kan er dinsdag?")).isVisible();
    }

    @Test
    void on_a_telephones_width_one_phone_fills_the_screen() {
        page.setViewportSize(390, 844);
        assertThat(phone("Anna")).isInViewport();
        assertThat(phone("Anna").boundingBox().width).isBetween(340.0, 390.0);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isTrue();
        page.locator(".chip").filter(text("Els")).click();
        assertThat(phone("Els")).isInViewport();
    }

    @Test
    void after_a_restart_of_the_sandbox_the_page_finds_it_again() throws Exception {
        int port = sandbox.port();
        sandbox.close();
        assertThat(page.locator("#offline")).isVisible();
        sandbox = Sandbox.start(SandboxSettings.usual().onPort(port));
        new Sim(sandbox.address()).types(ANNA, "Daar ben ik weer");
        assertThat(phone("Anna").getByText("Daar ben ik weer")).isVisible();
        assertThat(page.locator("#offline")).isHidden();
        troubles.clear();
    }

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void nothing_stands_in_the_way_of_a_screen_reader(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        sim.types(ANNA, "Hallo /help");
        sim.post("people/1001/voice", "{}");
        sim.post("people/1001/video", "{}");
        sim.post("people/1001/video-note", "{}");
        asks("Klopt <b>dit</b>?");
        bot.result("sendMessage", "{\"chat_id\":1001,\"text\":\"Kies\",\"reply_markup\":{\"keyboard\":[[\"Ja\"]]}}");
        assertThat(phone("Anna").getByText("Kies")).isVisible();
        phone("Anna").getByRole(AriaRole.BUTTON, inside("Meer")).click();
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations).extracting(rule -> rule.getId() + " " + rule.getNodes()).isEmpty();
    }
}
