package nl.handje.telegram;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.handje.messenger.Heard;
import nl.handje.messenger.Heard.Media.Kind;
import nl.handje.messenger.Sender;
import tools.jackson.databind.JsonNode;

/** Reads a message from a private chat. */
final class MessageReader {
    private static final Pattern COMMAND = Pattern.compile("/([A-Za-z0-9_]{1,32})(?:@\\w+)?(?:\\s+(.*))?",
            Pattern.DOTALL);
    /** In this order, for a moving picture comes as a document too. */
    private static final List<Map.Entry<String, Kind>> FILES = List.of(Map.entry("voice", Kind.VOICE),
            Map.entry("video", Kind.VIDEO), Map.entry("video_note", Kind.VIDEO_NOTE),
            Map.entry("animation", Kind.ANIMATION),
            Map.entry("audio", Kind.AUDIO), Map.entry("document", Kind.DOCUMENT), Map.entry("sticker", Kind.STICKER));
    private static final List<Map.Entry<String, Kind>> OTHERS = List.of(Map.entry("contact", Kind.CONTACT),
            Map.entry("poll", Kind.POLL), Map.entry("dice", Kind.DICE), Map.entry("story", Kind.OTHER),
            Map.entry("game", Kind.OTHER), Map.entry("paid_media", Kind.OTHER), Map.entry("checklist", Kind.OTHER),
            Map.entry("rich_message", Kind.OTHER), Map.entry("invoice", Kind.OTHER));

    private MessageReader() {
    }

    /** Empty for what the messenger itself writes into the chat, such as that a message was pinned. */
    static Optional<Heard> read(JsonNode message, Sender sender) {
        Instant at = Instant.ofEpochSecond(UpdateReader.number(message, "date"));
        Optional<String> text = message.path("text").asStringOpt();
        if (text.isPresent()) {
            return Optional.of(words(message, sender, at, text.get()));
        }
        return message.has("location")
                ? Optional.of(location(message.path("location"), sender, at))
                : ownNumber(message, sender, at).or(() -> media(message, sender, at));
    }

    /** A card of somebody else is no number of theirs. */
    private static Optional<Heard> ownNumber(JsonNode message, Sender sender, Instant at) {
        var owner = message.path("contact").path("user_id").asLongOpt();
        return owner.isPresent() && owner.getAsLong() == message.path("from").path("id").asLong(0)
                ? message.path("contact").path("phone_number").asStringOpt()
                        .map(number -> new Heard.OwnNumber(sender, at, number))
                : Optional.empty();
    }

    /** What stands under a file that was changed; empty for anything else. */
    static Optional<Heard> caption(JsonNode message, Sender sender, Instant at) {
        return message.has("photo") || FILES.stream().anyMatch(file -> message.has(file.getKey()))
                ? Optional.of(new Heard.Caption(sender, at, UpdateReader.number(message, "message_id"),
                        message.path("caption").asString("")))
                : Optional.empty();
    }

    private static Heard words(JsonNode message, Sender sender, Instant at, String text) {
        Matcher command = COMMAND.matcher(text);
        if (command.matches()) {
            String argument = Optional.ofNullable(command.group(2)).orElse("").strip();
            return new Heard.Command(sender, at, command.group(1).toLowerCase(Locale.ROOT), argument);
        }
        return message.has("forward_origin")
                ? new Heard.Forwarded(sender, at, text)
                : new Heard.Text(sender, at, UpdateReader.number(message, "message_id"), text, false);
    }

    private static Heard location(JsonNode location, Sender sender, Instant at) {
        return new Heard.Location(sender, at, location.path("latitude").asDouble(0),
                location.path("longitude").asDouble(0));
    }

    private static Optional<Heard> media(JsonNode message, Sender sender, Instant at) {
        Optional<String> caption = message.path("caption").asStringOpt();
        long number = UpdateReader.number(message, "message_id");
        if (message.has("photo")) {
            return Optional.of(new Heard.Media(sender, at, number, Kind.PHOTO, largest(message.path("photo")),
                    Optional.empty(), caption));
        }
        return FILES.stream().filter(file -> message.has(file.getKey())).findFirst()
                .map(file -> new Heard.Media(sender, at, number, file.getValue(),
                        message.path(file.getKey()).path("file_id").asStringOpt(),
                        message.path(file.getKey()).path("file_name").asStringOpt(), caption))
                .or(() -> OTHERS.stream().filter(other -> message.has(other.getKey())).findFirst()
                        .map(other -> new Heard.Media(sender, at, number, other.getValue(), Optional.empty(),
                                Optional.empty(), caption)))
                .map(Heard.class::cast);
    }

    /** Telegram gives a photo in several sizes, the largest last. */
    private static Optional<String> largest(JsonNode sizes) {
        return sizes.path(sizes.size() - 1).path("file_id").asStringOpt();
    }
}
