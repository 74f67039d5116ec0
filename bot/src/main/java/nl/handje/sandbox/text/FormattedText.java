package nl.handje.sandbox.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import nl.handje.sandbox.wire.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A text and what its parts are. */
public record FormattedText(String text, List<Formatting> entities) {
    private static final int MOST_ENTITIES = 100;

    /** What a person types: links, commands and the like are found in it. */
    public static FormattedText typed(String text) {
        return new FormattedText(text, List.of()).trimmed().withFound();
    }

    /** What a bot sends: formatted as it says, or plain. */
    public static FormattedText sent(String text, String parseMode, Optional<JsonNode> entities) {
        FormattedText read = switch (parseMode.toLowerCase(java.util.Locale.ROOT)) {
            case "" -> new FormattedText(text, entities.map(FormattedText::given).orElse(List.of()));
            case "html" -> HtmlReader.read(text);
            case "markdown", "markdownv2" ->
                throw Refusal.of(400, "Bad Request: this sandbox reads HTML only; parse_mode " + parseMode);
            default -> throw Refusal.badRequest("Unsupported parse_mode");
        };
        return read.trimmed().withFound();
    }

    private static List<Formatting> given(JsonNode entities) {
        List<Formatting> list = new ArrayList<>();
        for (JsonNode entity : entities) {
            if (!entity.isObject() || !entity.path("type").isString()) {
                throw Refusal.badRequest("Can't parse MessageEntity: Field \"type\" must be of type String");
            }
            ObjectNode more = entity.asObject().deepCopy();
            more.remove(List.of("type", "offset", "length"));
            list.add(new Formatting(entity.path("type").asString(), entity.path("offset").asInt(0),
                    entity.path("length").asInt(0), more));
        }
        return list;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Telegram counts code points. */
    public boolean isLongerThan(int most) {
        return text.codePointCount(0, text.length()) > most;
    }

    public void putInto(ObjectNode message, String textField, String entitiesField) {
        message.put(textField, text);
        if (!entities.isEmpty()) {
            ArrayNode list = message.putArray(entitiesField);
            entities.forEach(entity -> list.add(entity.wire()));
        }
    }

    public String html() {
        return HtmlWriter.write(this);
    }

    /** A message's text as it was kept, for those who want to show it. */
    public static FormattedText kept(String text, JsonNode entities) {
        return new FormattedText(text, entities.isArray() ? given(entities) : List.of());
    }

    private FormattedText trimmed() {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        int start = from;
        int end = to;
        List<Formatting> left = entities.stream().map(entity -> entity.within(start, end))
                .filter(entity -> entity.length() > 0).toList();
        return new FormattedText(text.substring(start, end), left);
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || letter == '\u00a0' || letter == '\u200b' || letter == 0;
    }

    private FormattedText withFound() {
        List<Formatting> all = new ArrayList<>(entities);
        EntityFinder.find(text).stream().filter(found -> entities.stream().noneMatch(found::overlaps))
                .forEach(all::add);
        List<Formatting> ordered = all.stream()
                .sorted(Comparator.comparingInt(Formatting::offset).thenComparing(Formatting::length,
                        Comparator.reverseOrder()))
                .limit(MOST_ENTITIES).toList();
        return new FormattedText(text, ordered);
    }
}
