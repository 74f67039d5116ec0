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
    SUICIDE_OF_ANOTHER(Concern.SUICIDE, "suicide-prevention", "suicide-prevention-free", "emergency"),
    /** Of somebody who is not with the writer: somebody has to go there. */
    SUICIDE_ELSEWHERE(Concern.SUICIDE, "emergency", "suicide-prevention"),
    /** They said that they did not mean it so. A human looks at it all the same. */
    CALMED(Concern.SUICIDE), EMERGENCY(
            Concern.MEDICAL_EMERGENCY, "emergency"), EMERGENCY_OF_ANOTHER(Concern.MEDICAL_EMERGENCY, "emergency"),
    /** Of somebody who is not with the writer, and may have fallen. */
    EMERGENCY_ELSEWHERE(Concern.MEDICAL_EMERGENCY, "emergency", "police"),
    /** Somebody gives no sign of life, and nobody knows why. */
    OUT_OF_REACH(Concern.MEDICAL_EMERGENCY, "emergency", "police"),
    /** Who gave no sign of life did so after all. */
    FOUND(Concern.MEDICAL_EMERGENCY),
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

    /** Whether it is about somebody who is not with the writer. */
    boolean isElsewhere() {
        return this == SUICIDE_ELSEWHERE || this == EMERGENCY_ELSEWHERE || this == OUT_OF_REACH;
    }

    /** Whether it is over, as far as they said. */
    boolean isOver() {
        return this == FOUND || this == HELP_IS_THERE || this == CALMED;
    }

    /** Whether it is known to be another's than the writer's. */
    boolean isOfAnother() {
        return isElsewhere() || this == SUICIDE_OF_ANOTHER || this == EMERGENCY_OF_ANOTHER || this == ABUSE_OF_ANOTHER;
    }

    /**
     * What it is when it is another's after all; empty where that makes no difference.
     *
     * @param here
     *            whether they are with the writer
     */
    Optional<Danger> ofAnother(boolean here) {
        return switch (this) {
            case SUICIDE, CALMED -> Optional.of(here ? SUICIDE_OF_ANOTHER : SUICIDE_ELSEWHERE);
            case EMERGENCY -> Optional.of(EMERGENCY_OF_ANOTHER);
            case ABUSE -> Optional.of(ABUSE_OF_ANOTHER);
            case SUICIDE_OF_ANOTHER, SUICIDE_ELSEWHERE, EMERGENCY_OF_ANOTHER, EMERGENCY_ELSEWHERE, OUT_OF_REACH, FOUND,
                    HELP_IS_THERE, ABUSE_OF_ANOTHER, CHILD, CHILD_WRITES, SEEKS_CHILD, SWINDLER ->
                Optional.empty();
        };
    }

    boolean isOfLife() {
        return concern == Concern.SUICIDE || concern == Concern.MEDICAL_EMERGENCY || concern == Concern.ABUSE;
    }

    /** What helps sooner than a human of Handje: its words stand under {@code after.human.<this>}. */
    String meanwhile() {
        return switch (this) {
            case SUICIDE, SUICIDE_OF_ANOTHER -> "talk";
            case SUICIDE_ELSEWHERE, EMERGENCY_ELSEWHERE, OUT_OF_REACH -> "elsewhere";
            case EMERGENCY, EMERGENCY_OF_ANOTHER, HELP_IS_THERE, SWINDLER -> "emergency";
            case ABUSE, ABUSE_OF_ANOTHER -> "abuse";
            case CHILD, CHILD_WRITES -> "child";
            case CALMED, FOUND, SEEKS_CHILD -> "nothing";
        };
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
