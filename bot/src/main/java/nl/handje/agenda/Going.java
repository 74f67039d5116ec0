package nl.handje.agenda;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.handje.conversation.Say.Option;
import nl.handje.nlp.Category;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Spoken;

/**
 * Something that somebody has going, with the button that is about it.
 *
 * @param day
 *            in the town's time zone; empty when it is on no day in particular
 */
record Going(Spoken name, Option button, Set<Category> kinds, Optional<LocalDate> day) {
    /** One that is called what stands on its button. */
    static Going named(Option button, Set<Category> kinds, Optional<LocalDate> day) {
        return new Going(button.label(), button, kinds, day);
    }

    /** Those that words are about: of the kind and on the day that they name, or all when they name none of these. */
    static List<Going> meant(Set<Category> kinds, Understood understood, List<Going> all) {
        var days = understood.when().stream().map(when -> when.start().toLocalDate()).collect(Collectors.toSet());
        var ofKind = narrowed(all, going -> !Collections.disjoint(going.kinds(), kinds));
        return narrowed(ofKind, going -> going.day().filter(days::contains).isPresent());
    }

    private static List<Going> narrowed(List<Going> all, Predicate<Going> meant) {
        var fewer = all.stream().filter(meant).toList();
        return fewer.isEmpty() ? all : fewer;
    }
}
