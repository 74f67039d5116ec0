package nl.handje.messenger;

/**
 * A photo, a voice message or a document that somebody sent, kept until it is clear whether a human should look at it.
 *
 * @param file
 *            how the messenger finds it again; empty for what is no file
 * @param caption
 *            what was written under it; empty when nothing was
 */
public record Enclosure(Heard.Media.Kind kind, String file, String caption) {}
