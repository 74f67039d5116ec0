package nl.handje.agenda;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.handje.conversation.Say.Option;
import nl.handje.nlp.Category;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Spoken;
import nl.handje.resident.ResidentId;

/**
 * Something that somebody has going, with the button that is about it.
 *
 * @param day
 *            in the town's time zone; empty when it is on no day in particular
 * @param neighbour
 *            empty when nobody was found
 */
public record Going(Spoken name, Option button, Set<Category> kinds, Optional<LocalDate> day,
        Optional<Neighbour> neighbour) {
    /** Who it is agreed with. */
    public record Neighbour(ResidentId id, String name) {}

    /** One that is called what stands on its button, and has no neighbour yet. */
    static Going named(Option button, Set<Category> kinds, Optional<LocalDate> day) {
        return new Going(button.label(), button, kinds, day, Optional.empty());
    }

    /** One that is called what stands on its button, with a neighbour. */
    public static Going with(Neighbour neighbour, Option button, Set<Category> kinds, Optional<LocalDate> day) {
        return new Going(button.label(), button, kinds, day, Optional.of(neighbour));
    }

    /**
     * Those that words are about: with the neighbour, of the kind and on the day that they name, or all when they name
     * none of these.
     */
    static List<Going> meant(Set<Category> kinds, Understood understood, List<Going> all) {
        var days = days(understood);
        var named = names(understood);
        var withThem = narrowed(all,
                going -> going.neighbour().map(it -> lower(it.name())).filter(named::contains).isPresent());
        var ofKind = narrowed(withThem, going -> !Collections.disjoint(going.kinds(), kinds));
        return isOfEachTime(understood)
                ? narrowed(ofKind, going -> going.day().isEmpty())
                : narrowed(ofKind, going -> going.day().filter(days::contains).isPresent());
    }

    /** On which somebody says that it is; "every Tuesday" is no day. */
    static Set<LocalDate> days(Understood understood) {
        return understood.when().stream().filter(when -> when.recurrence().isEmpty())
                .map(when -> when.start().toLocalDate()).collect(Collectors.toSet());
    }

    private static boolean isOfEachTime(Understood understood) {
        return understood.when().stream().anyMatch(when -> when.recurrence().isPresent());
    }

    private static Set<String> names(Understood understood) {
        return Arrays.stream(understood.text().split("[^\\p{L}]+")).map(Going::lower).collect(Collectors.toSet());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static List<Going> narrowed(List<Going> all, Predicate<Going> meant) {
        var fewer = all.stream().filter(meant).toList();
        return fewer.isEmpty() ? all : fewer;
    }

    boolean isWith(ResidentId someone) {
        return neighbour.filter(it -> it.id().equals(someone)).isPresent();
    }
}
