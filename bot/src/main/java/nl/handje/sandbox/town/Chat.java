package nl.handje.sandbox.town;

/**
 * How things stand in a chat: whether the person ever wrote, whether they blocked the bot, and what is pinned (0:
 * nothing).
 */
public record Chat(ChatKey key, boolean started, boolean blocked, int pinned) {
    public static Chat fresh(ChatKey key) {
        return new Chat(key, false, false, 0);
    }

    public Chat begin() {
        return new Chat(key, true, blocked, pinned);
    }

    public Chat pin(int message) {
        return new Chat(key, started, blocked, message);
    }

    public Chat block(boolean now) {
        return new Chat(key, started, now, pinned);
    }
}
