package nl.handje.dialogue;

import java.util.ArrayList;
import java.util.List;
import nl.handje.asking.Asking;
import nl.handje.asking.Turn;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.phrase.Spoken;
import nl.handje.talk.Conversation;
import nl.handje.talk.Talk;

/** A talk that stops, waits, goes on or begins again: nothing is forced upon anybody, and nothing is lost. */
public final class Rests {
    private final Asking asking;
    private final Explanations explanations;

    Rests(Asking asking, Explanations explanations) {
        this.asking = asking;
        this.explanations = explanations;
    }

    public static boolean hasSomething(Conversation conversation) {
        return conversation.talk().isPresent() || conversation.isWaiting();
    }

    /**
     * Stops what is going on, else what waits. Who just said stop is asked only about what was promised to come next;
     * an older talk waits until they come back to it.
     */
    Turn cancel(Turn turn) {
        var conversation = turn.conversation();
        if (!hasSomething(conversation)) {
            return turn.say("conversation.nothing-to-cancel");
        }
        var stopped = turn.in((conversation.isWaiting() ? conversation.withoutWaiting() : conversation.withoutTalk())
                .drafting("").lately(lately -> lately.withoutWords().noLongerGrave())).say("conversation.cancelled");
        return stopped.conversation().isPromised() ? offerToGoOn(stopped) : stopped;
    }

    /** It sounds as if it is not needed any more, which is only a guess: it waits, and one word brings it back. */
    Turn putAside(Turn turn) {
        return turn.in(turn.conversation().paused()).say(Say.phrase("conversation.put-aside").with(
                Option.of("conversation.go-on", "go:on"), Option.of("conversation.leave-it", "go:cancel")));
    }

    /** "I'll come back to it later": everything stays as it is until they want to. */
    Turn pause(Turn turn) {
        return hasSomething(turn.conversation())
                ? turn.in(turn.conversation().paused()).say(Say.phrase("conversation.paused").with(
                        Option.of("conversation.go-on", "go:on")))
                : turn.say("conversation.nothing-to-pause");
    }

    /** "Where were we?" */
    Turn goOn(Turn turn, Person person) {
        if (turn.conversation().isWaiting()) {
            return asking.takeUp(turn, person);
        }
        return turn.conversation().talk().isPresent()
                ? asking.repeat(turn.say("conversation.we-were-here"), person)
                : explanations.whatCanIDo(turn);
    }

    /** The same flow from its beginning. */
    Turn startOver(Turn turn, Person person) {
        var waiting = turn.conversation().isWaiting() ? turn.conversation().resumed() : turn.conversation();
        return waiting.talk().map(talk -> {
            var again = asking.flowOf(talk).again(talk.known(), person.known());
            return asking.goOn(turn.in(waiting.in(Talk.about(talk.flow(), again))).say("conversation.started-over"),
                    person);
        }).orElseGet(() -> explanations.welcome(turn, person));
    }

    Turn offerToGoOn(Turn turn) {
        return turn.say(Say.phrase("conversation.waiting").with(Option.of("conversation.go-on", "go:on"),
                Option.of("conversation.leave-it", "go:cancel")));
    }

    /** Who may be in danger writes on: somebody is still here, in other words than before, and asks for nothing. */
    Turn stayWith(Turn turn) {
        var next = turn.in(turn.conversation().nextTurn());
        var waits = next.conversation().isWaiting();
        var buttons = new ArrayList<Option>();
        buttons.add(Option.of("conversation.a-person", "person:ask"));
        if (waits) {
            buttons.add(Option.of("conversation.go-on", "go:on"));
            buttons.add(Option.of("conversation.leave-it", "go:cancel"));
        }
        var staying = staying(next.conversation());
        Spoken words = (language, phrasebook) -> staying.in(language, phrasebook)
                + (waits ? " " + phrasebook.say(language, "conversation.still-kept") : "");
        return next.say(new Say(words, List.of(), false).with(buttons.toArray(Option[]::new)));
    }

    private static Spoken staying(Conversation conversation) {
        var manner = conversation.turn() % 2 == 0 ? "" : "-too";
        return conversation.lately().alarm()
                .map(alarm -> Spoken.phrase("stay-with." + alarm.danger() + manner, alarm.numbers().toArray()))
                .orElseGet(() -> Spoken.phrase("conversation.still-here" + manner));
    }
}
