package nl.handje.town;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * That somebody set the settings of a town.
 *
 * @param account
 *            who did it
 * @param settings
 *            what they were from then on, as {@link Town#fields()}; empty for the usual
 */
public record TownChange(UUID account, Map<String, String> settings, Instant at) {}
