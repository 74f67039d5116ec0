package nl.handje.reminder.wish;

import java.time.Duration;
import java.util.Optional;
import nl.handje.phrase.Numerals;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wording;
import org.springframework.stereotype.Component;

/** Reads how long: "een kwartier", "anderhalf uur", "45 minuten", "half an hour". */
@Component
public class TimeAhead {
    private final Wording quarter;
    private final Wording halfHour;
    private final Wording threeQuarters;
    private final Wording hour;
    private final Wording hourAndHalf;
    private final Wording minutes;
    private final Wording hours;
    private final Numerals numbers;

    TimeAhead(Phrasebook phrasebook) {
        quarter = new Wording(phrasebook, "time.quarter");
        halfHour = new Wording(phrasebook, "time.half-hour");
        threeQuarters = new Wording(phrasebook, "time.three-quarters");
        hour = new Wording(phrasebook, "time.hour");
        hourAndHalf = new Wording(phrasebook, "time.hour-and-half");
        minutes = new Wording(phrasebook, "time.minutes");
        hours = new Wording(phrasebook, "time.hours");
        numbers = new Numerals(phrasebook);
    }

    /** The time that these words say, and nothing else. */
    public Optional<Duration> in(String words) {
        return named(words)
                .or(() -> minutes.in(words).flatMap(said -> numbers.in(said.group(1))).map(Duration::ofMinutes))
                .or(() -> hours.in(words).flatMap(said -> numbers.in(said.group(1))).map(Duration::ofHours));
    }

    private Optional<Duration> named(String words) {
        return minutes(quarter, words, 15).or(() -> minutes(halfHour, words, 30))
                .or(() -> minutes(threeQuarters, words, 45)).or(() -> minutes(hour, words, 60))
                .or(() -> minutes(hourAndHalf, words, 90));
    }

    private static Optional<Duration> minutes(Wording wording, String words, long minutes) {
        return wording.fits(words) ? Optional.of(Duration.ofMinutes(minutes)) : Optional.empty();
    }
}
