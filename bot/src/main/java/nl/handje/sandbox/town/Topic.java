package nl.handje.sandbox.town;

/** What somebody can wait for a change of: a bot's queue, a chat, or anything. */
public record Topic(String kind, long bot, long chat) {
    public static final Topic ANYTHING = new Topic("anything", 0, 0);

    public static Topic queue(long bot) {
        return new Topic("queue", bot, 0);
    }

    public static Topic chat(ChatKey key) {
        return new Topic("chat", key.bot(), key.chat());
    }
}
