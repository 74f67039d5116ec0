package nl.handje.conversation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.handje.nlp.Act;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Category;
import nl.handje.nlp.Labels;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Spoken;

/**
 * A list of questions and what is done with the answers. Immutable once {@link Builder#then} has made it.
 *
 * @param words
 *            the flow whose words it uses where it has none of its own; its own name mostly
 * @param startedBy
 *            the act that begins it; empty when only a button or another flow does
 * @param subject
 *            the question that tells what it is about: another answer to it is another matter, not a correction
 * @param carrying
 *            what is not asked again of the next matter; empty when everything is
 * @param meaning
 *            what the answers say about the words from which it began; empty when there is nothing to learn
 * @param summary
 *            the answers read back in a sentence before anything is done; empty when nothing needs confirming
 */
public record Flow(String name, String words, Optional<Act> startedBy, List<Question<?>> questions,
        Optional<Question<?>> subject,
        Optional<Carrying> carrying, Optional<Function<Answers, Meaning>> meaning,
        Optional<Function<Answers, Spoken>> summary,
        Completion completion) {

    /**
     * What is wanted, in the end.
     *
     * @param beneficiary
     *            empty when the flow does not ask for whom it is
     */
    public record Meaning(Set<Category> kinds, Optional<Beneficiary> beneficiary) {}

    /**
     * Answers that hold for the next matter as well.
     *
     * @param same
     *            when this is answered alike
     */
    public record Carrying(Question<?> same, Question<?> what) {
        private Answers of(Answers done) {
            return done.has(same) && done.has(what)
                    ? Answers.none().with(same, done.text(same)).with(what, done.text(what))
                    : Answers.none();
        }

        private Answers to(Answers now, Answers carried) {
            return now.has(same) && now.text(same).equals(carried.text(same)) && !now.has(what)
                    ? now.with(what, carried.text(what))
                    : now;
        }
    }

    public static Builder named(String name) {
        return new Builder(name);
    }

    /** What holds for the next matter as well. */
    public Answers carried(Answers done) {
        return carrying.map(it -> it.of(done)).orElseGet(Answers::none);
    }

    /** What is known, with what was carried over from the last matter of this flow. */
    public Answers with(Answers known, Answers carried) {
        return carrying.map(it -> it.to(known, carried)).orElse(known);
    }

    /** The first question that matters and has no answer. */
    public Optional<Question<?>> firstOpen(Answers answers) {
        return questions.stream()
                .filter(question -> question.isAsked(answers) && !answers.has(question) && question.matters(answers))
                .findFirst();
    }

    public Optional<Question<?>> question(String wanted) {
        return questions.stream().filter(question -> question.name().equals(wanted)).findFirst();
    }

    /** What a message says about any question, over what was known. */
    public Answers mentions(Understood understood, Answers known) {
        var answers = known;
        for (var question : questions) {
            if (question.matters(answers)) {
                answers = answers.with(question, question.mentionIn(understood, answers))
                        .suggesting(question, question.suggestionsIn(understood));
            }
        }
        return meaning.isEmpty() || understood.text().isBlank()
                ? answers
                : answers.readFrom(Reading.of(understood));
    }

    /** What was said in two goes that belong together. */
    public Answers together(Answers known, Answers more) {
        var all = known;
        for (var question : questions) {
            var name = question.name();
            var said = Optional.ofNullable(more.texts().get(name));
            all = all.with(question, said.map(text -> known.has(question)
                    ? question.together(known.texts().getOrDefault(name, text), text)
                    : text));
        }
        return all;
    }

    /**
     * What still holds when it begins again. What a flow was begun with by another one cannot be asked, so it stays; a
     * flow that words begin asks for all but what is known of the person.
     */
    public Answers again(Answers answers, Answers known) {
        if (startedBy.isPresent()) {
            return known;
        }
        var kept = new LinkedHashMap<>(answers.said());
        questions.stream().filter(question -> question.isAsked(answers)).map(Question::name).forEach(kept::remove);
        kept.putAll(known.texts());
        return new Answers(kept);
    }

    /** What the words from which this began should have been taken for; what is not asked stays as it was read. */
    Optional<Labels> labels(Answers answers, Labels said) {
        return startedBy.flatMap(act -> meaning.map(it -> it.apply(answers)).map(meant -> new Labels(act,
                meant.kinds(), meant.beneficiary().orElse(said.beneficiary()), said.concerns())));
    }

    /** Puts a flow together in the order of its talk. */
    public static final class Builder {
        private final String name;
        private final List<Question<?>> questions = new ArrayList<>();
        private String words;
        private Optional<Act> startedBy = Optional.empty();
        private Optional<Question<?>> subject = Optional.empty();
        private Optional<Carrying> carrying = Optional.empty();
        private Optional<Function<Answers, Meaning>> meaning = Optional.empty();
        private Optional<Function<Answers, Spoken>> summary = Optional.empty();

        private Builder(String name) {
            this.name = name;
            this.words = name;
        }

        /** Asks in the words of another flow where it has none of its own. */
        public Builder inTheWordsOf(String flow) {
            words = flow;
            return this;
        }

        public Builder startedBy(Act act) {
            startedBy = Optional.of(act);
            return this;
        }

        public Builder ask(Question<?> question) {
            questions.add(question);
            return this;
        }

        /** Asks what it is all about. */
        public Builder askSubject(Question<?> question) {
            subject = Optional.of(question);
            return ask(question);
        }

        /** What is not asked again of the next matter, when another answer is the same. */
        public Builder carryingOver(Question<?> same, Question<?> what) {
            carrying = Optional.of(new Carrying(same, what));
            return this;
        }

        /** What its answers say about the words from which it began. */
        public Builder meaning(Function<Answers, Meaning> tells) {
            meaning = Optional.of(tells);
            return this;
        }

        public Builder confirm(Function<Answers, Spoken> readBack) {
            summary = Optional.of(readBack);
            return this;
        }

        public Flow then(Completion completion) {
            return new Flow(name, words, startedBy, List.copyOf(questions), subject, carrying, meaning, summary,
                    completion);
        }
    }
}
