package nl.handje.nlp.concern;

import java.util.Map;
import java.util.stream.Collectors;
import nl.handje.nlp.Language;
import nl.handje.nlp.text.WordList;

/** Why a concern was raised, in a sentence that a moderator reads. */
public record Reasons(Map<String, String> sentences) {
    /** The sentences in a language. */
    public static Reasons in(Language language) {
        return new Reasons(WordList.lines("concerns/reasons_" + language.tag() + ".properties").stream()
                .map(line -> line.split(" = ", 2)).collect(Collectors.toMap(it -> it[0], it -> it[1])));
    }

    /** The sentence for a concern. */
    public String of(String concern) {
        return sentences.getOrDefault(concern, concern);
    }
}
