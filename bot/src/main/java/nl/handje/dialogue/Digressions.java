package nl.handje.dialogue;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.handje.conversation.Say;
import nl.handje.nlp.Language;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;

/**
 * What people want to know in between: what it costs, who will come. The question is under {@code words.faq.<name>},
 * the answer under {@code faq.<name>}.
 */
final class Digressions {
    private static final String WORDS = "words.faq.";

    private final Map<String, Wordings> questions = new TreeMap<>();

    Digressions(Phrasebook phrasebook) {
        phrasebook.phrases(Language.NL).keySet().stream().filter(key -> key.startsWith(WORDS))
                .forEach(key -> questions.put("faq." + key.substring(WORDS.length()), Wordings.of(phrasebook, key)));
    }

    /** The answer to such a question, when there is one somewhere in a text. */
    Optional<Say> answerIn(String text) {
        return questions.entrySet().stream().filter(question -> question.getValue().areIn(text)).map(Map.Entry::getKey)
                .min(Comparator.naturalOrder()).map(Say::phrase);
    }
}
