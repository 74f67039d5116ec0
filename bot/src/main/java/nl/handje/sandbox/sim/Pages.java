package nl.handje.sandbox.sim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;

import nl.handje.sandbox.town.StoredFile;
import nl.handje.sandbox.town.Town;
import nl.handje.sandbox.wire.Answer;
import nl.handje.sandbox.wire.Json;
import nl.handje.sandbox.wire.Request;

/** Serves the page of phones, and the files people and bots sent each other. */
final class Pages {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "media-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final Pattern NAME = Pattern.compile("/([a-z0-9-]+\\.(html|js|css|svg))");
    private static final Pattern SHOWN = Pattern
            .compile("image/(png|jpeg|gif|webp)|audio/.*|video/mp4|application/pdf|text/(plain|calendar)");
    private static final Map<String, String> TYPES = Map.of("html", "text/html; charset=utf-8", "js",
            "text/javascript; charset=utf-8", "css", "text/css; charset=utf-8", "svg", "image/svg+xml");

    private final Town town;

    Pages(Town town) {
        this.town = town;
    }

    Answer page(Request request) {
        String path = request.path().equals("/") ? "/index.html" : request.path();
        boolean asks = request.method().equals("GET") || request.method().equals("HEAD");
        var name = NAME.matcher(path);
        if (!asks || !name.matches()) {
            return notFound();
        }
        try (InputStream file = Pages.class.getResourceAsStream("/sandbox/" + name.group(1))) {
            return file == null ? notFound() : page(name.group(2), file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Answer page(String kind, byte[] bytes) {
        return Answer.bytes(200, TYPES.getOrDefault(kind, "text/plain"), bytes)
                .with("Content-Security-Policy", POLICY).with("X-Content-Type-Options", "nosniff")
                .with("Referrer-Policy", "no-referrer").with("Cache-Control", "no-cache");
    }

    private static Answer notFound() {
        return Answer.json(404, Json.object().put("error", "there is no such page"));
    }

    /** A file in a chat. Whatever is in it, it is not a page of ours. */
    Answer file(String id) {
        return town.alone(book -> book.file(id))
                .flatMap(file -> town.bytes(file).<Answer>map(bytes -> Answer.bytes(200, type(file), bytes)
                        .with("Content-Disposition", disposition(file)).with("X-Content-Type-Options", "nosniff")
                        .with("Content-Security-Policy", "default-src 'none'; sandbox")))
                .orElseGet(Pages::notFound);
    }

    private static String type(StoredFile file) {
        String type = file.mimeType();
        boolean text = type.startsWith("text/") && !type.contains("charset");
        return !SHOWN.matcher(type.split(";", 2)[0]).matches()
                ? "application/octet-stream"
                : text ? type + "; charset=utf-8" : type;
    }

    private static String disposition(StoredFile file) {
        boolean shown = SHOWN.matcher(file.mimeType().split(";", 2)[0]).matches();
        String name = file.fileName().replaceAll("[^A-Za-z0-9._ -]", "_");
        return (shown ? "inline" : "attachment") + "; filename=\"" + name + "\"";
    }
}
