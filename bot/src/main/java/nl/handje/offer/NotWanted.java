package nl.handje.offer;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handje.need.Fact;
import nl.handje.nlp.Category;
import nl.handje.phrase.Cues;
import nl.handje.phrase.Spoken;
import nl.handje.request.HelpRequest;

/** What somebody who helps would rather not. */
public enum NotWanted {
    DOGS, CATS, LIFTING, STAIRS, WHEELCHAIR, NIGHTS, NURSING;

    private static final LocalTime NIGHT = LocalTime.of(22, 0);
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    static Optional<Set<NotWanted>> in(String text, Cues cues) {
        var found = Arrays.stream(values()).filter(it -> cues.names("not-wanted." + it, text))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(NotWanted.class)));
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** Whether a request has it. */
    public boolean isIn(HelpRequest request) {
        return switch (this) {
            case DOGS -> request.facts().contains(Fact.DOG);
            case CATS -> request.facts().contains(Fact.CAT);
            case LIFTING -> request.facts().contains(Fact.LIFTING);
            case STAIRS -> request.facts().contains(Fact.STAIRS);
            case WHEELCHAIR -> request.facts().contains(Fact.WHEELCHAIR);
            case NIGHTS -> request.when().times().stream().anyMatch(time -> time.isOnTheClock()
                    && isAtNight(time.start().toLocalTime()));
            case NURSING -> request.categories().contains(Category.RESPITE);
        };
    }

    private static boolean isAtNight(LocalTime time) {
        return time.isBefore(MORNING) || !time.isBefore(NIGHT);
    }

    static Spoken spoken(Collection<NotWanted> all) {
        return (language, phrasebook) -> all.stream().sorted()
                .map(it -> phrasebook.say(language, "offer.not." + it)).collect(Collectors.joining(", "));
    }

    static String write(Collection<NotWanted> all) {
        return all.stream().sorted().map(NotWanted::name).collect(Collectors.joining(","));
    }

    /** Reads what is kept of an offer. */
    public static Set<NotWanted> read(String text) {
        return Arrays.stream(text.split(",")).filter(name -> !name.isEmpty()).map(NotWanted::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(NotWanted.class)));
    }
}
