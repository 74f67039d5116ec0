package nl.handje.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.handje.asking.Step;
import nl.handje.asking.Turn;
import nl.handje.conversation.Action;
import nl.handje.conversation.Correction;
import nl.handje.conversation.CorrectionListener;
import nl.handje.conversation.Manners;
import nl.handje.conversation.People;
import nl.handje.conversation.Person;
import nl.handje.conversation.Responder;
import nl.handje.conversation.Say;
import nl.handje.conversation.SilenceListener;
import nl.handje.dialogue.Dialogue;
import nl.handje.dialogue.Rests;
import nl.handje.dialogue.Utterance;
import nl.handje.messenger.Reply;
import nl.handje.nlp.Act;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.talk.Conversation;
import nl.handje.talk.KeptConversations;
import nl.handje.talk.Shown;
import nl.handje.talk.Talk;
import org.springframework.stereotype.Component;

/** Carries out what comes of a turn, step by step, and says it in the person's language. */
@Component
class Turns {
    private final People people;
    private final Manners manners;
    private final KeptConversations kept;
    private final Phrasebook phrasebook;
    private final Dialogue dialogue;
    private final Map<String, Action> actions;
    private final List<Responder> responders;
    private final List<CorrectionListener> correctionListeners;
    private final List<SilenceListener> silenceListeners;

    Turns(People people, Manners manners, KeptConversations kept, Phrasebook phrasebook, Dialogue dialogue,
            List<Action> actions, List<Responder> responders, List<CorrectionListener> correctionListeners,
            List<SilenceListener> silenceListeners) {
        this.people = people;
        this.manners = manners;
        this.kept = kept;
        this.phrasebook = phrasebook;
        this.dialogue = dialogue;
        this.actions = actions.stream().collect(Collectors.toMap(Action::verb, Function.identity()));
        this.responders = responders;
        this.correctionListeners = correctionListeners;
        this.silenceListeners = silenceListeners;
    }

    /** Takes what somebody did, other than say, through the dialogue. */
    List<Reply> take(Person person, Utterance utterance) {
        return take(person, utterance, 0);
    }

    /**
     * Takes what somebody did through the dialogue.
     *
     * @param message
     *            the messenger's number of the words; 0 for anything else
     */
    List<Reply> take(Person person, Utterance utterance, long message) {
        var before = kept.with(person.chat());
        return carryOut(before, dialogue.hear(before, utterance, person), message, person);
    }

    /**
     * Carries out a turn.
     *
     * @param message
     *            the messenger's number of the words from which it came; 0 for anything else
     */
    List<Reply> carryOut(Conversation before, Turn turn, long message, Person person) {
        var lapsed = before.lately().lapsed();
        var now = Undoing.remember(before, turn, message).lately(lately -> lately.lapsed(false).showing(List.of()));
        var replies = new ArrayList<>(lapsed ? render(List.of(Say.phrase("conversation.lapsed")), person) : List.of());
        replies.addAll(carryOut(turn.in(now), person));
        listen(before, kept.with(person.chat()), person);
        return replies;
    }

    /** Whoever watches over silence hears of each new question, and when nothing is open any more. */
    private void listen(Conversation before, Conversation now, Person person) {
        var asked = now.talk().map(Talk::turn);
        if (asked.isPresent() && !asked.equals(before.talk().map(Talk::turn))) {
            silenceListeners.forEach(it -> it.asked(person, asked.get()));
        }
        if (now.talk().isEmpty() && !now.isWaiting() && Rests.hasSomething(before)) {
            silenceListeners.forEach(it -> it.answered(person));
        }
    }

    /** No cheerful reminder of anything lights up the telephone of somebody in danger. */
    void keepQuiet(Person person) {
        silenceListeners.forEach(it -> it.answered(person));
    }

    /** The talk is kept first, so that what features do to it comes after. */
    private List<Reply> carryOut(Turn turn, Person person) {
        kept.keep(person.chat(), turn.conversation());
        var replies = new ArrayList<Reply>();
        var speaker = person;
        for (var step : turn.steps()) {
            speaker = step instanceof Step.Speaks speaks ? speaker.speaking(speaks.language()) : speaker;
            replies.addAll(render(carryOut(speaker, step), speaker));
        }
        return replies;
    }

    private List<Say> carryOut(Person person, Step step) {
        return switch (step) {
            case Step.Saying saying -> List.of(saying.say());
            case Step.Completed completed -> complete(person, completed);
            case Step.Acted acted -> act(person, acted);
            case Step.Wanted wanted -> respond(person, wanted.act(), wanted.understood());
            case Step.Learned learned -> {
                people.learn(person, learned.question(), learned.answer());
                yield List.of();
            }
            case Step.Speaks speaks -> {
                people.speaks(person, speaks.language());
                yield List.of();
            }
        };
    }

    /** What is learnt from it comes last, and never between two questions. */
    private List<Say> complete(Person person, Step.Completed completed) {
        var says = new ArrayList<>(completed.flow().completion().complete(person, completed.answers()));
        var busy = kept.with(person.chat()).talk().isPresent()
                || says.stream().anyMatch(say -> say.beginning().isPresent() || asksSomething(say));
        Correction.in(completed.flow(), completed.answers()).ifPresent(correction -> correctionListeners
                .forEach(listener -> says.addAll(listener.corrected(person, correction, busy))));
        return says;
    }

    /** A choice between more than one thing is a question of its own, and "no" after it must mean that. */
    private static boolean asksSomething(Say say) {
        return say.options().stream().mapToInt(List::size).sum() > 2;
    }

    private List<Say> act(Person person, Step.Acted acted) {
        return Optional.ofNullable(actions.get(acted.verb())).map(action -> action.act(person, acted.id()))
                .orElseGet(() -> List.of(Say.phrase("conversation.old-button")));
    }

    private List<Say> respond(Person person, Act act, Understood understood) {
        return responders.stream().filter(responder -> responder.acts().contains(act)).findFirst()
                .map(responder -> responder.respond(person, act, understood))
                .orElseGet(() -> List.of(Say.phrase("conversation.what-can-i-do")));
    }

    List<Reply> render(List<Say> says, Person person) {
        return says.stream().flatMap(say -> say.beginning()
                .map(beginning -> carryOut(begun(say, beginning, person), person))
                .orElseGet(() -> said(say, person)).stream()).toList();
    }

    private Turn begun(Say say, Say.Beginning beginning, Person person) {
        var now = kept.with(person.chat());
        return say.isBackToTheQuestion()
                ? dialogue.backToTheQuestion(now, person)
                : dialogue.begin(now, beginning, person);
    }

    /** As the person wants to hear it: at once, or one thing after the other, with the buttons under the last. */
    private List<Reply> said(Say say, Person person) {
        var manner = manners.of(person.chat());
        var book = phrasebook.in(manner);
        var words = say.words().in(person.language(), book);
        var parts = say.urgent() ? List.of(words) : manner.parts(words);
        var replies = new ArrayList<Reply>();
        parts.subList(0, parts.size() - 1).forEach(part -> replies.add(new Reply(part, List.of(), say.urgent())));
        replies.add(new Reply(parts.getLast(), ToldApart.choices(say.options(), person.language(), book),
                say.urgent()));
        show(say, person);
        return replies;
    }

    /** What stands under the last message can be said as well as pressed; the talk knows its own buttons. */
    private void show(Say say, Person person) {
        var book = phrasebook.in(manners.of(person.chat()));
        var shown = say.options().stream().flatMap(List::stream).filter(option -> !option.action().startsWith("q:"))
                .map(option -> new Shown(option.label().in(person.language(), book), option.action(), option.ways()))
                .toList();
        var now = kept.with(person.chat());
        if (!say.options().isEmpty() && !now.lately().shown().equals(shown)) {
            kept.keep(person.chat(), now.lately(lately -> lately.showing(shown)));
        }
    }
}
