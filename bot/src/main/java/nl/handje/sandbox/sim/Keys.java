package nl.handje.sandbox.sim;

import java.util.Optional;
import java.util.stream.Stream;

import nl.handje.sandbox.town.Book;
import nl.handje.sandbox.town.ChatKey;
import nl.handje.sandbox.town.Message;
import tools.jackson.databind.JsonNode;

/** Finds the button somebody means. */
final class Keys {
    /** A button, the message it hangs on, and whether it stands under it or in place of the keyboard. */
    record Button(Message message, JsonNode button, boolean inline) {}

    private Keys() {
    }

    /** The newest message that shows this label. */
    static Optional<Button> labelled(Book book, ChatKey chat, String label) {
        Optional<Button> under = book.messages(chat).descendingMap().values().stream()
                .flatMap(message -> buttons(message.inlineKeyboard()).filter(button -> label.equals(label(button)))
                        .map(button -> new Button(message, button, true)))
                .findFirst();
        Optional<Button> keyboard = Screen.keyboardMessage(book, chat)
                .flatMap(message -> buttons(message.keyboard().orElseThrow().path("keyboard"))
                        .filter(button -> label.equals(label(button))).map(button -> new Button(message, button, false))
                        .findFirst());
        return Stream.concat(under.stream(), keyboard.stream())
                .max((one, other) -> Integer.compare(one.message().id(), other.message().id()));
    }

    private static Stream<JsonNode> buttons(JsonNode rows) {
        return rows.values().stream().flatMap(row -> row.values().stream());
    }

    static String label(JsonNode button) {
        return button.isString() ? button.asString() : button.path("text").asString("");
    }
}
