package nl.handje.dialogue;

import java.util.Optional;
import nl.handje.asking.Answering;
import nl.handje.asking.Asking;
import nl.handje.asking.Step;
import nl.handje.asking.Turn;
import nl.handje.conversation.Person;
import nl.handje.nlp.Act;
import nl.handje.nlp.Language;
import nl.handje.nlp.Understood;
import nl.handje.phrase.CommonWords;
import nl.handje.phrase.CommonWords.Meaning;

/** Something else for a moment, in every talk: stop, back, later, help, a person; and then back to the question. */
final class Interruptions {
    private static final int FEW_WORDS = 10;

    private final Asking asking;
    private final Answering answering;
    private final Explanations explanations;
    private final Rests rests;
    private final CommonWords words;

    Interruptions(Asking asking, Answering answering, Explanations explanations, Rests rests, CommonWords words) {
        this.asking = asking;
        this.answering = answering;
        this.explanations = explanations;
        this.rests = rests;
        this.words = words;
    }

    /** What means the same in every talk. */
    Optional<Turn> common(Turn turn, Meaning meaning, Understood understood, Person person) {
        return switch (meaning) {
            case CANCEL -> answering.yesOrNoFirst(turn, understood, person)
                    .or(() -> somethingOn(turn).map(rests::cancel));
            case BACK -> Optional.of(answering.back(turn, person).orElseGet(() -> explanations.welcome(turn, person)));
            case START_OVER -> Optional.of(rests.startOver(turn, person));
            case PAUSE -> somethingOn(turn).filter(it -> words.surelyPauses(understood.text())
                    || !answering.isAnswered(it, understood)).map(rests::pause);
            case RESUME -> Optional.of(rests.goOn(turn, person));
            case HELP -> Optional.of(explanations.help(turn, person));
            case PERSON -> Optional.of(want(turn, Act.HUMAN, understood, person));
            case WHO_READS -> Optional.of(explanations.privacy(turn, person));
            case WHY -> turn.conversation().talk().map(talk -> asking.why(turn, person));
            case DUTCH -> Optional.of(explanations.speak(turn, Language.NL, person));
            case ENGLISH -> Optional.of(explanations.speak(turn, Language.EN, person));
            case YES, NO, CHANGE, CORRECTION -> Optional.empty();
        };
    }

    /**
     * "Never mind, my son does it": put aside, for it is only guessed, when a few words say nothing else of what is
     * asked.
     */
    Optional<Turn> off(Turn turn, Understood understood) {
        return Optional.of(turn).filter(it -> isOff(understood) && asking.isOfTheirOwn(it)).map(rests::putAside);
    }

    /** "No, not needed any more, I have one": the ask that runs, of who is in the middle of nothing. */
    Optional<Turn> offWhenFree(Turn turn, Understood understood) {
        return Optional.of(turn).filter(it -> isOff(understood) && it.conversation().freshPrompt().isEmpty()
                && !it.conversation().isWaiting() && !it.conversation().lately().grave())
                .map(it -> it.then(new Step.Wanted(Act.CANCEL, understood)));
    }

    private boolean isOff(Understood understood) {
        var text = understood.text();
        return words.saysItIsOff(text) && !words.leavesItSo(text) && !text.contains("?")
                && text.strip().split("\\s+").length <= FEW_WORDS && saysNothingOfIt(understood);
    }

    private static boolean saysNothingOfIt(Understood understood) {
        return understood.categories().isEmpty() && understood.when().isEmpty() && understood.where().isEmpty();
    }

    private static Optional<Turn> somethingOn(Turn turn) {
        return Optional.of(turn).filter(it -> Rests.hasSomething(it.conversation()));
    }

    private Turn want(Turn turn, Act act, Understood understood, Person person) {
        return asking.repeat(turn.then(new Step.Wanted(act, understood)), person);
    }

    /** What is no answer to the question, but can be answered before it comes again. */
    Optional<Turn> act(Turn turn, Understood understood, Person person) {
        return switch (understood.sureOfAct() ? understood.act().value() : Act.OTHER) {
            case CANCEL -> Optional.of(turn).filter(it -> !words.asksForLittle(understood.text())).map(rests::putAside);
            case HOW_IT_WORKS -> Optional.of(explanations.explain(turn, understood.text(), person));
            case GREETING -> Optional.of(asking.repeat(turn.say("conversation.greeting", person.name()), person));
            case THANKS -> Optional.of(asking.repeat(turn.say("conversation.thanks"), person));
            case AGENDA, MY_DATA, HUMAN, REPORT, CIRCLE, DONE ->
                Optional.of(want(turn, understood.act().value(), understood, person));
            case ASK, OFFER, RESCHEDULE, AFFIRM, DENY, OTHER -> Optional.empty();
        };
    }
}
