package nl.handje.conversation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What one button does; of what is over, or was never somebody's to press, it is an old button. */
public record OnPress(String verb, Pressed pressed) implements Action {
    /** Empty for an old button. */
    public interface Pressed {
        /** As {@link Action#act}. */
        Optional<List<Say>> by(Person person, String id);
    }

    @Override
    public List<Say> act(Person person, String id) {
        return pressed.by(person, id).orElseGet(OnPress::old);
    }

    /** "That button does nothing any more." */
    public static List<Say> old() {
        return List.of(Say.phrase("conversation.old-button"));
    }

    /** The number that a button carries; empty for what no button of ours ever carried. */
    public static Optional<UUID> number(String carried) {
        try {
            return Optional.of(UUID.fromString(carried));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
