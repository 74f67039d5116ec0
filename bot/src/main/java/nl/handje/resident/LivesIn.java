package nl.handje.resident;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.handje.nlp.Understood;
import nl.handje.nlp.Where;

/** The town of which a message says that somebody lives there: "ik woon in Sittard", "my mother lives in Geleen". */
enum LivesIn {
    /** The writer does. */
    WRITER("(?:ik|wij|we|i|i'm|im|i am|we are|i do not|i don.?t)\\s+(?:woon|wonen|live|living)|(?:woon|wonen)\\s+(?:ik|wij|we)"),
    /** Somebody else does. */
    OTHER("(?<!(?:ik|wij|we|i)\\s)(?:woont|wonen|lives|live)\\b(?!\\s+(?:ik|wij|we)\\b)");

    private static final Pattern NOT = Pattern.compile("(?iu)(?:\\b(?:niet|not|no longer|nooit|never)|n.t)\\b");
    private static final String UP_TO_THE_TOWN = "(?:\\s+(?!en\\b|and\\b|maar\\b|but\\b)[\\p{L}\\p{N}]+){0,6}\\s+$";

    private final Pattern before;

    LivesIn(String said) {
        before = Pattern.compile("(?iu)(?<!\\p{L})(?:" + said + ")" + UP_TO_THE_TOWN);
    }

    /** The town as it was found in the message; empty when it says of none that somebody lives there. */
    Optional<Where> of(Understood understood) {
        return understood.where().stream().filter(where -> where.kind() == Where.Kind.TOWN)
                .filter(where -> says(textBefore(where, understood.text()))).findFirst();
    }

    /** "I do not live in Zwolle" says the contrary. */
    private boolean says(String text) {
        var said = before.matcher(text);
        return said.find() && !NOT.matcher(said.group()).find()
                && !NOT.matcher(nearlyBefore(text, said.start())).find();
    }

    private static String nearlyBefore(String text, int at) {
        return text.substring(Math.max(0, at - "niet ".length()), at);
    }

    /** Whether a town is said to be, or not to be, where somebody lives: of the writer, or of another. */
    boolean isAbout(Where where, Understood understood) {
        return before.matcher(textBefore(where, understood.text())).find();
    }

    private static String textBefore(Where where, String text) {
        return text.substring(0, Math.max(0, text.indexOf(where.text())));
    }
}
