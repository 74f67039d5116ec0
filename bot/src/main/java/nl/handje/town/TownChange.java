package nl.handje.town;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody set the settings of a town.
 *
 * @param account
 *            who did it
 * @param settings
 *            what they were from then on, in one line; empty for the usual
 */
public record TownChange(UUID account, String settings, Instant at) {}
