package nl.handje.resident;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.handje.phrase.Spoken;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody lives, roughly: the four digits of a Dutch postcode, or a town with the two digits of its region.
 * Never a house.
 *
 * @param code
 *            four digits, or the two of a region when only the town is known; the first is not 0
 * @param town
 *            as it was said; absent when a postcode was given
 */
@Embeddable
public record Area(String code, @Nullable String town) {
    private static final Pattern POSTCODE = Pattern.compile("([1-9]\\d{3})\\s*(?:[A-Za-z]{2})?");
    private static final Pattern CODE = Pattern.compile("[1-9]\\d(?:\\d{2})?");

    public Area {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("area.code: two or four digits, the first not 0");
        }
    }

    /**
     * Reads {@code 6131}, {@code 6131AB} or {@code 6131 ab}; the letters, which come near a front door, are dropped.
     */
    public static Optional<Area> ofPostcode(String postcode) {
        var matcher = POSTCODE.matcher(postcode.strip());
        return matcher.matches() ? Optional.of(new Area(matcher.group(1), null)) : Optional.empty();
    }

    static Area ofTown(String region, String town) {
        return new Area(region, town);
    }

    /** The region of the postcode system, its first two digits: a city or a handful of villages. */
    public String region() {
        return code.substring(0, 2);
    }

    /** The town, or else the four digits. */
    public Spoken spoken() {
        return (language, phrasebook) -> town != null ? town : code;
    }

    /** For keeping among answers; {@link #read} reads it. */
    String write() {
        return town == null ? code : code + " " + town;
    }

    static Area read(String text) {
        var parts = text.split(" ", 2);
        return new Area(parts[0], parts.length > 1 ? parts[1] : null);
    }
}
