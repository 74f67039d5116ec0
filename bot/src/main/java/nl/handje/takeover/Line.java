package nl.handje.takeover;

import java.time.Instant;

/**
 * One message while a human has the chat.
 *
 * @param ofResident
 *            whether the resident wrote it; else the human of the team
 */
public record Line(boolean ofResident, String words, Instant at) {}
