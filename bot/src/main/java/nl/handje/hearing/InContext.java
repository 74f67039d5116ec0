package nl.handje.hearing;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.handje.conversation.Attention;
import nl.handje.conversation.Flow;
import nl.handje.nlp.Act;
import nl.handje.nlp.Category;
import nl.handje.nlp.Understood;
import nl.handje.phrase.CommonWords;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;
import nl.handje.talk.Conversation;
import nl.handje.talk.Flows;
import nl.handje.understanding.Interpreter;

/**
 * Words that say something only after what was said before: "I am looking for somebody", and then "to go to the
 * hospital with on Thursday". They are read as the end of the sentence that the talk began with.
 */
final class InContext {
    /** How sure of the kind of help it must be when the words were understood without it. */
    private static final double CLEARLY = 0.85;
    private static final double SURELY = 0.9;

    private final Interpreter interpreter;
    private final Phrasebook phrasebook;
    private final Flows flows;
    private final CommonWords words;

    InContext(Interpreter interpreter, Phrasebook phrasebook, Flows flows) {
        this.interpreter = interpreter;
        this.phrasebook = phrasebook;
        this.flows = flows;
        this.words = new CommonWords(phrasebook);
    }

    /** The words as they are, unless nobody would know what to do with them and with a beginning they make sense. */
    Understood read(Understood said, Conversation conversation, Function<Understood, Attention> attention,
            Instant at) {
        var flow = lackingItsSubject(conversation);
        if (flow.isEmpty() || !said.categories().isEmpty() || !Wordings.hasWord(said.text())) {
            return said;
        }
        var yesFirst = words.beginsWithYes(said.text());
        if (!yesFirst && attention.apply(said) != Attention.ASKED) {
            return said;
        }
        return wholes(said, flow.get(), at).filter(whole -> whole.categories().stream()
                .anyMatch(it -> !yesFirst || it.confidence() >= CLEARLY)).findFirst()
                .map(whole -> withKinds(said, whole)).orElse(said);
    }

    /**
     * "Lift to the station tomorrow", without a verb and out of the blue: the kinds that it clearly names are heard,
     * and whether it is asked or offered has to be asked.
     */
    Understood afresh(Understood said, Conversation conversation, Instant at) {
        if (conversation.talk().isPresent() || !isUnclear(said)) {
            return said;
        }
        return flows.startedBy(Act.ASK).filter(flow -> phrasebook.has(key(flow)))
                .flatMap(flow -> wholes(said, flow, at).filter(whole -> whole.categories().stream()
                        .anyMatch(it -> it.value() != Category.UNKNOWN && it.confidence() >= SURELY)).findFirst())
                .map(whole -> withKinds(said, whole)).orElse(said);
    }

    private boolean isUnclear(Understood said) {
        return said.act().value() == Act.OTHER && said.categories().isEmpty() && said.candidates().isEmpty()
                && !said.isAcute() && said.foreign().isEmpty() && words.meaningOf(said.text()).isEmpty();
    }

    private Optional<Flow> lackingItsSubject(Conversation conversation) {
        return conversation.talk().flatMap(talk -> flows.named(talk.flow())
                .filter(flow -> flow.subject().filter(talk.known()::has).isEmpty()
                        && phrasebook.has(key(flow))));
    }

    private static String key(Flow flow) {
        return "words.beginning-" + flow.name();
    }

    /** Behind each way to begin. */
    private Stream<Understood> wholes(Understood said, Flow flow, Instant at) {
        var language = said.language().value();
        return Wordings.written(phrasebook, language, key(flow))
                .map(beginning -> interpreter.interpret(beginning + " " + said.text(), language, at));
    }

    private static Understood withKinds(Understood said, Understood whole) {
        return new Understood(said.text(), said.language(), said.acts(), said.sureOfAct(), whole.categories(),
                whole.candidates(), whole.beneficiary(), said.when(), said.where(), said.urgency(), said.concerns(),
                said.agreed());
    }
}
