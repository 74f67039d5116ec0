package nl.handje.foreign;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handje.nlp.ForeignLanguage;
import nl.handje.nlp.Language;
import nl.handje.phrase.Spoken;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The few lines that are said in languages that Handje does not speak, from {@code phrases/foreign_<tag>.properties}.
 */
@Component
class ForeignPhrases {
    private final Map<ForeignLanguage, Properties> phrases = new EnumMap<>(ForeignLanguage.class);

    ForeignPhrases() {
        for (var language : ForeignLanguage.values()) {
            var file = new ClassPathResource("phrases/foreign_" + language.tag() + ".properties");
            if (file.exists()) {
                phrases.put(language, read(file));
            }
        }
    }

    private static Properties read(ClassPathResource file) {
        var read = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            read.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file.getPath(), e);
        }
        return read;
    }

    /** A line in another language, when it is known in it. */
    Optional<String> say(ForeignLanguage language, String key, Object... arguments) {
        return Optional.ofNullable(phrases.get(language)).map(known -> known.getProperty(key))
                .map(words -> new MessageFormat(words, Locale.of(language.tag())).format(arguments));
    }

    /** In their own language when it is known in it, else in one of ours. */
    Spoken inTheirs(ForeignLanguage language, String key) {
        return (ours, phrasebook) -> say(language, key).orElseGet(() -> phrasebook.say(ours, key));
    }

    /** Their own language first, then ours: whoever reads one of them knows what to do. */
    Spoken inEach(ForeignLanguage language, String key, Object... arguments) {
        return (ours, phrasebook) -> Stream
                .concat(say(language, key, arguments).stream(),
                        Stream.of(Language.values()).map(it -> phrasebook.say(it, key, arguments)))
                .collect(Collectors.joining("\n\n"));
    }
}
