package nl.handje.reminder.wish;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handje.nlp.Language;
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
    private final List<List<String>> numbers;

    TimeAhead(Phrasebook phrasebook) {
        quarter = new Wording(phrasebook, "time.quarter");
        halfHour = new Wording(phrasebook, "time.half-hour");
        threeQuarters = new Wording(phrasebook, "time.three-quarters");
        hour = new Wording(phrasebook, "time.hour");
        hourAndHalf = new Wording(phrasebook, "time.hour-and-half");
        minutes = new Wording(phrasebook, "time.minutes");
        hours = new Wording(phrasebook, "time.hours");
        numbers = Stream.of(Language.values()).map(language -> Arrays
                .asList(phrasebook.phrases(language).getOrDefault("words.hours.numbers", "").split("\\|"))).toList();
    }

    /** The time that these words say, and nothing else. */
    public Optional<Duration> in(String words) {
        return named(words).or(() -> minutes.in(words).flatMap(said -> number(said.group(1))).map(Duration::ofMinutes))
                .or(() -> hours.in(words).flatMap(said -> number(said.group(1))).map(Duration::ofHours));
    }

    private Optional<Duration> named(String words) {
        return minutes(quarter, words, 15).or(() -> minutes(halfHour, words, 30))
                .or(() -> minutes(threeQuarters, words, 45)).or(() -> minutes(hour, words, 60))
                .or(() -> minutes(hourAndHalf, words, 90));
    }

    private static Optional<Duration> minutes(Wording wording, String words, long minutes) {
        return wording.fits(words) ? Optional.of(Duration.ofMinutes(minutes)) : Optional.empty();
    }

    private Optional<Integer> number(String word) {
        return word.length() <= 3 && word.chars().allMatch(Character::isDigit)
                ? Optional.of(Integer.parseInt(word))
                : numbers.stream().map(names -> names.indexOf(word) + 1).filter(number -> number > 0).findFirst();
    }
}
