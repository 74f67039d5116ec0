package nl.handje.asking;

import nl.handje.conversation.Answers;
import nl.handje.conversation.Flow;
import nl.handje.conversation.Say;
import nl.handje.nlp.Act;
import nl.handje.nlp.Language;
import nl.handje.nlp.Understood;

/** One part of a turn; the parts are carried out and said in their order. */
public sealed interface Step {
    /** Say it. */
    record Saying(Say say) implements Step {}

    /** An answer to remember. */
    record Learned(String question, String answer) implements Step {}

    /** A flow has all it needs. */
    record Completed(Flow flow, Answers answers) implements Step {}

    /** A button of a feature. */
    record Acted(String verb, String id) implements Step {}

    /** Something that a feature answers. */
    record Wanted(Act act, Understood understood) implements Step {}

    /** From here on in this language. */
    record Speaks(Language language) implements Step {}
}
