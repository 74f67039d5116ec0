package nl.handje.conversation;

import java.time.Instant;
import java.util.function.Function;
import nl.handje.nlp.Understood;
import nl.handje.understanding.Interpreter;

/**
 * Words that say something only after what was said before: "I am looking for somebody", and then "to go to the hospital
 * with on Thursday". They are read as the end of the sentence that the talk began with.
 */
final class InContext {
    private final Interpreter interpreter;
    private final Phrasebook phrasebook;
    private final Flows flows;

    InContext(Interpreter interpreter, Phrasebook phrasebook, Flows flows) {
        this.interpreter = interpreter;
        this.phrasebook = phrasebook;
        this.flows = flows;
    }

    /** The words as they are, unless nobody would know what to do with them and with a beginning they make sense. */
    Understood read(Understood said, Conversation conversation, Function<Understood, Attention> attention,
            Instant at) {
        var lacking = conversation.talk().flatMap(talk -> flows.named(talk.flow()))
                .filter(flow -> flow.subject().filter(subject -> conversation.talk().orElseThrow().known().has(subject))
                        .isEmpty() && phrasebook.has("words.beginning-" + flow.name()));
        if (lacking.isEmpty() || !said.categories().isEmpty() || attention.apply(said) != Attention.ASKED) {
            return said;
        }
        var language = said.language().value();
        var whole = interpreter.interpret(phrasebook.say(language, "words.beginning-" + lacking.get().name()) + " "
                + said.text(), language, at);
        return whole.categories().isEmpty() ? said : withKinds(said, whole);
    }

    private static Understood withKinds(Understood said, Understood whole) {
        return new Understood(said.text(), said.language(), said.acts(), said.sureOfAct(), whole.categories(),
                whole.candidates(), whole.beneficiary(), said.when(), said.where(), said.urgency(), said.concerns(),
                said.agreed());
    }
}
