package nl.handje.sandbox.api;

import nl.handje.sandbox.wire.Refusal;
import tools.jackson.databind.JsonNode;

/** What Telegram asks of buttons in place of the keyboard. */
final class ReplyKeyboard {
    private static final int LONGEST_PLACEHOLDER = 64;

    private ReplyKeyboard() {
    }

    static void check(JsonNode markup, boolean group) {
        JsonNode rows = markup.path("keyboard");
        if (!rows.isArray()) {
            throw Refusal.badRequest("Field \"keyboard\" must be of type Array");
        }
        for (JsonNode row : rows) {
            if (!row.isArray()) {
                throw Refusal.badRequest("Field \"keyboard\" must be an Array of Arrays");
            }
            row.forEach(button -> checkButton(button, group));
        }
        if (markup.path("input_field_placeholder").asString("").length() > LONGEST_PLACEHOLDER) {
            throw Refusal.badRequest("input field placeholder is too long");
        }
    }

    private static void checkButton(JsonNode button, boolean group) {
        if (!button.isString() && !button.isObject()) {
            throw Refusal.badRequest("Can't parse keyboard button: KeyboardButton must be a String or an Object");
        }
        if (button.isObject() && !button.path("text").isString()) {
            throw Refusal.badRequest("Can't parse keyboard button: Can't find field \"text\"");
        }
        if (group && button.path("request_contact").asBoolean(false)) {
            throw Refusal.badRequest("Phone number can be requested in private chats only");
        }
        if (group && button.path("request_location").asBoolean(false)) {
            throw Refusal.badRequest("Location can be requested in private chats only");
        }
    }

}
