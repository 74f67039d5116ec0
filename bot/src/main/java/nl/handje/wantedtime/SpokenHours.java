package nl.handje.wantedtime;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import nl.handje.nlp.Grain;
import nl.handje.phrase.Spoken;

/** The hours of days that were said before: "elke dinsdag om 10:00", "op een dag in overleg, vanaf 18:00". */
final class SpokenHours {
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private SpokenHours() {
    }

    static Spoken of(Spoken days, TimeOfDay at) {
        return switch (at.grain()) {
            case SECOND, MINUTE, HOUR -> onTheClock(days, at);
            case PART_OF_DAY -> part(days, at);
            case DAY, WEEKEND, WEEK, MONTH, QUARTER, YEAR -> days;
        };
    }

    private static Spoken onTheClock(Spoken days, TimeOfDay at) {
        if (!isSpan(at)) {
            return Spoken.phrase("time.series-at", days, clock(at.from()));
        }
        if (at.to().equals(LocalTime.MIDNIGHT)) {
            return Spoken.phrase("time.series-from", days, clock(at.from()));
        }
        return at.from().equals(LocalTime.MIDNIGHT)
                ? Spoken.phrase("time.series-until", days, clock(at.to()))
                : between(days, at);
    }

    private static boolean isSpan(TimeOfDay at) {
        int minutes = Math.floorMod((at.to().toSecondOfDay() - at.from().toSecondOfDay()) / MINUTES, HOURS * MINUTES);
        return minutes > (at.grain() == Grain.HOUR ? MINUTES : 1);
    }

    /** Nobody says "between 00:00 and 12:00" for a morning. */
    private static Spoken part(Spoken days, TimeOfDay at) {
        return switch (at.from().getHour() * HOURS + at.to().getHour()) {
            case 12, 8 * HOURS + 12, 9 * HOURS + 12 -> Spoken.phrase("time.series-morning", days);
            case 12 * HOURS + 18, 12 * HOURS + 19 -> Spoken.phrase("time.series-afternoon", days);
            case 18 * HOURS, 18 * HOURS + 22 -> Spoken.phrase("time.series-evening", days);
            default -> between(days, at);
        };
    }

    private static Spoken between(Spoken days, TimeOfDay at) {
        return Spoken.phrase("time.series-between", days, clock(at.from()), clock(at.to()));
    }

    private static Spoken clock(LocalTime time) {
        return (language, phrasebook) -> DateTimeFormatter.ofPattern("HH:mm", language.locale()).format(time);
    }
}
