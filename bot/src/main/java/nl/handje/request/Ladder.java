package nl.handje.request;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Question;
import nl.handje.conversation.Question.Option;
import nl.handje.conversation.Spoken;
import org.springframework.stereotype.Component;

/**
 * For who finds asking hard: help with the words, see first who would help, ask one neighbour quietly, a few, or let a
 * coordinator look. The asker chooses the rung, and can stop at each.
 */
@Component
class Ladder {
    /** A rung. */
    enum Rung {
        WORDS, SEE, ONE, THREE, COORDINATOR, USUAL, STOP
    }

    /** Fewer neighbours than this are "a few". */
    private static final int TOLD = 3;

    final Question<Rung> rung;
    final Question<Wording> wording;
    final Question<Rung> afterSeeing;

    private final AskQuestions questions;
    private final Willing willing;

    Ladder(AskQuestions questions, Willing willing) {
        this.questions = questions;
        this.willing = willing;
        this.rung = rung("ladder", EnumSet.complementOf(EnumSet.of(Rung.STOP)))
                .askedWhen(answers -> answers.has(AskQuestions.HESITANT)).build();
        this.wording = Question.named("wording", Wording::name, Wording::valueOf)
                .offering(Arrays.stream(Wording.values()).map(it -> new Option<>(it.name(), it)).toList())
                .telling(this::wordings).onlyWhen(answers -> is(Rung.WORDS, answers)).build();
        this.afterSeeing = rung("seen", EnumSet.of(Rung.ONE, Rung.THREE, Rung.COORDINATOR, Rung.STOP))
                .telling(this::whoWould).endingWhen(Rung.STOP::equals)
                .onlyWhen(answers -> is(Rung.SEE, answers)).build();
    }

    private static Question.Builder<Rung> rung(String name, Set<Rung> rungs) {
        return Question.named(name, Rung::name, Rung::valueOf)
                .offering(rungs.stream().map(it -> new Option<>(it.name(), it)).toList());
    }

    private boolean is(Rung wanted, Answers answers) {
        return answers.to(rung).filter(wanted::equals).isPresent();
    }

    /** The request in three ways, made from what was understood. */
    private Spoken wordings(Answers answers) {
        return (language, phrasebook) -> Arrays.stream(Wording.values())
                .map(it -> phrasebook.say(language, "ask-for-help.wording.option." + it.name()) + ": ‘"
                        + it.of(questions.kinds(answers), questions.time(answers).spoken(),
                                questions.ownWords(answers)).in(language, phrasebook)
                        + "’")
                .collect(Collectors.joining("\n\n"));
    }

    private Spoken whoWould(Answers answers) {
        var near = willing.near(answers.to(questions.what).orElseThrow(), questions.time(answers),
                questions.where(answers));
        if (near.isEmpty()) {
            return Spoken.phrase("ladder.nobody-known");
        }
        return near.size() < TOLD
                ? Spoken.phrase("ladder.a-few", questions.kinds(answers))
                : Spoken.phrase("ladder.some", near.size(), questions.kinds(answers), some(near));
    }

    /** A few of them, as somebody may know who has not asked: what, how far, when. */
    private static Spoken some(List<WillingNeighbour> near) {
        return (language, phrasebook) -> near.stream().limit(TOLD).map(it -> it.spoken().in(language, phrasebook))
                .collect(Collectors.joining("\n"));
    }

    Manner manner(Answers answers) {
        return switch (answers.to(afterSeeing).or(() -> answers.to(rung)).orElse(Rung.USUAL)) {
            case ONE -> Manner.ONE;
            case THREE -> Manner.THREE;
            case COORDINATOR -> Manner.COORDINATOR;
            case WORDS, SEE, USUAL, STOP -> Manner.USUAL;
        };
    }

    Optional<Wording> wording(Answers answers) {
        return is(Rung.WORDS, answers) ? answers.to(wording) : Optional.empty();
    }
}
