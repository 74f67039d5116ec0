package nl.handje.nlp.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handje.nlp.Understood;

/** A labelled message and what the program made of it. */
record Judged(Map<String, String> labels, Understood understood) {
    Set<String> right(String task) {
        return switch (task) {
            case "language" -> Set.of(label("lang").split("[-_]", 2)[0].toUpperCase(Locale.ROOT));
            case "act" -> Set.of(label("act"));
            case "beneficiary" -> Set.of(label("beneficiary"));
            default -> LabelledFile.labels(label(task));
        };
    }

    Set<String> given(String task) {
        return switch (task) {
            case "language" -> Set.of(understood.foreign().map(it -> it.value().name())
                    .orElseGet(() -> understood.language().value().name()));
            case "act" -> Set.of(understood.act().value().name());
            case "beneficiary" -> Set.of(understood.beneficiary().name());
            case "categories" ->
                understood.categories().stream().map(it -> it.value().name()).collect(Collectors.toSet());
            default -> understood.concerns().stream().map(it -> it.concern().name()).collect(Collectors.toSet());
        };
    }

    /** Whether the right kind of help was taken, or stood among the buttons. */
    boolean isRightOrAsked() {
        boolean actRight = right("act").equals(given("act"));
        boolean actAsked = !understood.sureOfAct()
                && understood.acts().stream().limit(3).anyMatch(it -> it.value().name().equals(label("act")));
        return actRight || actAsked;
    }

    boolean has(String column) {
        return labels.containsKey(column);
    }

    String label(String column) {
        return labels.getOrDefault(column, "");
    }
}
