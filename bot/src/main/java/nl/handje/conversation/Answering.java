package nl.handje.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.handje.conversation.CommonWords.Meaning;
import nl.handje.nlp.Act;
import nl.handje.nlp.Language;
import nl.handje.nlp.Understood;

/** Takes what was said or pressed as an answer to the open question, as a correction, or as both. */
final class Answering {
    private final Phrasebook phrasebook;
    private final Asking asking;
    private final CommonWords words;
    private final Corrections corrections;

    Answering(Phrasebook phrasebook, Asking asking, CommonWords words) {
        this.phrasebook = phrasebook;
        this.asking = asking;
        this.words = words;
        this.corrections = new Corrections(asking, words);
    }

    /** The turn if it is an answer in any way; empty when it is about something else or not understood. */
    Optional<Turn> answer(Turn turn, Talk talk, Understood understood, Person person) {
        return pressedInWords(turn, talk, understood, person)
                .or(() -> talk.isConfirming() || talk.isChanging()
                        ? toReadBack(turn, talk, understood, person)
                        : toQuestion(turn, talk, understood, person));
    }

    /** Whether the question that stands open, or would if the talk went on, is answered by itself. */
    boolean isAnswered(Turn turn, Understood understood) {
        var conversation = turn.conversation().isWaiting() ? turn.conversation().resumed() : turn.conversation();
        return conversation.talk().flatMap(talk -> asking.flowOf(talk).question(talk.asked())
                .flatMap(question -> question.answerIn(understood, talk.known()))).isPresent();
    }

    /** The words of a button, typed. */
    private Optional<Turn> pressedInWords(Turn turn, Talk talk, Understood understood, Person person) {
        var said = Wordings.plain(understood.text());
        return asking.buttons(talk).stream().flatMap(List::stream)
                .filter(button -> !said.isEmpty() && Arrays.stream(Language.values())
                        .anyMatch(it -> Wordings.plain(button.label().in(it, phrasebook)).equals(said)))
                .map(button -> button.action().split(":", 3)[2]).filter(choice -> !choice.equals("cancel")).findFirst()
                .flatMap(choice -> choose(turn, talk, choice, person));
    }

    private Optional<Turn> toReadBack(Turn turn, Talk talk, Understood understood, Person person) {
        var meaning = words.meaningOf(understood.text());
        if (meaning.filter(Meaning.YES::equals).isPresent()) {
            return Optional.of(complete(turn, talk, person));
        }
        return corrected(turn, talk, understood, person).or(() -> {
            if (meaning.filter(it -> it == Meaning.NO || it == Meaning.CHANGE).isPresent() || denies(understood)) {
                return Optional.of(asking.offerChange(turn, person));
            }
            if (saysYes(understood)) {
                return Optional.of(complete(turn, talk, person));
            }
            return saysItAgain(talk, understood) ? Optional.of(asking.again(turn, "ask", person)) : Optional.empty();
        });
    }

    /** What a message puts right of the answers so far. */
    Optional<Turn> corrected(Turn turn, Talk talk, Understood understood, Person person) {
        var corrected = corrections.in(talk, understood);
        return corrected.equals(talk.known()) || corrections.isAnotherMatter(talk, understood)
                ? Optional.empty()
                : Optional.of(goOn(turn, talk, corrected, person));
    }

    /** Nothing new, but something that is so: it is read back once more. */
    private boolean saysItAgain(Talk talk, Understood understood) {
        return !corrections.isAnotherMatter(talk, understood)
                && asking.flowOf(talk).questions().stream().anyMatch(question -> talk.known().has(question)
                        && question.mentionIn(understood, Answers.none()).isPresent());
    }

    private Turn complete(Turn turn, Talk talk, Person person) {
        return asking.flowOf(talk).firstOpen(talk.known()).isPresent()
                ? asking.goOn(turn, person)
                : asking.complete(turn, person);
    }

    private static boolean saysYes(Understood understood) {
        return understood.sureOfAct() && understood.act().value() == Act.AFFIRM;
    }

    private static boolean denies(Understood understood) {
        return understood.sureOfAct() && understood.act().value() == Act.DENY;
    }

    private static boolean callsOff(Understood understood) {
        return understood.sureOfAct() && understood.act().value() == Act.CANCEL;
    }

    private Optional<Turn> toQuestion(Turn turn, Talk talk, Understood understood, Person person) {
        var question = asking.flowOf(talk).question(talk.asked()).orElseThrow();
        var answer = question.answerIn(understood, talk.known()).or(() -> yesFirst(question, understood));
        var mentioned = corrections.besides(question, answer.isPresent(), talk, understood);
        var putRight = corrections.putRight(talk, mentioned);
        var known = answer.or(() -> putRight ? Optional.empty() : yesOrNo(question, understood))
                .map(text -> mentioned.with(question.name(), text)).orElse(mentioned);
        if (known.equals(talk.known()) || (answer.isEmpty() && callsOff(understood))) {
            return wantsChange(talk, understood) ? Optional.of(asking.offerChange(turn, person)) : Optional.empty();
        }
        return Optional.of(answered(acknowledged(turn, talk, known, putRight), talk, known, question, person));
    }

    /** "Ja hoor, want ik kan zelf niet meer rijden": the yes answers, and the rest is said besides. */
    private Optional<String> yesFirst(Question<?> question, Understood understood) {
        return words.beginsWithYes(understood.text()) ? question.option("yes") : Optional.empty();
    }

    /** "No, that's not right", to a question that does not take a no. */
    private boolean wantsChange(Talk talk, Understood understood) {
        return words.meaningOf(understood.text()).filter(it -> it == Meaning.NO || it == Meaning.CHANGE).isPresent()
                && asking.hasChanges(talk);
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
        if (meaning.map(Meaning.YES::equals).orElseGet(() -> saysYes(understood))) {
            return question.option("yes");
        }
        return meaning.map(Meaning.NO::equals).orElseGet(() -> denies(understood))
                ? question.option("no")
                : Optional.empty();
    }

    /** A button, or its words. */
    Optional<Turn> choose(Turn turn, Talk talk, String choice, Person person) {
        return switch (talk.asked()) {
            case Talk.CONFIRM -> toReadBack(turn, talk, choice, person);
            case Talk.CHANGE -> toChange(turn, talk, choice, person);
            default -> asking.flowOf(talk).question(talk.asked()).flatMap(question -> question.option(choice)
                    .map(text -> answered(turn, talk, talk.known().with(question.name(), text), question, person)));
        };
    }

    private Optional<Turn> toReadBack(Turn turn, Talk talk, String choice, Person person) {
        return switch (choice) {
            case "yes" -> Optional.of(complete(turn, talk, person));
            case "change" -> Optional.of(asking.offerChange(turn, person));
            default -> Optional.empty();
        };
    }

    private Optional<Turn> toChange(Turn turn, Talk talk, String choice, Person person) {
        return choice.equals("yes")
                ? Optional.of(asking.goOn(turn, person))
                : asking.flowOf(talk).question(choice)
                        .map(question -> goOn(turn, talk, talk.known().without(question), person));
    }

    private Turn answered(Turn turn, Talk talk, Answers known, Question<?> question, Person person) {
        if (ends(question, known)) {
            var ended = turn.in(turn.conversation().withoutTalk().drafting("")).say(asking.ended(talk, question));
            return asking.takeUp(ended, person);
        }
        return goOn(turn, talk, known, person);
    }

    private static boolean ends(Question<?> question, Answers known) {
        return Optional.ofNullable(known.texts().get(question.name())).filter(question::endsWith).isPresent();
    }

    private Turn goOn(Turn turn, Talk talk, Answers known, Person person) {
        var learned = turn;
        for (var question : asking.flowOf(talk).questions()) {
            var text = known.texts().get(question.name());
            if (question.isRemembered() && text != null && !text.equals(talk.answers().get(question.name()))) {
                learned = learned.then(new Step.Learned(question.name(), text));
            }
        }
        return asking.goOn(learned.in(learned.conversation().in(talk.knowing(known)).drafting("")), person);
    }

    /** The question before the open one; empty when nothing is going on. */
    Optional<Turn> back(Turn turn, Person person) {
        return turn.conversation().talk().map(talk -> {
            var asked = asking.flowOf(talk).questions().stream().filter(question -> talk.known().has(question)
                    && question.isAsked() && !question.isRemembered()).toList();
            return asked.isEmpty()
                    ? asking.again(turn, "ask", person)
                    : goOn(turn, talk, talk.known().without(asked.getLast()), person);
        });
    }
}
