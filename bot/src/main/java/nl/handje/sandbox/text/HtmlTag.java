package nl.handje.sandbox.text;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.handje.sandbox.wire.Json;
import nl.handje.sandbox.wire.Refusal;
import tools.jackson.databind.node.ObjectNode;

/** A tag that was opened, and where; closed, it is an entity. */
record HtmlTag(String name, Map<String, String> attributes, int offset) {
    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("b", "bold"), Map.entry("strong", "bold"),
            Map.entry("i", "italic"), Map.entry("em", "italic"), Map.entry("u", "underline"),
            Map.entry("ins", "underline"), Map.entry("s", "strikethrough"), Map.entry("strike", "strikethrough"),
            Map.entry("del", "strikethrough"), Map.entry("tg-spoiler", "spoiler"), Map.entry("span", "spoiler"),
            Map.entry("a", "text_link"), Map.entry("code", "code"), Map.entry("pre", "pre"),
            Map.entry("blockquote", "blockquote"), Map.entry("tg-emoji", "custom_emoji"),
            Map.entry("tg-time", "date_time"));
    private static final String LANGUAGE_CLASS = "language-";

    static Set<String> known() {
        return TYPES.keySet();
    }

    boolean isSpanOfAnotherKind() {
        return name.equals("span") && !"tg-spoiler".equals(attributes.get("class"));
    }

    /** The entity this tag makes of the text since it was opened, if it makes one. */
    Optional<Formatting> over(String text) {
        String inside = text.substring(offset);
        ObjectNode more = switch (name) {
            case "a" -> Json.object().put("url", attributes.getOrDefault("href", inside));
            case "tg-emoji" -> Json.object().put("custom_emoji_id", attributes.getOrDefault("emoji-id", ""));
            case "tg-time" -> time();
            case "code" -> language();
            default -> Json.object();
        };
        boolean nothing = inside.isEmpty() || (name.equals("a") && !isAddress(more.path("url").asString("")));
        return nothing ? Optional.empty() : Optional.of(new Formatting(type(), offset, inside.length(), more));
    }

    private String type() {
        boolean folded = name.equals("blockquote") && attributes.containsKey("expandable");
        return folded ? "expandable_blockquote" : TYPES.getOrDefault(name, name);
    }

    private ObjectNode time() {
        try {
            ObjectNode more = Json.object().put("unix_time", Long.parseLong(attributes.getOrDefault("unix", "")));
            Optional.ofNullable(attributes.get("format")).ifPresent(format -> more.put("date_time_format", format));
            return more;
        } catch (NumberFormatException notATime) {
            throw Refusal.of(400, "Bad Request: can't parse entities: Invalid date-time format specified");
        }
    }

    private ObjectNode language() {
        String style = attributes.getOrDefault("class", "");
        boolean named = style.startsWith(LANGUAGE_CLASS);
        return named ? Json.object().put("language", style.substring(LANGUAGE_CLASS.length())) : Json.object();
    }

    private static boolean isAddress(String url) {
        return url.matches("(?i)(https?://|tg://|mailto:|tel:)\\S+|[\\w-]+(\\.[\\w-]+){1,20}(/\\S*)?");
    }
}
