package nl.handje.safety;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.handje.nlp.Concern;

/**
 * What the danger is and whose: its words stand under {@code safety.<key>}, {@code safety.<key>-again} and
 * {@code safety.<key>-once-more}, and {@code stay-with.<key>} for what is said after it.
 */
enum Danger {
    SUICIDE(Concern.SUICIDE, "suicide-prevention", "suicide-prevention-free", "emergency"),
    /** Of somebody near, told by who is worried. */
    SUICIDE_OF_ANOTHER(Concern.SUICIDE, "suicide-prevention", "suicide-prevention-free", "emergency"), EMERGENCY(
            Concern.MEDICAL_EMERGENCY, "emergency"), EMERGENCY_OF_ANOTHER(Concern.MEDICAL_EMERGENCY, "emergency"),
    /** They were told to call, and did. */
    HELP_IS_THERE(Concern.MEDICAL_EMERGENCY, "emergency"), ABUSE(Concern.ABUSE, "safe-at-home",
            "emergency"), ABUSE_OF_ANOTHER(Concern.ABUSE, "safe-at-home",
                    "emergency"), CHILD(Concern.CHILD_SAFETY, "safe-at-home", "child-line", "emergency"),
    /** The writer is a child. */
    CHILD_WRITES(Concern.CHILD_SAFETY, "child-line", "safe-at-home", "emergency"),
    /** The writer looks for a child to be alone with: nobody to comfort. */
    SEEKS_CHILD(Concern.CHILD_SAFETY, "safe-at-home", "emergency"),
    /** At the door or on the telephone, now. */
    SWINDLER(Concern.FRAUD, "emergency");

    private final Concern concern;
    @SuppressWarnings("ImmutableEnumChecker") // Made by List.of, which nobody can change.
    private final List<String> lines;

    Danger(Concern concern, String... lines) {
        this.concern = concern;
        this.lines = List.of(lines);
    }

    /** What the models call it. */
    Concern concern() {
        return concern;
    }

    /** The lines that its words name, in their order. */
    List<String> lines() {
        return lines;
    }

    /** Of somebody near, told by who is worried. */
    boolean isOfAnother() {
        return this == SUICIDE_OF_ANOTHER || this == EMERGENCY_OF_ANOTHER || this == ABUSE_OF_ANOTHER;
    }

    boolean isOfLife() {
        return concern == Concern.SUICIDE || concern == Concern.MEDICAL_EMERGENCY || concern == Concern.ABUSE;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Danger> named(String key) {
        return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst();
    }

    /**
     * The danger of the writer that a concern is about.
     *
     * @throws IllegalArgumentException
     *             for one that is not acute: there is no such answer
     */
    static Danger of(Concern concern) {
        return switch (concern) {
            case SUICIDE -> SUICIDE;
            case MEDICAL_EMERGENCY -> EMERGENCY;
            case ABUSE -> ABUSE;
            case CHILD_SAFETY -> CHILD;
            case FRAUD, HARASSMENT, PROFESSIONAL_CARE, COMMERCIAL, PERSONAL_DATA ->
                throw new IllegalArgumentException(concern + " is not acute");
        };
    }
}
