package nl.handje.town;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    /** Everything that can be set, by its name, as people type it; times in minutes, distances in kilometres. */
    public Map<String, String> fields() {
        var rounds = settings.rounds();
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", name);
        fields.put("mode", settings.mode().name());
        fields.put("sizes", rounds.sizes().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        fields.put("number", String.valueOf(rounds.number()));
        fields.put("delay", String.valueOf(rounds.delay().toMinutes()));
        fields.put("urgentDelay", String.valueOf(rounds.urgentDelay().toMinutes()));
        fields.put("reach", String.valueOf(rounds.reach()));
        fields.put("widening", BigDecimal.valueOf(rounds.widening()).stripTrailingZeros().toPlainString());
        fields.put("mostPerWeek", String.valueOf(settings.mostPerWeek()));
        fields.put("from", settings.hours().from().toString());
        fields.put("until", settings.hours().until().toString());
        fields.put("askerSaysYes", String.valueOf(settings.askerSaysYes()));
        fields.put("patience", String.valueOf(settings.approval().patience().toMinutes()));
        fields.put("goesOn", String.valueOf(settings.approval().goesOn()));
        return fields;
    }

    public boolean isUsual() {
        return settings.equals(TownSettings.USUAL);
    }

    public static boolean isRegion(String region) {
        return REGION.matcher(region).matches();
    }

    public static boolean isName(String name) {
        return !name.isEmpty() && name.length() <= LONGEST_NAME && name.equals(name.strip());
    }
}
