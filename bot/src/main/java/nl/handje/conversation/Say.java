package nl.handje.conversation;

import java.util.List;
import java.util.Optional;
import nl.handje.phrase.Spoken;
import nl.handje.nlp.Understood;

/**
 * Something the bot says.
 *
 * @param options
 *            buttons, a row for each list
 * @param urgent
 *            whether it goes before all else
 * @param beginning
 *            a flow whose first question is what is said, instead of words
 * @param alarm
 *            the danger that it answers
 */
public record Say(Spoken words, List<List<Option>> options, boolean urgent, Optional<Beginning> beginning,
        Optional<Alarm> alarm) {
    public Say {
        options = options.stream().map(List::copyOf).toList();
    }

    public Say(Spoken words, List<List<Option>> options, boolean urgent) {
        this(words, options, urgent, Optional.empty(), Optional.empty());
    }

    /** To who may be in danger: before all else, and what they write next is heard as coming after it. */
    public static Say alarmed(Spoken words, Alarm alarm) {
        return new Say(words, List.of(), true, Optional.empty(), Optional.of(alarm));
    }

    /**
     * A flow that begins with what is known.
     *
     * @param said
     *            words of which it takes what they say; empty mostly
     */
    public record Beginning(String flow, Answers known, Optional<Understood> said) {}

    /** The first open question of a flow. */
    public static Say beginning(String flow, Answers known) {
        return beginning(new Beginning(flow, known, Optional.empty()));
    }

    /** As {@link #beginning(String, Answers)}, with what words say of it, as if they had been said first. */
    public static Say beginning(String flow, Answers known, Understood said) {
        return beginning(new Beginning(flow, known, Optional.of(said)));
    }

    private static Say beginning(Beginning beginning) {
        return new Say((language, phrasebook) -> "", List.of(), false, Optional.of(beginning), Optional.empty());
    }

    /** The open question once more, if there is one: for after something that was done in between. */
    public static Say backToTheQuestion() {
        return beginning("", Answers.none());
    }

    public boolean isBackToTheQuestion() {
        return beginning.filter(it -> it.flow().isEmpty()).isPresent();
    }

    /**
     * A button.
     *
     * @param action
     *            what it does: at most 64 bytes
     * @param ways
     *            the key of what people say for it; empty when only its own words count
     */
    public record Option(Spoken label, String action, String ways) {
        public Option(Spoken label, String action) {
            this(label, action, "");
        }

        /** A button with the words of this key, and the ways to say it that stand under {@code words.<key>}. */
        public static Option of(String phrase, String action) {
            return new Option(Spoken.phrase(phrase), action, "words." + phrase);
        }
    }

    /** The phrase with this key. */
    public static Say phrase(String key, Object... arguments) {
        return new Say(Spoken.phrase(key, arguments), List.of(), false);
    }

    /** With buttons below one another. */
    public Say with(Option... buttons) {
        return withRows(List.of(buttons).stream().map(List::of).toList());
    }

    /** With buttons, a row for each list. */
    public Say withRows(List<List<Option>> rows) {
        return new Say(words, rows, urgent, Optional.empty(), alarm);
    }

    /** Before all else. */
    public Say urgently() {
        return new Say(words, options, true);
    }
}
