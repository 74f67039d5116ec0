package nl.handje.sandbox.api;

import java.util.Map;
import java.util.Optional;

import nl.handje.sandbox.town.Change;
import nl.handje.sandbox.town.Town;
import nl.handje.sandbox.wire.Json;
import nl.handje.sandbox.wire.Parameters;
import nl.handje.sandbox.wire.Refusal;
import tools.jackson.databind.JsonNode;

/** What a bot says of itself: its names, descriptions and commands, each per language. */
final class Profile {
    private static final int MOST_COMMANDS = 100;

    private final Town town;

    /** A text about the bot: under which name it is kept, how Telegram calls it, and how long it may be. */
    private record Line(String key, String field, int longest) {}

    private static final Line NAME = new Line("name:", "name", 64);
    private static final Line DESCRIPTION = new Line("description:", "description", 512);
    private static final Line SHORT_DESCRIPTION = new Line("short:", "short_description", 120);

    Profile(Town town) {
        this.town = town;
    }

    Map<String, Method> methods() {
        return Map.ofEntries(Map.entry("getMe", Profile::getMe), Map.entry("setMyName", call -> set(call, NAME)),
                Map.entry("getMyName", call -> get(call, NAME)),
                Map.entry("setMyDescription", call -> set(call, DESCRIPTION)),
                Map.entry("getMyDescription", call -> get(call, DESCRIPTION)),
                Map.entry("setMyShortDescription", call -> set(call, SHORT_DESCRIPTION)),
                Map.entry("getMyShortDescription", call -> get(call, SHORT_DESCRIPTION)),
                Map.entry("setMyCommands", this::setCommands), Map.entry("getMyCommands", Profile::getCommands),
                Map.entry("deleteMyCommands", this::deleteCommands));
    }

    private static JsonNode getMe(Call call) {
        return call.bot().user().put("can_join_groups", true)
                .put("can_read_all_group_messages", call.bot().readsGroups()).put("supports_inline_queries", false)
                .put("can_connect_to_business", false).put("has_main_web_app", false);
    }

    private JsonNode set(Call call, Line line) {
        String text = call.text(line.field());
        if (text.codePointCount(0, text.length()) > line.longest()) {
            throw Refusal.badRequest(line.field().replace('_', ' ') + " is too long");
        }
        say(call, line.key() + language(call), text.isEmpty() ? Optional.empty() : Optional.of(Json.of(text)));
        return Json.of(true);
    }

    private static JsonNode get(Call call, Line line) {
        String otherwise = line.field().equals("name") ? call.bot().name() : "";
        String text = call.bot().profile(line.key() + language(call)).or(() -> call.bot().profile(line.key()))
                .map(JsonNode::asString).orElse(otherwise);
        return Json.object().put(line.field(), text);
    }

    private static String language(Call call) {
        String code = call.text("language_code");
        if (!code.isEmpty() && !code.matches("[a-z]{2}")) {
            throw Refusal.badRequest("invalid language code specified");
        }
        return code;
    }

    private JsonNode setCommands(Call call) {
        JsonNode commands = call.parameters().json("commands", "commands")
                .orElseThrow(() -> Refusal.badRequest("Can't parse commands JSON object"));
        if (!commands.isArray()) {
            throw Refusal.badRequest("Expected an Array of BotCommand");
        }
        if (commands.size() > MOST_COMMANDS) {
            throw Refusal.badRequest("BOT_COMMANDS_TOO_MUCH");
        }
        commands.forEach(Profile::checkCommand);
        say(call, commandsKey(call), Optional.of(commands));
        return Json.of(true);
    }

    private static void checkCommand(JsonNode command) {
        if (!command.path("command").isString() || !command.path("description").isString()) {
            throw Refusal.badRequest("Can't parse BotCommand: Can't find field \"command\"");
        }
        if (!command.path("command").asString().matches("/?[a-z0-9_]{1,32}")) {
            throw Refusal.badRequest("BOT_COMMAND_INVALID");
        }
        String description = command.path("description").asString();
        if (description.isBlank() || description.codePointCount(0, description.length()) > 256) {
            throw Refusal.badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
        }
    }

    private static JsonNode getCommands(Call call) {
        return call.bot().profile(commandsKey(call)).orElseGet(Json::array);
    }

    private JsonNode deleteCommands(Call call) {
        say(call, commandsKey(call), Optional.empty());
        return Json.of(true);
    }

    private static String commandsKey(Call call) {
        return Commands.key(scope(call.parameters()), language(call));
    }

    private static String scope(Parameters parameters) {
        JsonNode scope = parameters.json("scope", "BotCommandScope")
                .orElseGet(() -> Json.object().put("type", "default"));
        if (!scope.isObject()) {
            throw Refusal.badRequest("BotCommandScope must be an Object");
        }
        String type = scope.path("type").asString("");
        return switch (type) {
            case "default", "all_private_chats", "all_group_chats", "all_chat_administrators" -> type;
            case "chat", "chat_administrators" -> type + "=" + chat(scope);
            case "chat_member" -> type + "=" + chat(scope) + "," + scope.path("user_id").asString("");
            default -> throw Refusal.badRequest("Can't parse BotCommandScope: Unsupported type specified");
        };
    }

    private static String chat(JsonNode scope) {
        String chat = scope.path("chat_id").asString("");
        if (chat.isEmpty()) {
            throw Refusal.badRequest("Can't parse BotCommandScope: Empty chat_id specified");
        }
        return chat;
    }

    private void say(Call call, String key, Optional<JsonNode> value) {
        town.happens(
                town.alone(book -> new Change.BotSet(book.bot(call.bot().id()).orElse(call.bot()).saying(key, value))));
    }
}
