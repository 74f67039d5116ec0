package nl.handje.dialogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.handje.asking.Answering;
import nl.handje.asking.Asking;
import nl.handje.asking.Choices;
import nl.handje.asking.Step;
import nl.handje.asking.Turn;
import nl.handje.conversation.Person;
import nl.handje.conversation.Reading;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.nlp.Act;
import nl.handje.nlp.Understood;
import nl.handje.phrase.CommonWords;
import nl.handje.phrase.Wordings;
import nl.handje.talk.Flows;
import nl.handje.talk.Talk;

/** What a talk does when it goes wrong: the wrong subject, a second one, words it cannot read, a message changed. */
final class Repairs {
    private static final int WORDS_KEPT = 1000;
    private static final int WITH_PATIENCE = 2;
    private static final int FEW = 7;
    private static final Pattern ABOUT_THE_OTHER = Pattern
            .compile("(?iu)^\\P{L}*(?:en|and|what about|how about|hoe zit het met)\\s.*\\?\\s*");
    private static final int SHORT = 3;
    private static final int WORDS_TO_TELL_SOMETHING = 4;

    private final Flows flows;
    private final Asking asking;
    private final Answering answering;
    private final Choices choices;
    private final Explanations explanations;
    private final CommonWords words;
    private final Beginnings beginnings;

    Repairs(Flows flows, Asking asking, Answering answering, Choices choices, Explanations explanations,
            CommonWords words,
            Beginnings beginnings) {
        this.flows = flows;
        this.asking = asking;
        this.answering = answering;
        this.choices = choices;
        this.explanations = explanations;
        this.words = words;
        this.beginnings = beginnings;
    }

    /** "No, I mean that I can drive people myself": the talk was about the wrong thing from the start. */
    Optional<Turn> theOtherWay(Turn turn, Talk talk, Understood understood, Person person) {
        return Optional.of(understood)
                .filter(it -> words.soundsLikeCorrection(it.text()))
                .flatMap(it -> it.sureOfAct() && !beginnings.isCloseCall(it) && !it.categories().isEmpty()
                        ? flows.startedBy(it.act().value())
                        : beginnings.inSoManyWords(it))
                .filter(flow -> !flow.name().equals(talk.flow()))
                .map(flow -> asking.begin(turn.in(turn.conversation().withoutTalk()), flow,
                        flow.mentions(understood, person.known()).insteadOf(talk.known()), person));
    }

    /**
     * A second ask or offer in the middle of the first: noted, and taken up after it. A reason sounds like one too;
     * what is not asked for in so many words is asked back.
     */
    Optional<Turn> anotherMatter(Turn turn, Understood understood, Person person) {
        return Optional.of(understood)
                .filter(it -> !it.categories().isEmpty()
                        && (it.sureOfAct() || words.asksInSoManyWords(it.text())))
                .flatMap(it -> flows.startedBy(it.act().value()))
                .map(flow -> Talk.about(flow, flow.mentions(understood, person.known())))
                .map(later -> words.asksInSoManyWords(understood.text())
                        ? asking.repeat(turn.in(turn.conversation().settingAside(later)).say(taken(turn)), person)
                        : isItAnother(turn, later));
    }

    /** "And the bins?" is a question about what waits, and no more of the same. */
    Optional<Turn> whatAboutTheOther(Turn turn, Understood understood, Person person) {
        return ABOUT_THE_OTHER.matcher(understood.text()).matches()
                ? afterWhatWaits(turn, understood, person)
                : Optional.empty();
    }

    /** "And the bins?", which were said in the same breath and come next. */
    Optional<Turn> afterWhatWaits(Turn turn, Understood understood, Person person) {
        var words = Arrays.stream(Wordings.plain(understood.text()).split(" ")).toList();
        return words.size() > FEW || turn.conversation().setAside().isEmpty()
                ? Optional.empty()
                : turn.conversation().setAside().stream()
                        .filter(talk -> words.stream().anyMatch(word -> word.length() > SHORT
                                && Wordings.plain(String.join(" ", talk.known().texts().values())).contains(word)))
                        .findFirst().map(talk -> asking.repeat(turn.say("conversation.comes-next"), person));
    }

    /** Nothing is written down yet of who has not said yet that it may be. */
    private String taken(Turn turn) {
        return turn.conversation().talk().filter(talk -> asking.flowOf(talk).question(talk.asked())
                .filter(question -> question.isRemembered() && question.hasWayOut()).isPresent())
                .map(talk -> "conversation.one-after-the-other").orElse("conversation.noted");
    }

    private static Turn isItAnother(Turn turn, Talk later) {
        return turn.in(turn.conversation().possibly(List.of(later))).say(Say.phrase("conversation.another-matter")
                .with(Option.of("conversation.another", "go:also"),
                        Option.of("conversation.belongs-to-it", "go:belongs")));
    }

    /** Again, then simpler, then a person. The words are kept for the person. */
    Turn notUnderstood(Turn turn, Talk talk, Understood understood, Person person) {
        if (asksSomething(talk, understood)) {
            return explanations.cannotSay(turn, person);
        }
        var counted = talk.notUnderstoodAgain();
        var now = turn.in(turn.conversation().in(counted).drafting(kept(turn, talk, understood)));
        if (isSomethingWrong(talk, understood)) {
            return asking.offerChange(now, person);
        }
        if (counted.notUnderstood() <= WITH_PATIENCE && words.doesNotKnow(understood.text())) {
            return asking.again(now.say("conversation.take-your-time"), "simpler", person);
        }
        if (talk.isConfirming() && !turn.conversation().draft().isEmpty() && isTold(understood)) {
            return goesOnTelling(now);
        }
        if (counted.notUnderstood() <= WITH_PATIENCE && isTold(understood)) {
            return asking.again(now.say("conversation.told"), "ask", person);
        }
        return switch (counted.notUnderstood()) {
            case 1 -> asking.again(orOnce(now, talk, "conversation.not-understood"), "retry", person);
            case 2 -> asking.again(orOnce(now, talk, "conversation.not-understood-again"), "simpler", person);
            default -> now.say(Say.phrase("conversation.offer-person").with(
                    Option.of("conversation.a-person", "person:ask"),
                    Option.of("conversation.once-more", "go:again"), Option.of("conversation.stop", "go:cancel")));
        };
    }

    /** A question in between that nothing here answers; asked what it is about, it may be the ask itself. */
    private boolean asksSomething(Talk talk, Understood understood) {
        return words.asks(understood.text()) && understood.categories().isEmpty()
                && asking.flowOf(talk).subject().filter(it -> it.name().equals(talk.asked())).isEmpty();
    }

    /** "I cry all the time": who tells something is not told that it was not understood. */
    private static boolean isTold(Understood understood) {
        return understood.sureOfAct() && understood.act().value() == Act.OTHER && !understood.text().contains("?")
                && understood.text().strip().split("\\s+").length >= WORDS_TO_TELL_SOMETHING;
    }

    /** Who tells of their husband wants to be heard, and not the same request read out after each line. */
    private static Turn goesOnTelling(Turn turn) {
        return turn.say(Say.phrase("conversation.told-more").with(Option.of("conversation.to-request", "go:again")));
    }

    /** "Toch bij mijn dochter thuis": that something must be different is clear, though not what. */
    private boolean isSomethingWrong(Talk talk, Understood understood) {
        return talk.notUnderstood() == 0 && !talk.isChanging() && choices.canBeChanged(talk)
                && words.saysSomethingIsWrong(understood.text());
    }

    /** The words from which the talk began, and those that could not be read. */
    private static String kept(Turn turn, Talk talk, Understood understood) {
        var before = talk.notUnderstood() == 0
                ? talk.known().reading().map(Reading::words).orElse("")
                : turn.conversation().draft();
        var all = (before + "\n" + understood.text()).strip();
        return all.substring(0, Math.min(all.length(), WORDS_KEPT));
    }

    /** The read-back has no words of its own for "not understood". */
    private static Turn orOnce(Turn turn, Talk talk, String phrase) {
        return talk.isConfirming() || talk.isChanging() ? turn.say(phrase) : turn;
    }

    /** An earlier message was changed, and more came of it than can be undone by itself. */
    Turn changedTooLate(Turn turn, Understood understood, Person person) {
        return turn.conversation().talk()
                .map(talk -> answering.corrected(turn.say("conversation.change-seen"), talk, understood, person)
                        .orElseGet(() -> asking.offerChange(turn.say("conversation.change-seen"), person)))
                .orElseGet(() -> turn.say("conversation.changed-too-late")
                        .then(new Step.Wanted(Act.AGENDA, understood)));
    }
}
