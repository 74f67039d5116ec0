package nl.handje.dialogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.handje.phrase.CommonWords;
import nl.handje.phrase.CommonWords.Meaning;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;
import nl.handje.talk.Prompt;

/** "Ach wat lief. Ja graag. Is Truus van mijn leeftijd?": a yes with warm words before it, and more after it. */
final class WarmYes {
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|\\n+");
    private static final Pattern NAME = Pattern.compile("(?<!^)\\b\\p{Lu}\\p{Ll}{2,}\\b");
    private static final int A_FEW_WORDS = 5;

    private final CommonWords words;
    private final YesAndMore yesAndMore;
    private final Wordings warm;
    private final Wordings yes;
    private final Wordings thanks;

    WarmYes(Phrasebook phrasebook, CommonWords words) {
        this.words = words;
        this.yesAndMore = new YesAndMore(phrasebook, words);
        this.warm = Wordings.of(phrasebook, "words.warm");
        this.yes = Wordings.of(phrasebook, "words.said-yes-already");
        this.thanks = Wordings.of(phrasebook, "words.thank-them");
    }

    /** What follows the yes, which may be nothing; empty when there is no yes with at most warm words before it. */
    Optional<String> in(String text) {
        var sentences = SENTENCE.split(text.strip());
        for (int i = 0; i < sentences.length; i++) {
            if (isYes(sentences[i])) {
                return Optional.of(rest(Arrays.asList(sentences), i));
            }
            if (!isWarm(sentences[i])) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private String rest(List<String> sentences, int at) {
        var later = sentences.stream().skip(at + 1L).collect(Collectors.joining(" "));
        return (yesAndMore.in(sentences.get(at)).orElse("") + " " + later).strip();
    }

    private boolean isYes(String sentence) {
        return !sentence.contains("?") && (words.meaningOf(sentence).filter(Meaning.YES::equals).isPresent()
                || words.beginsWithYes(sentence));
    }

    private boolean isWarm(String sentence) {
        return !sentence.contains("?") && Wordings.plain(sentence).split(" ").length <= A_FEW_WORDS
                && (warm.areIn(sentence) || words.praises(sentence));
    }

    boolean asksOrThanks(String rest) {
        return rest.contains("?") || thanks.areIn(rest);
    }

    /** The words of what was put name them, and so does the answer. */
    boolean isToWhoIsNamed(Prompt prompt, String text) {
        return prompt.key().startsWith("proposal-") && !text.contains("?")
                && (words.beginsWithYes(text) || yes.areIn(text))
                && prompt.words().filter(put -> NAME.matcher(put).results().findFirst()
                        .filter(name -> Wordings.of(List.of(name.group())).areIn(text)).isPresent()).isPresent();
    }
}
