package nl.handje.sandbox.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import nl.handje.sandbox.wire.Refusal;

/** Reads the few tags Telegram knows and refuses all others, in Telegram's words and with its byte offsets. */
final class HtmlReader {
    private final String html;
    private final StringBuilder text = new StringBuilder();
    private final List<Formatting> entities = new ArrayList<>();
    private final Deque<HtmlTag> open = new ArrayDeque<>();
    private int at;

    private HtmlReader(String html) {
        this.html = html;
    }

    static FormattedText read(String html) {
        return new HtmlReader(html).readAll();
    }

    private FormattedText readAll() {
        while (at < html.length()) {
            switch (html.charAt(at)) {
                case '&' -> readReference();
                case '<' -> readTag();
                default -> text.append(html.charAt(at++));
            }
        }
        if (!open.isEmpty()) {
            throw cannotParse("Can't find end tag corresponding to start tag \"" + open.getLast().name() + "\"");
        }
        return new FormattedText(text.toString(), withoutStrayLanguages(entities));
    }

    private void readReference() {
        HtmlReference reference = HtmlReference.at(html, at);
        text.append(reference.meaning());
        at = reference.end();
    }

    private void readTag() {
        int begin = at++;
        if (at < html.length() && html.charAt(at) == '/') {
            at++;
            readEnd(begin);
        } else {
            readStart(begin);
        }
    }

    private void readStart(int begin) {
        String tag = readName();
        if (at >= html.length()) {
            throw cannotParse("Unclosed start tag at byte offset " + bytesBefore(begin));
        }
        if (!HtmlTag.known().contains(tag)) {
            throw cannotParse("Unsupported start tag \"" + tag + "\" at byte offset " + bytesBefore(begin));
        }
        HtmlTag start = new HtmlTag(tag, readAttributes(tag, begin), text.length());
        if (start.isSpanOfAnotherKind()) {
            throw cannotParse("Tag \"span\" must have class \"tg-spoiler\" at byte offset " + bytesBefore(begin));
        }
        open.addLast(start);
    }

    private String readName() {
        int from = at;
        while (at < html.length() && !Character.isWhitespace(html.charAt(at)) && html.charAt(at) != '>') {
            at++;
        }
        return html.substring(from, at).toLowerCase(Locale.ROOT);
    }

    private Map<String, String> readAttributes(String tag, int begin) {
        Map<String, String> attributes = new HashMap<>();
        skipSpace();
        while (at < html.length() && html.charAt(at) != '>') {
            readAttribute(tag, begin, attributes);
            skipSpace();
        }
        if (at >= html.length()) {
            throw cannotParse("Unclosed start tag at byte offset " + bytesBefore(begin));
        }
        at++;
        return attributes;
    }

    private void readAttribute(String tag, int begin, Map<String, String> attributes) {
        int from = at;
        while (at < html.length() && !Character.isWhitespace(html.charAt(at)) && "=>".indexOf(html.charAt(at)) < 0) {
            at++;
        }
        String name = html.substring(from, at).toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            throw cannotParse("Empty attribute name in the tag \"" + tag + "\" at byte offset " + bytesBefore(begin));
        }
        skipSpace();
        if (at < html.length() && html.charAt(at) == '=') {
            at++;
            skipSpace();
            attributes.put(name, readValue(tag, begin));
        } else if (tag.equals("blockquote") && name.equals("expandable")) {
            attributes.put(name, "");
        } else {
            throw cannotParse("Expected equal sign in declaration of an attribute of the tag \"" + tag
                    + "\" at byte offset " + bytesBefore(begin));
        }
    }

    private String readValue(String tag, int begin) {
        if (at >= html.length()) {
            throw cannotParse("Unclosed start tag \"" + tag + "\" at byte offset " + bytesBefore(begin));
        }
        char quote = html.charAt(at);
        return quote == '"' || quote == '\'' ? readQuoted(quote) : readToken();
    }

    private String readToken() {
        int from = at;
        while (at < html.length()
                && (Character.isLetterOrDigit(html.charAt(at)) || ".-".indexOf(html.charAt(at)) >= 0)) {
            at++;
        }
        if (at < html.length() && !Character.isWhitespace(html.charAt(at)) && html.charAt(at) != '>') {
            throw cannotParse("Unexpected end of name token at byte offset " + bytesBefore(from));
        }
        return html.substring(from, at).toLowerCase(Locale.ROOT);
    }

    private String readQuoted(char quote) {
        StringBuilder value = new StringBuilder();
        at++;
        while (at < html.length() && html.charAt(at) != quote) {
            HtmlReference reference = HtmlReference.at(html, at);
            value.append(reference.meaning());
            at = reference.end();
        }
        at++;
        return value.toString();
    }

    private void readEnd(int begin) {
        if (open.isEmpty()) {
            throw cannotParse("Unexpected end tag at byte offset " + bytesBefore(begin));
        }
        String tag = readName();
        skipSpace();
        if (at >= html.length() || html.charAt(at) != '>') {
            throw cannotParse("Unclosed end tag at byte offset " + bytesBefore(begin));
        }
        at++;
        HtmlTag start = open.removeLast();
        if (!tag.isEmpty() && !tag.equals(start.name())) {
            throw cannotParse(
                    "Unmatched end tag at byte offset " + bytesBefore(begin) + ", expected \"</" + start.name()
                            + ">\", found \"</" + tag + ">\"");
        }
        start.over(text.toString()).ifPresent(this::add);
    }

    /** Code that fills its pre is one block in that language. */
    private void add(Formatting entity) {
        if (entity.type().equals("pre")) {
            List<Formatting> filling = entities.stream().filter(inner -> inner.type().equals("code")
                    && inner.offset() == entity.offset() && inner.length() == entity.length()).toList();
            filling.forEach(inner -> entity.more().setAll(inner.more()));
            entities.removeAll(filling);
        }
        entities.add(entity);
    }

    private static List<Formatting> withoutStrayLanguages(List<Formatting> entities) {
        return entities.stream().map(entity -> entity.type().equals("code")
                ? Formatting.plain("code", entity.offset(), entity.length())
                : entity).toList();
    }

    private void skipSpace() {
        while (at < html.length() && Character.isWhitespace(html.charAt(at))) {
            at++;
        }
    }

    private int bytesBefore(int position) {
        return html.substring(0, position).getBytes(StandardCharsets.UTF_8).length;
    }

    private static Refusal cannotParse(String why) {
        return Refusal.of(400, "Bad Request: can't parse entities: " + why);
    }
}
