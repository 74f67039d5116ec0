package nl.handje.sandbox.town;

/** A button somebody pressed, waiting for its answer. */
public record Tap(String id, long bot, long person, ChatKey chat, int message, long at, boolean answered) {
    public Tap answer() {
        return new Tap(id, bot, person, chat, message, at, true);
    }
}
