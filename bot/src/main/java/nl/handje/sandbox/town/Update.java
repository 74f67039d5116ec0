package nl.handje.sandbox.town;

import tools.jackson.databind.node.ObjectNode;

/** Something a bot has not confirmed yet, and until which second of the town's time it is kept for it. */
public record Update(long bot, int id, String kind, long lane, ObjectNode body, long keptUntil) {
    public boolean isGone(long now) {
        return keptUntil <= now;
    }
}
