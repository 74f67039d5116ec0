package nl.handje.hearing;

import java.util.Optional;
import nl.handje.asking.Step;
import nl.handje.asking.Turn;
import nl.handje.talk.Conversation;
import nl.handje.talk.Lately;

/** What is remembered of a turn so that it can be done again when its message is changed. */
final class Undoing {
    private Undoing() {
    }

    /** How the talk stands after a turn, with how it stood before as long as that can be gone back to. */
    static Conversation remember(Conversation before, Turn turn, long message) {
        var now = turn.conversation();
        if (message == 0) {
            return now.lately().message() == 0 ? now : now.lately(lately -> forget(before, lately));
        }
        return now.lately(lately -> lately.said(message, then(before, message)
                .filter(it -> now.talk().isPresent() && canBeUndone(turn))));
    }

    /** A message that is changed twice is still done again from where it was said first. */
    private static Optional<Conversation> then(Conversation before, long message) {
        return before.lately().message() == message ? before.lately().before() : Optional.of(before.asBefore());
    }

    private static Lately forget(Conversation before, Lately lately) {
        return lately.tapped().equals(before.lately().tapped())
                ? lately.said(0, Optional.empty())
                : lately;
    }

    /** What was only asked and said can be taken back; what was done cannot. */
    private static boolean canBeUndone(Turn turn) {
        return turn.steps().stream().allMatch(step -> switch (step) {
            case Step.Saying saying -> true;
            case Step.Learned learned -> true;
            case Step.Speaks speaks -> true;
            case Step.Completed completed -> false;
            case Step.Acted acted -> false;
            case Step.Wanted wanted -> false;
        });
    }
}
