package nl.handje.asking;

import java.util.ArrayList;
import java.util.List;
import nl.handje.conversation.Say;
import nl.handje.talk.Conversation;

/** What the bot makes of something it heard: how the talk stands now, and what to do and say. Immutable. */
public record Turn(Conversation conversation, List<Step> steps) {
    public Turn {
        steps = List.copyOf(steps);
    }

    public static Turn of(Conversation conversation) {
        return new Turn(conversation, List.of());
    }

    public Turn then(Step step) {
        var more = new ArrayList<>(steps);
        more.add(step);
        return new Turn(conversation, more);
    }

    public Turn say(Say say) {
        return then(new Step.Saying(say));
    }

    public Turn say(String phrase, Object... arguments) {
        return say(Say.phrase(phrase, arguments));
    }

    public Turn in(Conversation now) {
        return new Turn(now, steps);
    }
}
