package nl.handje.request;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.handje.nlp.Act;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Question;
import nl.handje.conversation.Question.Option;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Cues;
import nl.handje.phrase.Spoken;
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

    /**
     * What was chosen after seeing who would help.
     *
     * @param first
     *            the neighbour who is asked first and alone; empty when it is a rung
     */
    record Seen(Rung rung, String first) {
        static Seen read(String text) {
            var parts = text.split("/", 2);
            return new Seen(Rung.valueOf(parts[0]), parts.length > 1 ? parts[1] : "");
        }

        String write() {
            return first.isEmpty() ? rung.name() : rung + "/" + first;
        }
    }

    /** What can be said, and pressed, at any time before it is asked. */
    static final Set<Rung> SAID = EnumSet.complementOf(EnumSet.of(Rung.STOP));

    /** Fewer neighbours than this are "a few", of whom nothing is told; no more are shown one by one. */
    private static final int TOLD = 3;
    private static final Pattern PICK = Pattern.compile("PICK_[1-3]/([0-9a-f]{8})");

    final Question<Rung> rung;
    final Question<Wording> wording;
    final Question<Seen> afterSeeing;

    private final AskQuestions questions;
    private final Willing willing;

    Ladder(AskQuestions questions, Willing willing, Cues cues) {
        this.questions = questions;
        this.willing = willing;
        this.rung = Question.named("ladder", Rung::name, Rung::valueOf)
                .offering(SAID.stream()
                        .map(it -> new Option<>(it.name(), it)).toList())
                .answeredBy(understood -> said(understood, cues).or(() -> Optional.of(Rung.USUAL)
                        .filter(it -> understood.sureOfAct() && understood.act().value() == Act.AFFIRM)))
                .mentionedIn(understood -> said(understood, cues))
                .askedWhen(answers -> answers.has(AskQuestions.HESITANT)).build();
        this.wording = Question.named("wording", Wording::name, Wording::valueOf)
                .offering(Arrays.stream(Wording.values()).map(it -> new Option<>(it.name(), it)).toList())
                .telling(this::wordings).onlyWhen(answers -> is(Rung.WORDS, answers)).build();
        this.afterSeeing = Question.named("seen", Seen::write, Seen::read)
                .offering(EnumSet.of(Rung.THREE, Rung.COORDINATOR, Rung.STOP).stream()
                        .map(it -> new Option<>(it.name(), new Seen(it, ""))).toList())
                .pickingFrom(this::picks, Ladder::picked)
                .telling(this::whoWould).endingWhen(seen -> seen.rung() == Rung.STOP)
                .onlyWhen(answers -> is(Rung.SEE, answers)).build();
    }

    /** In the words of the button, or in their own. */
    private static Optional<Rung> said(Understood understood, Cues cues) {
        return SAID.stream().filter(it -> cues.names("ladder." + it, understood.text())).findFirst();
    }

    /** One by one when there are enough of them, and else the rung on which one is asked, whoever it is. */
    private List<String> picks(Answers answers) {
        var near = near(answers);
        return near.size() < TOLD
                ? List.of(Rung.ONE.name())
                : IntStream.rangeClosed(1, TOLD).mapToObj(i -> "PICK_" + i + "/" + near.get(i - 1).token()).toList();
    }

    private static Optional<Seen> picked(String key) {
        var pick = PICK.matcher(key);
        return pick.matches()
                ? Optional.of(new Seen(Rung.USUAL, pick.group(1)))
                : Optional.of(new Seen(Rung.ONE, "")).filter(it -> key.equals(Rung.ONE.name()));
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
        var near = near(answers);
        if (near.isEmpty()) {
            return Spoken.phrase("ladder.nobody-known");
        }
        return near.size() < TOLD
                ? Spoken.phrase("ladder.a-few", questions.kinds(answers))
                : Spoken.phrase("ladder.some", near.size(), questions.kinds(answers), some(near));
    }

    private List<WillingNeighbour> near(Answers answers) {
        return willing.near(answers.to(questions.what).orElseThrow(), questions.time(answers),
                questions.where(answers));
    }

    /** A few of them, as somebody may know who has not asked: how far, what, when. */
    private static Spoken some(List<WillingNeighbour> near) {
        return (language, phrasebook) -> IntStream.rangeClosed(1, TOLD)
                .mapToObj(i -> i + ". " + near.get(i - 1).spoken().in(language, phrasebook))
                .collect(Collectors.joining("\n"));
    }

    /** Who is asked first and alone; empty when nobody was picked. */
    Optional<String> first(Answers answers) {
        return answers.to(afterSeeing).map(Seen::first).filter(token -> !token.isEmpty());
    }

    Manner manner(Answers answers) {
        return switch (answers.to(afterSeeing).map(Seen::rung).or(() -> answers.to(rung)).orElse(Rung.USUAL)) {
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
