package nl.handje.sandbox;

import static nl.handje.sandbox.Sim.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import nl.handje.sandbox.wire.Json;
import nl.handje.testing.Chromium;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The page of phones, opened in a real browser beside a sandbox of its own; an error in its console fails a test. */
abstract class PageTestCase {
    final List<String> troubles = new ArrayList<>();
    Sandbox sandbox;
    TestBot bot;
    Sim sim;
    BrowserContext context;
    Page page;

    @BeforeEach
    void open() throws Exception {
        Browser browser = Chromium.launch();
        sandbox = Sandbox.start(SandboxSettings.usual().onPort(0).linkingTo(URI.create("http://localhost:8081/")));
        bot = new TestBot(sandbox.address(), Sandbox.DEMO_TOKEN);
        sim = new Sim(sandbox.address());
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 860).setLocale("nl-NL"));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                troubles.add(message.text());
            }
        });
        page.onPageError(troubles::add);
        page.navigate(sandbox.address().toString());
    }

    @AfterEach
    void close() throws Exception {
        if (context != null) {
            context.close();
            sandbox.close();
        }
        assertThat(troubles).isEmpty();
    }

    Locator phone(String name) {
        return page.getByRole(AriaRole.REGION, exactly("Telefoon van " + name))
                .or(page.getByRole(AriaRole.REGION, exactly(name + "’s phone")));
    }

    static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    static Locator.GetByRoleOptions inside(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    static Locator.GetByRoleOptions within(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    void asks(String html) {
        bot.sends(Json.object().put("chat_id", ANNA).put("text", html).put("parse_mode", "HTML")
                .set("reply_markup", Json.parse(
                        "{\"inline_keyboard\":[[{\"text\":\"Ja\",\"callback_data\":\"y\"},{\"text\":\"Stoppen\",\"callback_data\":\"n\",\"style\":\"danger\"}]]}"))
                .asObject());
    }

    void sendsFile(String name, String content) {
        String body = "--g\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n1001\r\n--g\r\n"
                + "Content-Disposition: form-data; name=\"document\"; filename=\"" + name + "\"\r\n\r\n"
                + content + "\r\n--g--\r\n";
        Http.post(sandbox.address().resolve("/bot" + Sandbox.DEMO_TOKEN + "/sendDocument"),
                "multipart/form-data; boundary=g", body);
    }
}
