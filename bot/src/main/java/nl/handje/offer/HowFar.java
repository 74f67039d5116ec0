package nl.handje.offer;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.handje.phrase.Cues;
import nl.handje.phrase.Spoken;

/**
 * How far somebody goes to help, in kilometres between the middles of two areas. Where of one of the two only the town
 * is known it is not held against anybody: they read the town, and decide.
 *
 * @param kilometres
 *            0 for the own area only, {@link #ANYWHERE} for the whole region
 */
public record HowFar(int kilometres) {
    static final int ANYWHERE = 99;
    static final HowFar REGION = new HowFar(ANYWHERE);
    static final HowFar OWN_AREA = new HowFar(0);
    /** Some 25 minutes. */
    private static final HowFar ON_FOOT = new HowFar(2);
    /** Some 20 minutes. */
    private static final HowFar BY_BIKE = new HowFar(5);

    private static final Pattern DISTANCE = Pattern
            .compile("(?iu)(?<!\\d)(\\d{1,2})\\s*(?:km|kilometers?|kilometres?|kilometer)(?!\\p{L})");

    static Optional<HowFar> in(String text, Cues cues) {
        var distance = DISTANCE.matcher(text);
        if (distance.find()) {
            return Optional.of(new HowFar(Math.max(1, Integer.parseInt(distance.group(1)))));
        }
        return cues.names("own-area", text) ? Optional.of(OWN_AREA) : Optional.empty();
    }

    /** Of who offers help "te voet" says how far as well. */
    static Optional<HowFar> byOwnPower(String text, Cues cues) {
        return cues.has("on-foot", text)
                ? Optional.of(ON_FOOT)
                : cues.has("by-bike", text) ? Optional.of(BY_BIKE) : Optional.empty();
    }

    /** "On foot as well" limits nothing, and leaves a limit that was named. */
    static HowFar revise(HowFar earlier, HowFar later) {
        return later.equals(REGION) ? earlier : later;
    }

    Optional<Spoken> spoken() {
        return switch (kilometres) {
            case ANYWHERE -> Optional.empty();
            case 0 -> Optional.of(Spoken.phrase("offer.own-area"));
            default -> Optional.of(Spoken.phrase("offer.kilometres", kilometres));
        };
    }

    String write() {
        return kilometres == ANYWHERE ? "REGION" : String.valueOf(kilometres);
    }

    static HowFar read(String text) {
        return text.equals("REGION") ? REGION : new HowFar(Integer.parseInt(text));
    }
}
