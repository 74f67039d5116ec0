package nl.handje.admin;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** A moderator at the admin web, over HTTP, with the forms that its pages have. */
final class Moderator {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern REPORT = Pattern.compile("/reports/([0-9a-f-]{36})");

    private final HttpClient http = HttpClient.newBuilder().followRedirects(Redirect.NORMAL)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL)).build();
    private final URI admin;
    private String page = "";

    Moderator(URI admin) {
        this.admin = admin;
    }

    /** Signs in by the demo's one-time link. */
    Moderator signsIn(String welcome) {
        var link = Pattern.compile("/demo/\\S+").matcher(welcome);
        if (!link.find()) {
            throw new AssertionError("no link in the welcome");
        }
        opens(link.group());
        return sends(link.group(), "");
    }

    Moderator opens(String path) {
        return take(HttpRequest.newBuilder(admin.resolve(path)).build());
    }

    Moderator sends(String path, String form) {
        var token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new AssertionError("no form on the page");
        }
        var body = "_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) + form;
        return take(
                HttpRequest.newBuilder(admin.resolve(path)).header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)).build());
    }

    /** The first report that has these words in its row, as soon as it is there. */
    String findsReport(String words) {
        Awaitility.await(words).atMost(Duration.ofSeconds(10)).pollInterval(Duration.ofMillis(100))
                .until(() -> opens("/reports").page.contains(words));
        var found = REPORT.matcher(page);
        if (!found.find()) {
            throw new AssertionError("no report in the queue");
        }
        return found.group();
    }

    String page() {
        return page;
    }

    private Moderator take(HttpRequest request) {
        try {
            page = http.send(request, BodyHandlers.ofString()).body();
            return this;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
