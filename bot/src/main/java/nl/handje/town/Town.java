package nl.handje.town;

import java.util.regex.Pattern;

/**
 * A town that chose its settings, or the villages that share a region of the postcode system.
 *
 * @param region
 *            the first two digits of its postcodes, as {@link nl.handje.resident.Area#region()}
 * @param name
 *            as its people call it, 1 to 60 characters
 */
public record Town(String region, String name, TownSettings settings) {
    private static final Pattern REGION = Pattern.compile("[1-9]\\d");
    private static final int LONGEST_NAME = 60;

    public Town {
        Guard.that(isRegion(region), "region", "two digits, the first not 0");
        Guard.that(isName(name), "name", "1 to 60 characters, no space around them");
    }

    public static boolean isRegion(String region) {
        return REGION.matcher(region).matches();
    }

    public static boolean isName(String name) {
        return !name.isEmpty() && name.length() <= LONGEST_NAME && name.equals(name.strip());
    }
}
