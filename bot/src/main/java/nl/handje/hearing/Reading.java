package nl.handje.hearing;

import java.time.Instant;
import java.util.List;
import nl.handje.conversation.Attention;
import nl.handje.conversation.Person;
import nl.handje.dialogue.Dialogue;
import nl.handje.dialogue.Utterance;
import nl.handje.messenger.Heard;
import nl.handje.nlp.Language;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.talk.Flows;
import nl.handje.talk.KeptConversations;
import nl.handje.understanding.Interpreter;
import org.springframework.stereotype.Component;

/** What somebody's words mean, seen what they are talking about with the bot. */
@Component
class Reading {
    private final Interpreter interpreter;
    private final KeptConversations kept;
    private final Dialogue dialogue;
    private final InContext inContext;

    Reading(Interpreter interpreter, KeptConversations kept, Dialogue dialogue, Phrasebook phrasebook, Flows flows) {
        this.interpreter = interpreter;
        this.kept = kept;
        this.dialogue = dialogue;
        this.inContext = new InContext(interpreter, phrasebook, flows);
    }

    /** The words by themselves, whoever says them. */
    Understood alone(String words, Language language, Instant at) {
        return interpreter.interpret(words, language, at);
    }

    /** The words as the person means them in this talk. */
    Understood of(String words, Person person, Instant at) {
        return of(alone(words, person.language(), at), person, at);
    }

    /** As {@link #of(String, Person, Instant)}, of words that were read by themselves already. */
    Understood of(Understood said, Person person, Instant at) {
        return inContext.read(said, kept.with(person.chat()), it -> attention(it, person), at);
    }

    /** What is taken back in the same breath is not taken for something. */
    Utterance.Words meant(Understood understood, Person person, Instant at) {
        var meant = inContext.afresh(interpreter.meant(understood, person.language(), at),
                kept.with(person.chat()), at);
        return new Utterance.Words(meant, interpreter.matters(meant, person.language(), at));
    }

    /** The place that somebody shared. */
    Utterance.Words place(Heard.Location location, Person person) {
        return new Utterance.Words(
                interpreter.place(location.latitude(), location.longitude(), person.language()), List.of());
    }

    /** What the words are to what is going on. */
    Attention attention(Understood understood, Person person) {
        return dialogue.attention(kept.with(person.chat()), understood, person);
    }
}
