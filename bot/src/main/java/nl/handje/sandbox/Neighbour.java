package nl.handje.sandbox;

import java.util.List;

/** Somebody who already lives in the town when it opens, and what they are in it: asks, helps, cares, coordinates. */
public record Neighbour(long id, String firstName, String languageCode, String role) {
    /** Five people that show the whole product. */
    public static List<Neighbour> five() {
        return List.of(new Neighbour(1001, "Anna", "nl", "asks"), new Neighbour(1002, "Ben", "nl", "helps"),
                new Neighbour(1003, "Carla", "nl", "helps"), new Neighbour(1004, "Dirk", "nl", "cares"),
                new Neighbour(1005, "Els", "nl", "coordinates"));
    }
}
