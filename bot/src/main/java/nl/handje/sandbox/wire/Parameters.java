package nl.handje.sandbox.wire;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a bot sends along with a call, whichever way it wrote it: query, form, JSON or multipart. */
public record Parameters(ObjectNode values, Map<String, Upload> uploads) {
    public boolean has(String name) {
        return !text(name).isEmpty();
    }

    /** A value as text; an object or list as its JSON; nothing as an empty text. */
    public String text(String name) {
        JsonNode value = values.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        return value.isContainer() ? value.toString() : value.asString();
    }

    public boolean flag(String name) {
        String value = text(name);
        return value.equalsIgnoreCase("true") || value.equals("1") || value.equalsIgnoreCase("yes");
    }

    public OptionalLong number(String name) {
        try {
            return OptionalLong.of(Long.parseLong(text(name).trim()));
        } catch (NumberFormatException notANumber) {
            return OptionalLong.empty();
        }
    }

    public long number(String name, long otherwise, long least, long most) {
        return Math.clamp(number(name).orElse(otherwise), least, most);
    }

    public OptionalDouble decimal(String name) {
        try {
            return OptionalDouble.of(Double.parseDouble(text(name).trim()));
        } catch (NumberFormatException notANumber) {
            return OptionalDouble.empty();
        }
    }

    /** An object or list, also when it came as text; what cannot be read is refused in Telegram's words. */
    public Optional<JsonNode> json(String name, String inWords) {
        JsonNode value = values.path(name);
        if (text(name).isEmpty()) {
            return Optional.empty();
        }
        if (value.isContainer()) {
            return Optional.of(value);
        }
        try {
            return Optional.of(Json.parse(value.asString()));
        } catch (JacksonException notJson) {
            throw Refusal.badRequest("Can't parse " + inWords + " JSON object");
        }
    }
}
