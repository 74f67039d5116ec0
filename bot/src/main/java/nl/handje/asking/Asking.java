package nl.handje.asking;

import java.util.List;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Flow;
import nl.handje.conversation.Person;
import nl.handje.conversation.Question;
import nl.handje.conversation.Say;
import nl.handje.nlp.Act;
import nl.handje.nlp.Understood;
import nl.handje.talk.Flows;
import nl.handje.talk.Lately;
import nl.handje.talk.Talk;

/**
 * Puts the next question of a flow, reads back, completes: everything of a talk that does not depend on what was heard.
 */
public final class Asking {
    private final Flows flows;
    private final QuestionKeys keys;
    private final Choices choices;

    public Asking(Flows flows, QuestionKeys keys, Choices choices) {
        this.flows = flows;
        this.keys = keys;
        this.choices = choices;
    }

    public Flow flowOf(Talk talk) {
        return flows.of(talk);
    }

    /** Whether some flow begins with such an act. */
    boolean begins(Act act) {
        return flows.startedBy(act).isPresent();
    }

    /** A flow begins with what is known; what else was going on waits. */
    public Turn begin(Turn turn, Flow flow, Answers known, Person person) {
        var conversation = turn.conversation();
        var waiting = conversation.talk().map(conversation::settingAside).orElse(conversation);
        return goOn(turn.in(waiting.in(Talk.about(flow, known)).lately(Lately::noLongerGrave)), person);
    }

    /** Another flow with nothing known begins in the place of one that ended. */
    Turn begin(Turn turn, String flow, Person person) {
        return begin(turn, flows.named(flow).orElseThrow(), Answers.none(), person);
    }

    /** The next open question; none left: reading back, or the act itself. */
    public Turn goOn(Turn turn, Person person) {
        var open = turn.conversation().talk().orElseThrow();
        var flow = flowOf(open);
        var talk = open
                .knowing(flow.with(open.known(), turn.conversation().lately().carried().orElseGet(Answers::none)));
        var now = turn.in(turn.conversation().with(talk));
        return flow.firstOpen(talk.known()).map(question -> ask(now, talk, question, person))
                .orElseGet(() -> flow.summary().isPresent() ? readBack(now, talk, flow) : complete(now, person));
    }

    private Turn ask(Turn turn, Talk talk, Question<?> question, Person person) {
        var manner = talk.asked().equals(question.name()) && isConsent(talk) ? "again" : "ask";
        return put(turn, talk, question.name(), question(talk, question, manner, person));
    }

    /** The question in words, with its buttons, as it is put the first time ("ask"), again ("retry") or simpler. */
    private Say question(Talk talk, Question<?> question, String manner, Person person) {
        var how = manner.equals("ask") ? question.manner(talk.known()) : manner;
        return Say.phrase(keys.of(talk, question.name(), how), person.name(), question.detail(talk.known()));
    }

    private Turn put(Turn turn, Talk talk, String asked, Say say) {
        var now = turn.conversation();
        // What is only said again keeps its number: its buttons work wherever they stand.
        var conversation = talk.isAsking(asked) && now.freshPrompt().isEmpty() ? now : now.nextTurn();
        var asking = talk.asking(asked, conversation.turn());
        return turn.in(conversation.in(asking)).say(say.withRows(choices.of(asking)));
    }

    private Turn readBack(Turn turn, Talk talk, Flow flow) {
        return put(turn, talk, Talk.CONFIRM,
                new Say(flow.summary().orElseThrow().apply(talk.known()), List.of(), false));
    }

    /** "What should be different?", with a button for each thing that can be. */
    public Turn offerChange(Turn turn, Person person) {
        var talk = turn.conversation().talk().orElseThrow();
        return choices.canBeChanged(talk)
                ? put(turn, talk, Talk.CHANGE, Say.phrase("conversation.change"))
                : repeat(turn, person);
    }

    /** The open question once more, if there is one. */
    public Turn repeat(Turn turn, Person person) {
        return turn.conversation().talk().map(talk -> again(turn, "ask", person)).orElse(turn);
    }

    /** The long question of the door is put in full once. */
    private boolean isConsent(Talk talk) {
        return flowOf(talk).question(talk.asked())
                .filter(question -> question.isRemembered() && question.hasWayOut()).isPresent();
    }

    /** Whether the open question takes words as they are, whatever they mean. */
    public boolean takesAnyWords(Talk talk, Understood understood) {
        return flowOf(talk).question(talk.asked())
                .flatMap(question -> question.answerIn(understood, talk.known()))
                .filter(understood.text().strip()::equals).isPresent();
    }

    /** Everything is known and agreed. What was set aside comes up again after it. */
    Turn complete(Turn turn, Person person) {
        var talk = turn.conversation().talk().orElseThrow();
        var done = turn.in(turn.conversation().withoutTalk().drafting("")
                .lately(lately -> lately.carrying(flowOf(talk).carried(talk.known()))))
                .then(new Step.Completed(flowOf(talk), talk.known()));
        return takeUp(done, person);
    }

    /** What was set aside comes up again. */
    public Turn takeUp(Turn turn, Person person) {
        if (turn.conversation().setAside().isEmpty()) {
            return turn;
        }
        var resumed = turn.conversation().resumed().lately(Lately::noLongerGrave);
        var talk = resumed.talk().orElseThrow();
        var knowing = talk.knowing(merged(person.known(), talk.known()));
        return goOn(turn.in(resumed.in(knowing)).say("conversation.resumed"), person);
    }

    private static Answers merged(Answers general, Answers own) {
        var all = general;
        for (var answer : own.texts().entrySet()) {
            all = all.with(answer.getKey(), answer.getValue());
        }
        return all;
    }

    /** Whether they are asking or offering something of their own, of which something may be kept. */
    public boolean isOfTheirOwn(Turn turn) {
        return turn.conversation().talk().filter(talk -> flowOf(talk).startedBy().isPresent() && !isConsent(talk))
                .isPresent();
    }

    /** The open question once more, in another manner. */
    public Turn again(Turn turn, String asked, Person person) {
        var talk = turn.conversation().talk().orElseThrow();
        var manner = asked.equals("ask") && isConsent(talk) ? "again" : asked;
        var flow = flowOf(talk);
        return flow.question(talk.asked())
                .map(question -> put(turn, talk, question.name(), question(talk, question, manner, person)))
                .orElseGet(() -> talk.isChanging() ? offerChange(turn, person) : goOn(turn, person));
    }

    /** What is said after an answer that leaves nothing to do. */
    Say ended(Talk talk, Question<?> question) {
        return Say.phrase(keys.of(talk, question.name(), "ended"));
    }

    /** Why the open question is asked. */
    public Turn why(Turn turn, Person person) {
        var talk = turn.conversation().talk().orElseThrow();
        return again(turn.say(talk.isConfirming() || talk.isChanging() ? "conversation.confirm-why" : keys.ofWhy(talk)),
                "ask", person);
    }
}
