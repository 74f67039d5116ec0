package nl.handje.candidate;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.handje.language.Tongue;
import nl.handje.phrase.Spoken;

/** Why one neighbour rather than another: a few parts, each with its points and what it was that gave them. */
public record Score(List<Part> parts) {
    /** For who was asked before there were scores. */
    public static final Score NONE = new Score(List.of());

    /** What a month ago was counts as never. */
    static final int A_MONTH = 30;

    private static final double FAR_METRES = 20_000;

    public Score {
        parts = List.copyOf(parts);
    }

    /**
     * One reason.
     *
     * @param points
     *            0 to {@link Reason#most()}
     * @param value
     *            what gave them, see {@link Reason}
     */
    public record Part(Reason reason, int points, int value) {
        static Part of(Reason reason, double share, int value) {
            return new Part(reason, (int) Math.round(reason.most() * Math.clamp(share, 0, 1)), value);
        }
    }

    static Score of(Found found, Sought sought, Bounds bounds, Instant now) {
        var days = found.lastAsked().map(at -> (int) Duration.between(at, now).toDays()).orElse(A_MONTH);
        return new Score(List.of(
                Part.of(Reason.KNOWN, found.helpedBefore(), found.helpedBefore()),
                distance(found),
                Part.of(Reason.ASKED, 1 - (double) found.asked() / bounds.mostPerWeek(), found.asked()),
                Part.of(Reason.HELPED, 1 - found.helped() / 4.0, found.helped()),
                Part.of(Reason.TURN, (double) days / A_MONTH, days),
                language(found, sought),
                time(found, sought)));
    }

    private static Part language(Found found, Sought sought) {
        if (sought.languages().isEmpty()) {
            return Part.of(Reason.LANGUAGE, found.sameLanguage() ? 1 : 0, found.sameLanguage() ? 1 : 0);
        }
        return Part.of(Reason.WANTED_LANGUAGE, found.speaks().isPresent() ? 1 : 0,
                found.speaks().map(Tongue::number).orElse(0));
    }

    private static Part distance(Found found) {
        var share = 1 - found.metres() / FAR_METRES;
        return found.rough()
                ? Part.of(Reason.DISTANCE, share, Reason.ROUGH)
                : Part.of(found.estimated() ? Reason.ESTIMATE : Reason.DISTANCE, share,
                        (int) Math.round(found.metres()));
    }

    private static Part time(Found found, Sought sought) {
        var whole = sought.when().times().stream().allMatch(time -> found.free().covers(time.start(), time.end()));
        return Part.of(Reason.TIME, whole ? 1 : 0.5, whole ? 1 : 0);
    }

    /** 0 to 100. */
    public int points() {
        return parts.stream().mapToInt(Part::points).sum();
    }

    Optional<Part> part(Reason reason) {
        return parts.stream().filter(part -> part.reason() == reason).findFirst();
    }

    /** What a coordinator reads: "woont op ongeveer 3 km; deze week nog niet gevraagd". */
    public Spoken spoken() {
        var reasons = parts.stream().flatMap(part -> part.reason().spoken(part.value()).stream()).toList();
        return (language, phrasebook) -> reasons.stream().map(it -> it.in(language, phrasebook))
                .collect(Collectors.joining("; "));
    }

    /** How far away; empty when that is not known well enough. */
    public Optional<Spoken> distance() {
        return part(Reason.DISTANCE).filter(part -> part.value() != Reason.ROUGH).or(() -> part(Reason.ESTIMATE))
                .flatMap(part -> part.reason().spoken(part.value()));
    }

    /** Between the middles of the two areas; empty when that is not known well enough. */
    public Optional<Integer> metres() {
        return part(Reason.DISTANCE).or(() -> part(Reason.ESTIMATE)).map(Part::value)
                .filter(value -> value != Reason.ROUGH);
    }

    /** Whether they said yes to somebody of late. */
    public boolean hasHelped() {
        return part(Reason.HELPED).filter(part -> part.value() > 0).isPresent();
    }

    /** For keeping; {@link #read} reads it. */
    public String write() {
        return parts.stream().map(part -> part.reason() + ":" + part.points() + ":" + part.value())
                .collect(Collectors.joining(","));
    }

    /** Reads what {@link #write} wrote. */
    public static Score read(String text) {
        return new Score(Arrays.stream(text.split(",")).filter(part -> !part.isEmpty()).map(part -> part.split(":"))
                .map(part -> new Part(Reason.valueOf(part[0]), Integer.parseInt(part[1]), Integer.parseInt(part[2])))
                .toList());
    }
}
