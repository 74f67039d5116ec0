package nl.handje.nlp;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a message means, in the labels of the corpora.
 *
 * @param kinds
 *            kinds of help; empty when the act is neither an ask nor an offer
 */
public record Labels(Act act, Set<Category> kinds, Beneficiary beneficiary, Set<Concern> concerns) {
    public Labels {
        kinds = act == Act.ASK || act == Act.OFFER ? Set.copyOf(kinds) : Set.of();
        concerns = Set.copyOf(concerns);
    }

    /** What the models say; of kinds of help that are not sure the likeliest. */
    public static Labels of(Understood understood) {
        var kinds = understood.categories().isEmpty()
                ? understood.candidates().stream().limit(1).toList()
                : understood.categories();
        return new Labels(understood.act().value(),
                kinds.stream().map(Prediction::value).collect(Collectors.toSet()), understood.beneficiary(),
                understood.concerns().stream().map(Finding::concern).collect(Collectors.toSet()));
    }

    /** For keeping; {@link #read} reads it. */
    public String write() {
        return String.join("|", act.name(), names(kinds), beneficiary.name(), names(concerns));
    }

    public static Labels read(String text) {
        var parts = text.split("\\|", -1);
        return new Labels(Act.valueOf(parts[0]), values(parts[1], Category.class), Beneficiary.valueOf(parts[2]),
                values(parts[3], Concern.class));
    }

    /** As a column of a corpus has them. */
    public static <E extends Enum<E>> String names(Collection<E> labels) {
        return labels.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    /** Reads what {@link #names} wrote. */
    public static <E extends Enum<E>> Set<E> values(String names, Class<E> type) {
        return Arrays.stream(names.split(",")).filter(name -> !name.isBlank()).map(name -> Enum.valueOf(type, name))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }
}
