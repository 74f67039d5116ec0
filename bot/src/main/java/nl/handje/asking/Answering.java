package nl.handje.asking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Person;
import nl.handje.conversation.Question;
import nl.handje.nlp.Language;
import nl.handje.nlp.Understood;
import nl.handje.phrase.CommonWords;
import nl.handje.phrase.CommonWords.Meaning;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;
import nl.handje.talk.Talk;

/** Takes what was said or pressed as an answer to the open question, as a correction, or as both. */
public final class Answering {
    private final Phrasebook phrasebook;
    private final Asking asking;
    private final Choices choices;
    private final CommonWords words;
    private final Corrections corrections;
    private final ReadBack readBack;

    public Answering(Phrasebook phrasebook, Asking asking, Choices choices, CommonWords words) {
        this.phrasebook = phrasebook;
        this.asking = asking;
        this.words = words;
        this.choices = choices;
        this.corrections = new Corrections(asking, words);
        this.readBack = new ReadBack(asking, words, corrections);
    }

    /** The turn if it is an answer in any way; empty when it is about something else or not understood. */
    public Optional<Turn> answer(Turn turn, Talk talk, Understood understood, Person person) {
        return pressedInWords(turn, talk, understood, person)
                .or(() -> talk.isConfirming() || talk.isChanging()
                        ? readBack.hear(turn, talk, understood, person)
                        : toQuestion(turn, talk, understood, person));
    }

    /** What a message puts right of the answers so far. */
    public Optional<Turn> corrected(Turn turn, Talk talk, Understood understood, Person person) {
        return readBack.corrected(turn, talk, understood, person);
    }

    /** Told without being asked, and kept where the flow has room for that. */
    public Optional<Turn> besides(Turn turn, Talk talk, Understood understood, Person person) {
        return asking.flowOf(talk).questions().stream()
                .flatMap(question -> question.restIn(understood, talk.known())
                        .map(text -> talk.known().with(question.name(), text)).stream())
                .findFirst().map(known -> readBack.goOn(turn, talk, known, person));
    }

    /** Whether the question that stands open, or would if the talk went on, is answered by itself. */
    public boolean isAnswered(Turn turn, Understood understood) {
        var conversation = turn.conversation().isWaiting() ? turn.conversation().resumed() : turn.conversation();
        return conversation.talk().flatMap(talk -> asking.flowOf(talk).question(talk.asked())
                .flatMap(question -> question.answerIn(understood, talk.known()))).isPresent();
    }

    /** "I asked him and he likes it, who goes there on Saturday" is about the ask that waits for that yes. */
    public boolean tellsTheYesThatIsWaitedFor(Turn turn, Understood understood) {
        return turn.conversation().isWaiting() && isAnswered(turn, understood)
                && turn.conversation().resumed().talk().flatMap(talk -> asking.flowOf(talk).question(talk.asked()))
                        .filter(question -> question.option("yes").isPresent() && question.option("no").isPresent())
                        .isPresent();
    }

    /** "Yes, cancel", "no, leave it" to a question of yes or no is an answer to it, and not "stop" to the talk. */
    public Optional<Turn> yesOrNoFirst(Turn turn, Understood understood, Person person) {
        var text = understood.text();
        var choice = words.beginsWithYes(text)
                ? Optional.of("yes")
                : Optional.of("no").filter(it -> words.beginsWithNo(text) || words.leavesItSo(text))
                        .or(() -> isAnswered(turn, understood) ? Optional.of("yes") : Optional.empty());
        return turn.conversation().talk().filter(talk -> asking.flowOf(talk).question(talk.asked())
                .filter(Answering::mayBeKept).filter(question -> question.option("yes").isPresent()
                        && question.option("no").isPresent())
                .isPresent()).flatMap(talk -> choice.flatMap(it -> choose(turn, talk, it, person)));
    }

    /** The words of a button, typed. */
    private Optional<Turn> pressedInWords(Turn turn, Talk talk, Understood understood, Person person) {
        var said = Wordings.plain(understood.text());
        return choices.of(talk).stream().flatMap(List::stream)
                .filter(button -> !said.isEmpty() && Arrays.stream(Language.values())
                        .anyMatch(it -> Wordings.plain(button.label().in(it, phrasebook)).equals(said)))
                .map(button -> button.action().split(":", 3)[2]).filter(choice -> !choice.equals("cancel")).findFirst()
                .flatMap(choice -> choose(turn, talk, choice, person));
    }

    /** A talk that was put aside before its first question has none to answer. */
    private Optional<Turn> toQuestion(Turn turn, Talk talk, Understood understood, Person person) {
        return asking.flowOf(talk).question(talk.asked())
                .flatMap(question -> to(question, turn, talk, understood, person));
    }

    private Optional<Turn> to(Question<?> question, Turn turn, Talk talk, Understood understood, Person person) {
        var answer = question.answerIn(understood, talk.known()).or(() -> yesFirst(question, understood));
        var mentioned = corrections.besides(question, answer.isPresent(), talk, understood);
        var putRight = corrections.putRight(talk, mentioned);
        var known = answer.or(() -> putRight ? Optional.empty() : yesOrNo(question, understood))
                .map(text -> mentioned.with(question.name(), text)).orElse(mentioned);
        if (known.equals(talk.known()) || (answer.isEmpty() && Surely.callsOff(understood))) {
            var anew = readBack.reopened(turn, talk, understood, person);
            return anew.isPresent()
                    ? anew
                    : wantsChange(talk, understood) ? Optional.of(asking.offerChange(turn, person)) : Optional.empty();
        }
        var acknowledged = answer.isEmpty() && !putRight && !known.has(question) && mayBeKept(question)
                ? turn.say("conversation.kept-in-mind")
                : acknowledged(turn, talk, known, putRight);
        return Optional.of(answered(acknowledged, talk, known, question, person));
    }

    /** Nothing is kept yet of who has not said yet that it may be. */
    private static boolean mayBeKept(Question<?> question) {
        return !(question.isRemembered() && question.hasWayOut());
    }

    /** "Ja hoor, want ik kan zelf niet meer rijden": the yes answers, and the rest is said besides. */
    private Optional<String> yesFirst(Question<?> question, Understood understood) {
        return words.beginsWithYes(understood.text()) ? question.option("yes") : Optional.empty();
    }

    /** "No, that's not right", to a question that does not take a no. */
    private boolean wantsChange(Talk talk, Understood understood) {
        return words.meaningOf(understood.text()).filter(it -> it == Meaning.NO || it == Meaning.CHANGE).isPresent()
                && choices.canBeChanged(talk);
    }

    /** The read-back shows by itself what was changed; another question does not. */
    private Turn acknowledged(Turn turn, Talk talk, Answers known, boolean putRight) {
        return putRight && asking.flowOf(talk).firstOpen(known).isPresent()
                ? turn.say("conversation.put-right")
                : turn;
    }

    /** A question with the buttons yes and no takes any way of saying yes and no. */
    private Optional<String> yesOrNo(Question<?> question, Understood understood) {
        var meaning = words.meaningOf(understood.text());
        if (meaning.map(Meaning.YES::equals).orElseGet(() -> Surely.saysYes(understood))) {
            return question.option("yes");
        }
        return meaning.map(Meaning.NO::equals).orElseGet(() -> Surely.denies(understood))
                ? question.option("no")
                : Optional.empty();
    }

    /** A button, or its words. */
    public Optional<Turn> choose(Turn turn, Talk talk, String choice, Person person) {
        return switch (talk.asked()) {
            case Talk.CONFIRM -> readBack.chooses(turn, talk, choice, person);
            case Talk.CHANGE -> readBack.changes(turn, talk, choice, person);
            default -> asking.flowOf(talk).question(talk.asked()).flatMap(question -> question.option(choice)
                    .map(text -> answered(turn, talk, talk.known().with(question.name(), text), question, person)));
        };
    }

    private Turn answered(Turn turn, Talk talk, Answers known, Question<?> question, Person person) {
        if (ends(question, known)) {
            if (question.waits()) {
                return turn.in(turn.conversation().in(talk.knowing(known.without(question))).paused())
                        .say(asking.ended(talk, question));
            }
            var ended = turn.in(turn.conversation().withoutTalk().drafting(""));
            return question.afterEnd(known).map(flow -> asking.begin(ended, flow, person))
                    .orElseGet(() -> asking.takeUp(ended.say(asking.ended(talk, question)), person));
        }
        return readBack.goOn(turn, talk, known, person);
    }

    private static boolean ends(Question<?> question, Answers known) {
        return Optional.ofNullable(known.texts().get(question.name())).filter(question::endsWith).isPresent();
    }

    /** The question before the open one; empty when nothing is going on. */
    public Optional<Turn> back(Turn turn, Person person) {
        return turn.conversation().talk().map(talk -> {
            var asked = asking.flowOf(talk).questions().stream().filter(question -> talk.known().has(question)
                    && question.isAsked(talk.known()) && !question.isRemembered()).toList();
            return asked.isEmpty()
                    ? asking.again(turn, "ask", person)
                    : readBack.goOn(turn, talk, talk.known().without(asked.getLast()), person);
        });
    }
}
