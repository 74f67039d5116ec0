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

    Answering(Phrasebook phrasebook, Asking asking, CommonWords words) {
        this.phrasebook = phrasebook;
        this.asking = asking;
        this.words = words;
    }

    /** The turn if it is an answer in any way; empty when it is about something else or not understood. */
    Optional<Turn> answer(Turn turn, Talk talk, Understood understood, Person person) {
        return pressedInWords(turn, talk, understood, person)
                .or(() -> talk.isConfirming() || talk.isChanging()
                        ? toReadBack(turn, talk, understood, person)
                        : toQuestion(turn, talk, understood, person));
    }

    /** The words of a button, typed. */
    private Optional<Turn> pressedInWords(Turn turn, Talk talk, Understood understood, Person person) {
        var said = CommonWords.plain(understood.text());
        return asking.buttons(talk).stream().flatMap(List::stream)
                .filter(button -> !said.isEmpty() && Arrays.stream(Language.values())
                        .anyMatch(it -> CommonWords.plain(button.label().in(it, phrasebook)).equals(said)))
                .map(button -> button.action().split(":", 3)[2]).filter(choice -> !choice.equals("cancel")).findFirst()
                .flatMap(choice -> choose(turn, talk, choice, person));
    }

    private Optional<Turn> toReadBack(Turn turn, Talk talk, Understood understood, Person person) {
        var meaning = words.meaningOf(understood.text());
        var corrected = corrected(talk, understood);
        if (meaning.filter(Meaning.YES::equals).isPresent()) {
            return Optional.of(complete(turn, talk, person));
        }
        if (!corrected.equals(talk.known()) && !isAnotherMatter(talk, understood)) {
            return Optional.of(goOn(turn, talk, corrected, person));
        }
        if (meaning.filter(it -> it == Meaning.NO || it == Meaning.CHANGE).isPresent() || denies(understood)) {
            return Optional.of(asking.offerChange(turn));
        }
        if (saysYes(understood)) {
            return Optional.of(complete(turn, talk, person));
        }
        return saysItAgain(talk, understood) ? Optional.of(asking.again(turn, "ask", person)) : Optional.empty();
    }

    /** Nothing new, but something that is so: it is read back once more. */
    private boolean saysItAgain(Talk talk, Understood understood) {
        return !isAnotherMatter(talk, understood) && asking.flowOf(talk).questions().stream().anyMatch(
                question -> talk.known().has(question) && question.mentionIn(understood, Answers.none()).isPresent());
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

    private Optional<Turn> toQuestion(Turn turn, Talk talk, Understood understood, Person person) {
        var question = asking.flowOf(talk).question(talk.asked()).orElseThrow();
        var corrects = correctsAnother(talk, understood, question);
        var answer = question.answerIn(understood, talk.known())
                .or(() -> corrects ? Optional.empty() : yesOrNo(question, understood));
        var mentioned = answer.isPresent() || !isAnotherMatter(talk, understood)
                ? filled(talk, understood, question, corrects)
                : talk.known();
        var known = answer.map(text -> mentioned.with(question.name(), text)).orElse(mentioned);
        if (known.equals(talk.known()) || (answer.isEmpty() && callsOff(understood))) {
            return Optional.empty();
        }
        return Optional.of(answered(turn, talk, known, question, person));
    }

    /** "No, for myself" is no answer to whether the other one knows of it. */
    private boolean correctsAnother(Talk talk, Understood understood, Question<?> asked) {
        var known = talk.known();
        return (denies(understood) || words.soundsLikeCorrection(understood.text()))
                && asking.flowOf(talk).questions().stream()
                        .filter(question -> !question.equals(asked) && known.has(question) && question.matters(known))
                        .anyMatch(question -> question.correctionIn(understood, known)
                                .filter(text -> !text.equals(known.texts().get(question.name()))).isPresent());
    }

    private static boolean callsOff(Understood understood) {
        return understood.sureOfAct() && understood.act().value() == Act.CANCEL;
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

    /** What else the message says: it fills what is open, and changes what was said before when it sounds like that. */
    private Answers filled(Talk talk, Understood understood, Question<?> asked, boolean corrects) {
        var correcting = corrects || words.soundsLikeCorrection(understood.text());
        var known = talk.known();
        for (var question : asking.flowOf(talk).questions()) {
            if (!question.equals(asked) && question.matters(known) && (correcting || !known.has(question))) {
                known = known.with(question, said(question, understood, known));
            }
        }
        return known;
    }

    private static Optional<String> said(Question<?> question, Understood understood, Answers known) {
        return known.has(question)
                ? question.correctionIn(understood, known)
                : question.mentionIn(understood, known);
    }

    private Answers corrected(Talk talk, Understood understood) {
        var known = talk.known();
        for (var question : asking.flowOf(talk).questions()) {
            if (question.matters(known)) {
                known = known.with(question, said(question, understood, known));
            }
        }
        return known;
    }

    /** A new ask about something else, not another word for this one. */
    private boolean isAnotherMatter(Talk talk, Understood understood) {
        var flow = asking.flowOf(talk);
        return understood.sureOfAct() && flow.startedBy().filter(understood.act().value()::equals).isPresent()
                && !words.soundsLikeCorrection(understood.text())
                && flow.subject().filter(subject -> talk.known().has(subject)
                        && subject.mentionIn(understood, Answers.none())
                                .filter(it -> !it.equals(talk.answers().get(subject.name())))
                                .isPresent())
                        .isPresent();
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
            case "change" -> Optional.of(asking.offerChange(turn));
            default -> Optional.empty();
        };
    }

    private Optional<Turn> toChange(Turn turn, Talk talk, String choice, Person person) {
        return choice.equals("yes")
                ? Optional.of(asking.goOn(turn, person))
                : asking.flowOf(talk).question(choice)
                        .map(question -> goOn(turn, talk, talk.known().without(question).wanting(question), person));
    }

    private Turn answered(Turn turn, Talk talk, Answers known, Question<?> question, Person person) {
        if (ends(question, known)) {
            var ended = turn.in(turn.conversation().withoutTalk()).say(asking.ended(talk, question));
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
        return asking.goOn(learned.in(learned.conversation().in(talk.knowing(known))), person);
    }

    /** The question before the open one. */
    Turn back(Turn turn, Talk talk, Person person) {
        var asked = asking.flowOf(talk).questions().stream().filter(question -> talk.known().has(question)
                && question.isAsked(talk.known()) && !question.isRemembered()).toList();
        return asked.isEmpty()
                ? asking.again(turn, "ask", person)
                : goOn(turn, talk, talk.known().without(asked.getLast()), person);
    }
}
