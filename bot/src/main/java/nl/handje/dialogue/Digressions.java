package nl.handje.dialogue;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.handje.conversation.Flow;
import nl.handje.conversation.Say;
import nl.handje.nlp.Language;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;

/**
 * What people want to know in between: what it costs, who will come. The question is under {@code words.faq.<name>},
 * the answer under {@code faq.<name>}; of one that is only asked in some flow under {@code words.asked.<flow>.<name>}
 * and {@code asked.<flow>.<name>}.
 */
final class Digressions {
    private static final String WORDS = "words.faq.";

    private static final String OF_A_FLOW = "words.asked.";
    /** In a longer text such words tell a story, in which there may be an ask. */
    private static final int WORDS_OF_A_QUESTION = 40;

    private final Map<String, Wordings> questions = new TreeMap<>();
    /** By the flow in which they are asked, and their answer. */
    private final Map<String, Map<String, Wordings>> ofFlows = new TreeMap<>();

    Digressions(Phrasebook phrasebook) {
        phrasebook.phrases(Language.NL).keySet().stream().filter(key -> key.startsWith(WORDS))
                .forEach(key -> questions.put("faq." + key.substring(WORDS.length()), Wordings.of(phrasebook, key)));
        phrasebook.phrases(Language.NL).keySet().stream().filter(key -> key.startsWith(OF_A_FLOW))
                .forEach(key -> ofFlow(key.substring(OF_A_FLOW.length(), key.lastIndexOf('.')))
                        .put(key.substring("words.".length()), Wordings.of(phrasebook, key)));
    }

    private Map<String, Wordings> ofFlow(String name) {
        return ofFlows.computeIfAbsent(name, it -> new TreeMap<>());
    }

    /** As {@link #answerIn(String)}, or to what is asked only while a flow is going on. */
    Optional<Say> answerIn(String text, Flow flow) {
        return first(ofFlows.getOrDefault(flow.words(), Map.of()), text).or(() -> answerIn(text));
    }

    /** The answer to such a question, when there is one somewhere in a text. */
    Optional<Say> answerIn(String text) {
        return first(questions, text);
    }

    private static Optional<Say> first(Map<String, Wordings> answers, String text) {
        return text.strip().split("\\s+").length > WORDS_OF_A_QUESTION
                ? Optional.empty()
                : answers.entrySet().stream().filter(question -> question.getValue().areIn(text))
                        .map(Map.Entry::getKey).min(Comparator.naturalOrder()).map(Say::phrase);
    }
}
