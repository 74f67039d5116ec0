package nl.handje.admin.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.handje.testing.Chromium;

/** A colleague at a real browser, which remembers everything that a page should not have tried. */
public final class Desk implements AutoCloseable {
    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Long enough for a machine with much else to do. */
    private static final double PATIENCE_MS = 30_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private Desk(String address, BrowserContext context) {
        this.address = address;
        this.context = context;
        this.page = context.newPage();
        page.onDialog(dialog -> {
            complaints.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onPageError(error -> complaints.add("error: " + error));
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")
                    || message.text().contains("Content-Security-Policy")) {
                complaints.add(message.text());
            }
        });
    }

    /** In Dutch, on a screen this wide. */
    public static Desk at(int port, int width, ColorScheme colours) {
        var options = new Browser.NewContextOptions().setViewportSize(width, width > 600 ? 900 : 844)
                .setColorScheme(colours).setLocale("nl-NL");
        return new Desk("http://localhost:" + port, Chromium.launch().newContext(options));
    }

    public Page page() {
        return page;
    }

    public Desk visit(String path) {
        page.navigate(address + path);
        return this;
    }

    /** Types password and code. */
    public Desk signIn(Staff.Colleague colleague) {
        visit("/sign-in");
        page.getByLabel("E-mailadres").fill(colleague.email());
        page.getByLabel("Wachtwoord").fill(Staff.PASSWORD);
        page.keyboard().press("Enter");
        page.getByLabel("Code uit de app").fill(colleague.nextCode());
        page.keyboard().press("Enter");
        page.waitForURL("**/reports");
        return this;
    }

    /** What a checker of accessibility finds wrong with the page. */
    public List<String> barriers() {
        return new AxeBuilder(page).withTags(STANDARDS).analyze().getViolations().stream()
                .map(violation -> violation.getId() + " " + violation.getNodes().stream()
                        .map(node -> String.valueOf(node.getHtml())).toList())
                .toList();
    }

    /** Scripts and styles that were refused, dialogs, errors. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Whether something sticks out at the side. */
    public boolean isTooWide() {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    public Desk picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target", "pictures", name + ".png")));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
