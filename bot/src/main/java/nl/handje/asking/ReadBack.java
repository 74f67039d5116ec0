package nl.handje.asking;

import java.util.Optional;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Person;
import nl.handje.nlp.Understood;
import nl.handje.phrase.CommonWords;
import nl.handje.phrase.CommonWords.Meaning;
import nl.handje.talk.Talk;

/** "Is this right?" and "what should be different?", and how a talk goes on from there. */
final class ReadBack {
    private final Asking asking;
    private final CommonWords words;
    private final Corrections corrections;

    ReadBack(Asking asking, CommonWords words, Corrections corrections) {
        this.asking = asking;
        this.words = words;
        this.corrections = corrections;
    }

    /** Words to the read-back, or to "what should be different?". */
    Optional<Turn> hear(Turn turn, Talk talk, Understood understood, Person person) {
        var meaning = words.meaningOf(understood.text());
        if (meaning.filter(Meaning.YES::equals).isPresent()
                || (talk.isChanging() && words.leavesItSo(understood.text()))) {
            return Optional.of(agreed(turn, talk, person));
        }
        return corrected(turn, talk, understood, person).or(() -> reopened(turn, talk, understood, person)).or(() -> {
            if (meaning.filter(it -> it == Meaning.NO || it == Meaning.CHANGE).isPresent()
                    || Surely.denies(understood)) {
                return Optional.of(asking.offerChange(turn, person));
            }
            if (Surely.saysYes(understood)) {
                return Optional.of(agreed(turn, talk, person));
            }
            return saysItAgain(talk, understood) ? Optional.of(asking.again(turn, "ask", person)) : Optional.empty();
        });
    }

    /** "Where I live is not right": asked anew. */
    Optional<Turn> reopened(Turn turn, Talk talk, Understood understood, Person person) {
        return corrections.reopened(talk, understood).map(known -> goOn(turn, talk, known, person));
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
        return !corrections.isAnotherMatter(talk, understood) && !corrections.isAboutAnotherFlow(talk, understood)
                && asking.flowOf(talk).questions().stream().anyMatch(question -> talk.known().has(question)
                        && question.mentionIn(understood, Answers.none()).isPresent());
    }

    /** To "what should be different?" a yes means no more than that something should: it is read back first. */
    private Turn agreed(Turn turn, Talk talk, Person person) {
        return talk.isChanging() ? asking.goOn(turn, person) : complete(turn, talk, person);
    }

    private Turn complete(Turn turn, Talk talk, Person person) {
        return asking.flowOf(talk).firstOpen(talk.known()).isPresent()
                ? asking.goOn(turn, person)
                : asking.complete(turn, person);
    }

    /** A button under the read-back. */
    Optional<Turn> chooses(Turn turn, Talk talk, String choice, Person person) {
        return switch (choice) {
            case "yes" -> Optional.of(complete(turn, talk, person));
            case "change" -> Optional.of(asking.offerChange(turn, person));
            default -> Optional.empty();
        };
    }

    /** A button under "what should be different?". */
    Optional<Turn> changes(Turn turn, Talk talk, String choice, Person person) {
        return choice.equals("yes")
                ? Optional.of(asking.goOn(turn, person))
                : asking.flowOf(talk).question(choice)
                        .map(question -> goOn(turn, talk, corrections.withoutAnswer(talk, question), person));
    }

    /** On with what is known now; what is remembered of a person is learnt. */
    Turn goOn(Turn turn, Talk talk, Answers known, Person person) {
        var learned = turn;
        for (var question : asking.flowOf(talk).questions()) {
            var text = known.texts().get(question.name());
            if (question.isRemembered() && text != null && !text.equals(talk.answers().get(question.name()))) {
                learned = learned.then(new Step.Learned(question.name(), text));
            }
        }
        return asking.goOn(learned.in(learned.conversation().in(talk.knowing(known)).drafting("")), person);
    }
}
