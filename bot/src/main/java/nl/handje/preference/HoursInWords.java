package nl.handje.preference;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.MatchResult;
import nl.handje.phrase.Numerals;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wording;
import nl.handje.resident.Hours;
import org.springframework.stereotype.Component;

/** Reads from words when somebody wants to hear nothing: "niet na 8 uur 's avonds", "alleen overdag". */
@Component
class HoursInWords {
    static final Hours BY_DAY = new Hours(LocalTime.of(9, 0), LocalTime.of(18, 0));

    private static final int NOON = 12;
    /** Nobody who says "not before five" means the morning. */
    private static final int SMALL_HOURS = 5;
    /** "Not after eleven" is said of the evening. */
    private static final int LATE_MORNING = 11;

    private final Wording byDay;
    private final Wording usual;
    private final Wording notAfter;
    private final Wording notBefore;
    private final Wording between;
    private final Numerals numbers;

    HoursInWords(Phrasebook phrasebook) {
        byDay = new Wording(phrasebook, "hours.by-day");
        usual = new Wording(phrasebook, "hours.usual");
        notAfter = new Wording(phrasebook, "hours.not-after");
        notBefore = new Wording(phrasebook, "hours.not-before");
        between = new Wording(phrasebook, "hours.between");
        numbers = new Numerals(phrasebook);
    }

    /** The hours that are left of the old ones. */
    Optional<Hours> in(String text, Hours old) {
        if (byDay.fits(text)) {
            return Optional.of(BY_DAY);
        }
        if (usual.fits(text)) {
            return Optional.of(Hours.USUAL);
        }
        return notAfter.in(text).flatMap(said -> late(said, 1).flatMap(until -> Hours.between(old.from(), until)))
                .or(() -> notBefore.in(text)
                        .flatMap(said -> early(said, 1).flatMap(from -> Hours.between(from, old.until()))))
                .or(() -> between.in(text).flatMap(
                        said -> early(said, 1)
                                .flatMap(from -> late(said, 3).flatMap(until -> Hours.between(from, until)))));
    }

    private Optional<LocalTime> late(MatchResult said, int group) {
        return time(said, group).map(time -> time.getHour() <= LATE_MORNING ? time.plusHours(NOON) : time);
    }

    private Optional<LocalTime> early(MatchResult said, int group) {
        return time(said, group).map(time -> time.getHour() <= SMALL_HOURS ? time.plusHours(NOON) : time);
    }

    private Optional<LocalTime> time(MatchResult said, int group) {
        var minutes = Optional.ofNullable(said.group(group + 1)).map(Integer::parseInt).orElse(0);
        return numbers.in(said.group(group)).filter(hour -> hour < 24 && minutes < 60)
                .map(hour -> LocalTime.of(hour, minutes));
    }
}
