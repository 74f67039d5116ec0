package nl.handje.asking;

import java.util.stream.Stream;
import nl.handje.conversation.Flow;
import nl.handje.phrase.Phrasebook;
import nl.handje.talk.Flows;
import nl.handje.talk.Talk;

/** Under which key the words of a question stand: the flow's own, or those that every flow shares. */
public final class QuestionKeys {
    private final Phrasebook phrasebook;
    private final Flows flows;

    public QuestionKeys(Phrasebook phrasebook, Flows flows) {
        this.phrasebook = phrasebook;
        this.flows = flows;
    }

    /** The words for putting it in some manner; those for the first time when it has none of its own. */
    String of(Talk talk, String question, String manner) {
        return first(Stream.concat(inOwnWords(talk, question + "." + manner), inOwnWords(talk, question + ".ask")));
    }

    String ofOption(Talk talk, String option) {
        return first(inOwnWords(talk, talk.asked() + ".option." + option));
    }

    String ofWhy(Talk talk) {
        return first(Stream.concat(inOwnWords(talk, talk.asked() + ".why"), Stream.of("conversation.why")));
    }

    /** Whether it has a name, so that it can be chosen as what should be different. */
    boolean hasName(Talk talk, String question) {
        var name = of(talk, question, "name");
        return name.endsWith(".name") && phrasebook.has(name);
    }

    /** Its own words, those of the flow whose words it uses, those that all flows share. */
    private Stream<String> inOwnWords(Talk talk, String key) {
        var words = flows.named(talk.flow()).map(Flow::words).orElse(talk.flow());
        return Stream.of(talk.flow() + "." + key, words + "." + key, key);
    }

    private String first(Stream<String> possible) {
        var keys = possible.toList();
        return keys.stream().filter(phrasebook::has).findFirst().orElseGet(keys::getLast);
    }
}
