package nl.handje.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
 *            words of which it is not clear yet for whom they are; empty mostly
 * @param turn
 *            counts what the bot asked: a button of an earlier turn is old
 */
record Conversation(Optional<Talk> talk, List<Talk> setAside, List<Talk> possible, List<Prompt> prompts,
        String draft, int turn) {
    private static final int PROMPTS_KEPT = 10;

    Conversation {
        setAside = List.copyOf(setAside);
        possible = List.copyOf(possible);
        prompts = List.copyOf(prompts);
    }

    static Conversation fresh() {
        return new Conversation(Optional.empty(), List.of(), List.of(), List.of(), "", 0);
    }

    Conversation nextTurn() {
        return new Conversation(talk, setAside, possible, prompts, draft, turn + 1);
    }

    Conversation in(Talk now) {
        return new Conversation(Optional.of(now), setAside, List.of(), prompts, draft, turn);
    }

    Conversation withoutTalk() {
        return new Conversation(Optional.empty(), setAside, List.of(), prompts, draft, turn);
    }

    Conversation settingAside(Talk later) {
        var more = new ArrayList<>(setAside);
        more.add(later);
        return new Conversation(talk, more, possible, prompts, draft, turn);
    }

    /** Something graver came up: the talk waits, and is the first to go on with. */
    Conversation paused() {
        return talk.map(now -> {
            var waiting = new ArrayList<>(List.of(now));
            waiting.addAll(setAside);
            return new Conversation(Optional.empty(), waiting, List.of(), prompts, draft, turn);
        }).orElse(this);
    }

    /** Nothing goes on and nothing waits any more. */
    Conversation emptied() {
        return new Conversation(Optional.empty(), List.of(), List.of(), List.of(), "", turn);
    }

    /** Without the first talk that was set aside. */
    Conversation withoutWaiting() {
        return new Conversation(talk, setAside.subList(1, setAside.size()), possible, prompts, draft, turn);
    }

    boolean isWaiting() {
        return talk.isEmpty() && !setAside.isEmpty();
    }

    /** Takes up the first talk that was set aside. */
    Conversation resumed() {
        return new Conversation(Optional.of(setAside.getFirst()), setAside.subList(1, setAside.size()), List.of(),
                prompts, draft, turn);
    }

    Conversation possibly(List<Talk> talks) {
        return new Conversation(talk, setAside, talks, prompts, draft, turn);
    }

    Conversation prompted(String key, List<PromptChoice> choices) {
        var open = new ArrayList<>(without(key).prompts());
        open.add(new Prompt(key, choices, turn + 1));
        var kept = open.subList(Math.max(0, open.size() - PROMPTS_KEPT), open.size());
        return new Conversation(talk, setAside, possible, kept, draft, turn + 1);
    }

    Conversation without(String key) {
        return new Conversation(talk, setAside, possible,
                prompts.stream().filter(prompt -> !prompt.key().equals(key)).toList(), draft, turn);
    }

    Conversation withoutPromptOf(String action) {
        return new Conversation(talk, setAside, possible,
                prompts.stream().filter(prompt -> !prompt.offers(action)).toList(),
                draft, turn);
    }

    Conversation drafting(String words) {
        return new Conversation(talk, setAside, possible, prompts, words, turn);
    }

    /** What the words of its talks were taken for is kept no longer. */
    Conversation withoutReadings() {
        return new Conversation(talk.map(Talk::withoutReading), setAside.stream().map(Talk::withoutReading).toList(),
                possible.stream().map(Talk::withoutReading).toList(), prompts, draft, turn);
    }

    /** What was put to the person after the last question of the talk, or at any time when there is no talk. */
    Optional<Prompt> freshPrompt() {
        var asked = talk.map(Talk::turn).orElse(-1);
        return prompts.isEmpty()
                ? Optional.empty()
                : Optional.of(prompts.getLast()).filter(prompt -> prompt.turn() > asked);
    }
}
