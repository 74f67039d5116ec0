package nl.handje.talk;

import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Alarm;
import nl.handje.conversation.Answers;
import nl.handje.messenger.Enclosure;

/**
 * What happened last in a conversation, for putting it right: a message that is changed afterwards, a button that is
 * tapped twice.
 *
 * @param message
 *            the messenger's number of the last words; 0 when it was something else
 * @param before
 *            how the talk stood before them; empty when more came of them than a next question
 * @param tapped
 *            the button that was tapped last; empty when something else was done since
 * @param enclosure
 *            what was sent last that only a human can read
 * @param grave
 *            whether somebody was answered who may be in danger, and nothing else was begun since
 * @param lapsed
 *            whether something that waited was given up, and the person was not told yet
 * @param alarm
 *            what that danger is, as far as it was told
 * @param unclear
 *            how often in a row words were not understood while nothing was going on
 * @param shown
 *            the buttons under what the bot said last, but for those of the open question
 * @param carried
 *            what need not be asked again of the next matter; empty mostly
 */
public record Lately(long message, Optional<Conversation> before, String tapped, Optional<Enclosure> enclosure,
        boolean grave,
        boolean lapsed, Optional<Alarm> alarm, int unclear, List<Shown> shown, Optional<Answers> carried) {
    public Lately {
        shown = List.copyOf(shown);
    }

    static Lately nothing() {
        return new Lately(0, Optional.empty(), "", Optional.empty(), false, false, Optional.empty(), 0, List.of(),
                Optional.empty());
    }

    public Lately said(long number, Optional<Conversation> until) {
        return new Lately(number, until, "", enclosure, grave, lapsed, alarm, unclear, shown, carried);
    }

    public Lately tapped(String action) {
        return new Lately(0, Optional.empty(), action, enclosure, grave, lapsed, alarm, unclear, shown, carried);
    }

    public Lately enclosing(Optional<Enclosure> sent) {
        return new Lately(message, before, tapped, sent, grave, lapsed, alarm, unclear, shown, carried);
    }

    public Lately grave(Optional<Alarm> raised) {
        return new Lately(message, before, tapped, enclosure, true, lapsed, raised, unclear, shown, carried);
    }

    /** Something else was begun. */
    public Lately noLongerGrave() {
        return new Lately(message, before, tapped, enclosure, false, lapsed, Optional.empty(), unclear, shown, carried);
    }

    public Lately lapsed(boolean now) {
        return new Lately(message, before, tapped, enclosure, grave, now, alarm, unclear, shown, carried);
    }

    public Lately unclear(int times) {
        return new Lately(message, before, tapped, enclosure, grave, lapsed, alarm, times, shown, carried);
    }

    /** What can be pressed now, and said. */
    public Lately showing(List<Shown> buttons) {
        return new Lately(message, before, tapped, enclosure, grave, lapsed, alarm, unclear, buttons, carried);
    }

    /** A matter is done; what it leaves behind stays until another leaves something. */
    public Lately carrying(Answers left) {
        return left.texts().isEmpty()
                ? this
                : new Lately(message, before, tapped, enclosure, grave, lapsed, alarm, unclear, shown,
                        Optional.of(left));
    }

    /** Nothing that was said is in it any more. */
    public Lately withoutWords() {
        return new Lately(0, Optional.empty(), tapped, Optional.empty(), grave, lapsed, alarm, unclear, List.of(),
                Optional.empty());
    }
}
