package nl.handje.dialogue;

import nl.handje.phrase.Wordings;
import nl.handje.phrase.CommonWords;
import nl.handje.phrase.Phrasebook;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handje.nlp.Language;

/** "Ja hoor, de gordijnen dan maar": what follows a yes, in the words in which it was said. */
final class YesAndMore {
    private static final int WORDS_TO_SAY_SOMETHING = 2;

    private final CommonWords words;
    private final Pattern yes;
    private final Pattern reason;

    YesAndMore(Phrasebook phrasebook, CommonWords words) {
        this.words = words;
        this.reason = Pattern.compile(Arrays.stream(Language.values())
                .flatMap(it -> Wordings.written(phrasebook, it, "words.because")).map(Pattern::quote)
                .collect(Collectors.joining("|", "(?iu)^(?:", ")\\b.*")), Pattern.DOTALL);
        this.yes = Pattern.compile(Stream.of("words.yes", "words.after-yes").flatMap(key -> Arrays
                .stream(Language.values()).flatMap(it -> Wordings.written(phrasebook, it, key)))
                .sorted(Comparator.comparingInt(String::length).reversed()).map(Pattern::quote)
                .collect(
                        Collectors.joining("|", "(?iu)^(?:[\\s,.!;:-]*(?:", ")(?![\\p{L}\\p{N}])){1,20}[\\s,.!;:-]*")));
    }

    /** Empty when nothing follows but a reason for it, or no yes comes first. */
    Optional<String> in(String text) {
        var rest = yes.matcher(text).replaceFirst("").strip();
        return words.beginsWithYes(text) && !reason.matcher(rest).matches()
                && rest.split("\\s+").length >= WORDS_TO_SAY_SOMETHING
                        ? Optional.of(rest)
                        : Optional.empty();
    }
}
