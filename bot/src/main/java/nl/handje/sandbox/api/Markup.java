package nl.handje.sandbox.api;

import java.util.Optional;

import nl.handje.sandbox.wire.Parameters;
import nl.handje.sandbox.wire.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The buttons a bot sends along: under the message, or in place of the keyboard. */
record Markup(Optional<ObjectNode> inline, Optional<ObjectNode> keyboard) {
    private static final int LARGEST = 10_240;

    static Markup read(Parameters parameters, boolean group) {
        Optional<JsonNode> given = parameters.json("reply_markup", "reply keyboard markup")
                .filter(markup -> !markup.isNull());
        if (given.isEmpty()) {
            return new Markup(Optional.empty(), Optional.empty());
        }
        ObjectNode markup = given.get().asObjectOpt()
                .orElseThrow(() -> Refusal.badRequest("Object expected as reply markup"));
        if (markup.toString().length() > LARGEST) {
            throw Refusal.badRequest("reply markup is too long");
        }
        return markup.has("inline_keyboard") ? inline(markup) : keyboard(markup, group);
    }

    /** The markup of an edit: buttons under the message, or none. */
    static Optional<ObjectNode> ofEdit(Parameters parameters) {
        Markup markup = read(parameters, false);
        if (markup.keyboard().isPresent()) {
            throw Refusal.badRequest("inline keyboard expected");
        }
        return markup.inline();
    }

    private static Markup inline(ObjectNode markup) {
        InlineKeyboard.check(markup.path("inline_keyboard"));
        boolean empty = markup.path("inline_keyboard").values().stream().allMatch(JsonNode::isEmpty);
        return new Markup(empty ? Optional.empty() : Optional.of(markup), Optional.empty());
    }

    private static Markup keyboard(ObjectNode markup, boolean group) {
        if (markup.has("keyboard")) {
            ReplyKeyboard.check(markup, group);
        }
        boolean known = markup.has("keyboard") || markup.has("remove_keyboard") || markup.has("force_reply");
        return new Markup(Optional.empty(), known ? Optional.of(markup) : Optional.empty());
    }
}
