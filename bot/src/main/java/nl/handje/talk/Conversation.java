package nl.handje.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How far the talk with one person is; immutable.
 *
 * @param talk
 *            the flow that is going on
 * @param setAside
 *            flows that wait, the next one first
 * @param possible
 *            flows that a button may start, with what was already said
 * @param prompts
 *            what was put to the person unasked, oldest first
 * @param draft
 *            words of which it is not clear yet for whom they are, or what they mean; empty mostly
 * @param turn
 *            counts what the bot asked: a button of an earlier turn is old
 * @param last
 *            what happened last; empty when nothing did
 */
public record Conversation(Optional<Talk> talk, List<Talk> setAside, List<Talk> possible, List<Prompt> prompts,
        String draft, int turn, Optional<Lately> last) {
    private static final int PROMPTS_KEPT = 10;

    public Conversation {
        setAside = List.copyOf(setAside);
        possible = List.copyOf(possible);
        prompts = List.copyOf(prompts);
    }

    static Conversation fresh() {
        return new Conversation(Optional.empty(), List.of(), List.of(), List.of(), "", 0, Optional.empty());
    }

    public Conversation nextTurn() {
        return new Conversation(talk, setAside, possible, prompts, draft, turn + 1, last);
    }

    public Conversation in(Talk now) {
        return new Conversation(Optional.of(now), setAside, List.of(), prompts, draft, turn, last);
    }

    /** The same talk, which knows more. */
    public Conversation with(Talk now) {
        return new Conversation(Optional.of(now), setAside, possible, prompts, draft, turn, last);
    }

    public Conversation withoutTalk() {
        return new Conversation(Optional.empty(), setAside, List.of(), prompts, draft, turn, last);
    }

    public Conversation settingAside(Talk later) {
        var more = new ArrayList<>(setAside);
        more.add(later);
        return waitingWith(more);
    }

    private Conversation waitingWith(List<Talk> waiting) {
        return new Conversation(talk, waiting, possible, prompts, draft, turn, last);
    }

    /** The talk waits, and is the first to go on with. */
    public Conversation paused() {
        return talk.map(now -> {
            var waiting = new ArrayList<>(List.of(now));
            waiting.addAll(setAside);
            return withoutTalk().waitingWith(waiting);
        }).orElse(this);
    }

    /** Nothing goes on and nothing waits any more. */
    public Conversation emptied() {
        return new Conversation(Optional.empty(), List.of(), List.of(), List.of(), "", turn,
                last.map(Lately::withoutWords));
    }

    /** Without the first talk that was set aside. */
    public Conversation withoutWaiting() {
        return waitingWith(setAside.subList(1, setAside.size()));
    }

    /** What was asked that long ago is not waited for any longer. */
    Conversation withoutWaitingSince(int asked) {
        var younger = setAside.stream().filter(waiting -> waiting.turn() > asked).toList();
        return younger.size() == setAside.size()
                ? this
                : waitingWith(younger).lately(lately -> lately.withoutWords().lapsed(true));
    }

    public boolean isWaiting() {
        return talk.isEmpty() && !setAside.isEmpty();
    }

    /** Whether what waits first was noted for later, and nothing of it was asked yet. */
    public boolean isPromised() {
        return isWaiting() && setAside.getFirst().isNotAskedYet();
    }

    /** Takes up the first talk that was set aside. */
    public Conversation resumed() {
        return in(setAside.getFirst()).waitingWith(setAside.subList(1, setAside.size()));
    }

    public Conversation possibly(List<Talk> talks) {
        return new Conversation(talk, setAside, talks, prompts, draft, turn, last);
    }

    Conversation prompted(Prompt prompt) {
        var open = new ArrayList<>(without(prompt.key()).prompts());
        open.add(prompt.at(turn + 1));
        return prompting(open.subList(Math.max(0, open.size() - PROMPTS_KEPT), open.size())).nextTurn()
                .lately(lately -> lately.showing(List.of()));
    }

    private Conversation prompting(List<Prompt> open) {
        return new Conversation(talk, setAside, possible, open, draft, turn, last);
    }

    Conversation without(String key) {
        return prompting(prompts.stream().filter(prompt -> !prompt.key().equals(key)).toList());
    }

    public Conversation withoutPromptOf(String action) {
        return prompting(prompts.stream().filter(prompt -> !prompt.offers(action)).toList());
    }

    /** What was put to the person is not what their next words are about. */
    public Conversation withPromptsOverlooked() {
        return prompting(prompts.stream().map(prompt -> prompt.at(-1)).toList());
    }

    public Conversation drafting(String words) {
        return new Conversation(talk, setAside, possible, prompts, words, turn, last);
    }

    public Lately lately() {
        return last.orElseGet(Lately::nothing);
    }

    public Conversation lately(UnaryOperator<Lately> change) {
        return new Conversation(talk, setAside, possible, prompts, draft, turn, Optional.of(change.apply(lately())));
    }

    /** As it stood then, but what was put to the person since still stands, and buttons since are old. */
    public Conversation asOf(Conversation then) {
        return new Conversation(then.talk, then.setAside, then.possible, prompts, then.draft, turn, last)
                .lately(lately -> lately.said(lately.message(), Optional.empty()));
    }

    /** For keeping until the next message; what was kept of before is not kept twice. */
    public Conversation asBefore() {
        return lately(lately -> lately.said(0, Optional.empty()));
    }

    /** What the words of its talks were taken for is kept no longer. */
    Conversation withoutReadings() {
        return new Conversation(talk.map(Talk::withoutReading), setAside.stream().map(Talk::withoutReading).toList(),
                possible.stream().map(Talk::withoutReading).toList(), prompts, "", turn,
                last.map(Lately::withoutWords));
    }

    /** What was put to the person after the last question of the talk, or at any time when there is no talk. */
    public Optional<Prompt> freshPrompt() {
        var asked = talk.map(Talk::turn).orElse(-1);
        return prompts.reversed().stream().filter(prompt -> !prompt.choices().isEmpty()).findFirst()
                .filter(prompt -> prompt.turn() > asked);
    }

    /** What was put last of all, also when only its buttons answer it; empty when something else was asked since. */
    Optional<Prompt> lastPut() {
        return Optional.of(prompts).filter(all -> !all.isEmpty()).map(List::getLast)
                .filter(prompt -> prompt.turn() > talk.map(Talk::turn).orElse(-1));
    }
}
