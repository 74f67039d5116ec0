package nl.handje.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handje.phrase.Spoken;

/** When, how far and how often somebody helps, and what they would rather not. */
record Terms(Availability availability, HowFar howFar, Optional<Cap> cap, Set<NotWanted> notWanted) {
    Terms {
        notWanted = Set.copyOf(notWanted);
    }

    /** "doordeweeks; tot 5 km; hooguit 1 keer per week; geen honden". */
    Spoken spoken() {
        var parts = new ArrayList<Spoken>();
        parts.add(availability.spoken());
        limits().ifPresent(parts::add);
        return joined(parts);
    }

    /** Without the days; empty when there are no limits. */
    Optional<Spoken> limits() {
        var parts = new ArrayList<Spoken>();
        howFar.spoken().ifPresent(parts::add);
        cap.map(Cap::spoken).ifPresent(parts::add);
        if (!notWanted.isEmpty()) {
            parts.add(NotWanted.spoken(notWanted));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(joined(parts));
    }

    static Spoken joined(List<Spoken> parts) {
        return (language, phrasebook) -> parts.stream().map(part -> part.in(language, phrasebook))
                .collect(Collectors.joining("; "));
    }
}
