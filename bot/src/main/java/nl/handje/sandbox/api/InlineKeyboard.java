package nl.handje.sandbox.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import nl.handje.sandbox.wire.Refusal;
import tools.jackson.databind.JsonNode;

/** What Telegram asks of buttons under a message. */
final class InlineKeyboard {
    private static final List<String> ACTIONS = List.of("url", "callback_data", "web_app", "login_url",
            "switch_inline_query", "switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "copy_text",
            "callback_game", "pay");
    private static final Set<String> STYLES = Set.of("danger", "success", "primary");
    private static final int MOST_BUTTONS = 100;
    private static final int MOST_IN_A_ROW = 8;
    private static final int LONGEST_DATA = 64;
    private static final int LONGEST_COPY = 256;

    private InlineKeyboard() {
    }

    static void check(JsonNode rows) {
        if (!rows.isArray()) {
            throw Refusal.badRequest("Field \"inline_keyboard\" must be of type Array");
        }
        int buttons = 0;
        for (JsonNode row : rows) {
            checkRow(row);
            buttons += row.size();
        }
        if (buttons > MOST_BUTTONS) {
            throw Refusal.badRequest("REPLY_MARKUP_TOO_LONG");
        }
    }

    private static void checkRow(JsonNode row) {
        if (!row.isArray()) {
            throw Refusal.badRequest("Can't parse inline keyboard button: InlineKeyboardButton must be an Object");
        }
        if (row.size() > MOST_IN_A_ROW) {
            throw Refusal.badRequest("REPLY_MARKUP_TOO_LONG");
        }
        row.forEach(InlineKeyboard::checkButton);
    }

    private static void checkButton(JsonNode button) {
        if (!button.isObject()) {
            throw Refusal.badRequest("Can't parse inline keyboard button: InlineKeyboardButton must be an Object");
        }
        if (!button.path("text").isString()) {
            throw Refusal.badRequest("Can't parse inline keyboard button: Can't find field \"text\"");
        }
        if (button.path("text").asString("").isBlank()) {
            throw Refusal.badRequest("inline keyboard button text must be non-empty");
        }
        if (ACTIONS.stream().noneMatch(button::has)) {
            throw Refusal.badRequest("Text buttons are unallowed in the inline keyboard");
        }
        if (button.has("style") && !STYLES.contains(button.path("style").asString(""))) {
            throw Refusal.badRequest("Can't parse inline keyboard button: invalid button style specified");
        }
        checkAction(button);
    }

    private static void checkAction(JsonNode button) {
        if (button.has("callback_data")) {
            int bytes = button.path("callback_data").asString("").getBytes(StandardCharsets.UTF_8).length;
            refuseUnless(bytes >= 1 && bytes <= LONGEST_DATA, "BUTTON_DATA_INVALID");
        }
        if (button.has("url")) {
            String url = button.path("url").asString("");
            refuseUnless(url.matches("(?i)(https?://|tg://|tel:|mailto:)\\S+|[\\w-]+(\\.[\\w-]+){1,20}(/\\S*)?"),
                    "inline keyboard button URL '" + url + "' is invalid: Wrong HTTP URL");
        }
        if (button.has("copy_text")) {
            int length = button.path("copy_text").path("text").asString("").length();
            refuseUnless(length >= 1 && length <= LONGEST_COPY, "BUTTON_COPY_TEXT_INVALID");
        }
    }

    private static void refuseUnless(boolean fine, String why) {
        if (!fine) {
            throw Refusal.badRequest(why);
        }
    }
}
