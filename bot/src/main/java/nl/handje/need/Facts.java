package nl.handje.need;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Cues;
import nl.handje.phrase.Foreground;
import org.springframework.stereotype.Component;

/** Finds in a message what a helper does well to know. */
@Component
public class Facts {
    private final Cues cues;

    public Facts(Cues cues) {
        this.cues = cues;
    }

    /** What is said to be so: "er is een hond", not "geen hond". */
    public Optional<Set<Fact>> in(Understood understood) {
        var found = Arrays.stream(Fact.values()).filter(fact -> isSaid(fact, Foreground.of(understood.text())))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Fact.class)));
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** Who dares no longer climb steps to hang something says nothing of the way to their door. */
    private boolean isSaid(Fact fact, String text) {
        return cues.has("fact." + fact.name(), fact == Fact.STAIRS ? cues.without("climbing", text) : text);
    }

    /** What a later message adds; the meaning of the time is one or the other. */
    public static Set<Fact> together(Set<Fact> earlier, Set<Fact> later) {
        var all = EnumSet.noneOf(Fact.class);
        all.addAll(earlier);
        if (later.contains(Fact.THERE_AT) || later.contains(Fact.LEAVE_AT)) {
            all.removeAll(EnumSet.of(Fact.THERE_AT, Fact.LEAVE_AT));
        }
        all.addAll(later);
        return all;
    }
}
