package nl.handje.sandbox.town;

/** A chat: a private one belongs to one bot and one person; a group is the same for all bots, told by bot 0. */
public record ChatKey(long bot, long chat) {
    public static ChatKey of(long bot, long chat) {
        return new ChatKey(chat < 0 ? 0 : bot, chat);
    }

    public boolean isGroup() {
        return chat < 0;
    }
}
