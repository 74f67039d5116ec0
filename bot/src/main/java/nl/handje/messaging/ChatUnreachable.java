package nl.handje.messaging;

/**
 * The messenger does not deliver to this chat any more: the person blocked the bot or is gone. Published inside a
 * transaction.
 *
 * @param forGood
 *            whether the account no longer exists
 */
public record ChatUnreachable(long chat, boolean forGood) {}
