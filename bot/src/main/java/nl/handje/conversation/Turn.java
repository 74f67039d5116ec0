package nl.handje.conversation;

import java.util.ArrayList;
import java.util.List;

/** What the bot makes of something it heard: how the talk stands now, and what to do and say. Immutable. */
record Turn(Conversation conversation, List<Step> steps) {
    Turn {
        steps = List.copyOf(steps);
    }

    static Turn of(Conversation conversation) {
        return new Turn(conversation, List.of());
    }

    Turn then(Step step) {
        var more = new ArrayList<>(steps);
        more.add(step);
        return new Turn(conversation, more);
    }

    Turn say(Say say) {
        return then(new Step.Saying(say));
    }

    Turn say(String phrase, Object... arguments) {
        return say(Say.phrase(phrase, arguments));
    }

    Turn in(Conversation now) {
        return new Turn(now, steps);
    }
}
