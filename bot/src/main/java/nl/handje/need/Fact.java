package nl.handje.need;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handje.phrase.Spoken;

/** What a helper does well to know, and what some helpers would rather not. Nothing of anybody's health. */
public enum Fact {
    /** There and back again. */
    BACK,
    /** The time is that of the appointment: one has to be there then. */
    THERE_AT,
    /** The time is that of leaving home. */
    LEAVE_AT, STAIRS, WHEELCHAIR, WALKER, DOG, CAT, LIFTING, LITTLE_DUTCH,
    /** Whom the asker would feel at ease with. Neighbours read it and decide themselves; nobody is left out for it. */
    A_WOMAN, A_MAN;

    /** "heen en terug, er is een hond". */
    static Spoken spoken(Collection<Fact> facts) {
        return (language, phrasebook) -> facts.stream().sorted()
                .map(fact -> phrasebook.say(language, "fact." + fact.name())).collect(Collectors.joining(", "));
    }

    public static String write(Collection<Fact> facts) {
        return facts.stream().sorted().map(Fact::name).collect(Collectors.joining(","));
    }

    public static Set<Fact> read(String text) {
        return Arrays.stream(text.split(",")).filter(name -> !name.isEmpty()).map(Fact::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Fact.class)));
    }
}
