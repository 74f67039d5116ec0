package nl.handje.takeover;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handje.nlp.Language;
import nl.handje.phrase.Phrasebook;
import org.springframework.stereotype.Component;

/** With what a resident ends a talk with a human: what cancels everywhere. */
@Component
class StopWords {
    static final Set<String> STOP_ALL = Set.of("stop");
    static final Set<String> CANCEL = Set.of("cancel", "annuleer");

    private final Set<String> words;

    StopWords(Phrasebook phrasebook) {
        words = Stream.of(Language.values())
                .flatMap(language -> Arrays.stream(phrasebook.say(language, "words.cancel").split("\\|")))
                .map(StopWords::plain).collect(Collectors.toUnmodifiableSet());
    }

    boolean has(String said) {
        return words.contains(plain(said));
    }

    private static String plain(String said) {
        return said.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
