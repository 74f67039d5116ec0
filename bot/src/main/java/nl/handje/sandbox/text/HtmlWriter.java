package nl.handje.sandbox.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Writes a formatted text as HTML again, with the tags Telegram reads. */
final class HtmlWriter {
    private static final Map<String, String> TAGS = Map.of("bold", "b", "italic", "i", "underline", "u",
            "strikethrough", "s", "spoiler", "tg-spoiler", "code", "code", "blockquote", "blockquote");

    private final FormattedText text;
    private final StringBuilder html = new StringBuilder();
    private final Deque<Formatting> open = new ArrayDeque<>();

    private HtmlWriter(FormattedText text) {
        this.text = text;
    }

    static String write(FormattedText text) {
        return new HtmlWriter(text).writeAll();
    }

    private String writeAll() {
        List<Formatting> shown = text.entities().stream().filter(entity -> !start(entity).isEmpty()).toList();
        for (int at = 0; at <= text.text().length(); at++) {
            closeAt(at);
            int here = at;
            shown.stream().filter(entity -> entity.offset() == here).forEach(this::open);
            if (at < text.text().length()) {
                html.append(escaped(text.text().charAt(at)));
            }
        }
        return html.toString();
    }

    private void closeAt(int at) {
        while (!open.isEmpty() && open.getLast().end() <= at) {
            html.append(end(open.removeLast()));
        }
    }

    private void open(Formatting entity) {
        html.append(start(entity));
        open.addLast(entity);
    }

    private static String start(Formatting entity) {
        return switch (entity.type()) {
            case "text_link" -> "<a href=\"" + escaped(entity.more().path("url").asString("")) + "\">";
            case "pre" -> entity.more().has("language")
                    ? "<pre><code class=\"language-" + escaped(entity.more().path("language").asString("")) + "\">"
                    : "<pre>";
            case "expandable_blockquote" -> "<blockquote expandable>";
            case "date_time" -> "<tg-time unix=\"" + entity.more().path("unix_time").asString("") + "\">";
            default -> TAGS.containsKey(entity.type()) ? "<" + TAGS.get(entity.type()) + ">" : "";
        };
    }

    private static String end(Formatting entity) {
        return switch (entity.type()) {
            case "text_link" -> "</a>";
            case "pre" -> entity.more().has("language") ? "</code></pre>" : "</pre>";
            case "expandable_blockquote" -> "</blockquote>";
            case "date_time" -> "</tg-time>";
            default -> "</" + TAGS.get(entity.type()) + ">";
        };
    }

    private static String escaped(String value) {
        StringBuilder safe = new StringBuilder();
        value.chars().forEach(letter -> safe.append(escaped((char) letter)));
        return safe.toString();
    }

    private static String escaped(char letter) {
        return switch (letter) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            default -> String.valueOf(letter);
        };
    }
}
