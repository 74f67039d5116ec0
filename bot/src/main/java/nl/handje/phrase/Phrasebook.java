package nl.handje.phrase;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.handje.manner.AddressForm;
import nl.handje.manner.AddressSettings;
import nl.handje.manner.Manner;
import nl.handje.nlp.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every word that residents read, from {@code phrases/<feature>_<language>.properties}, in the syntax of ICU messages:
 * {@code {0}}, {@code {0, plural, one {…} other {…}}}. Thread-safe.
 */
@Component
public class Phrasebook {
    private static final String SHORT = ".short";

    private final Map<Language, SortedMap<String, String>> phrases;
    private final Manner manner;
    private final Map<Written, MessageFormat> read;

    /** Words as they stand in the file; there are as many as there are phrases. */
    private record Written(Language language, String words) {}

    /** With "u". */
    public Phrasebook() {
        this(new AddressSettings(AddressForm.U));
    }

    @Autowired
    public Phrasebook(AddressSettings town) {
        this(new EnumMap<>(Language.class), Manner.USUAL, new ConcurrentHashMap<>());
        for (var language : Language.values()) {
            phrases.put(language, read(language));
        }
        phrases.computeIfPresent(Language.NL, (language, written) -> town.addressForm().said(written));
    }

    private Phrasebook(Map<Language, SortedMap<String, String>> phrases, Manner manner,
            Map<Written, MessageFormat> read) {
        this.phrases = phrases;
        this.manner = manner;
        this.read = read;
    }

    /** The same words, as somebody wants to hear them: the short ones where there are any ({@code <key>.short}). */
    public Phrasebook in(Manner wished) {
        return new Phrasebook(phrases, wished, read);
    }

    /**
     * The words for a key.
     *
     * @param arguments
     *            what goes into them; a {@link Spoken} one is said in the same language
     * @throws IllegalArgumentException
     *             for a key that has no words: a mistake in the code, found by the phrase tests
     */
    public String say(Language language, String key, Object... arguments) {
        var words = words(phrases(language), key);
        if (words == null) {
            throw new IllegalArgumentException("no phrase " + key + " in " + language);
        }
        return written(manner.over(words), language, inWords(language, arguments));
    }

    /** Reading a message takes far longer than filling it in; one may be filled in by one at a time. */
    private String written(String words, Language language, Object[] arguments) {
        var message = read.computeIfAbsent(new Written(language, words),
                it -> new MessageFormat(it.words(), it.language().locale()));
        synchronized (message) {
            return message.format(arguments);
        }
    }

    private @Nullable String words(SortedMap<String, String> all, String key) {
        return manner.isShort() && all.containsKey(key + SHORT) ? all.get(key + SHORT) : all.get(key);
    }

    private Object[] inWords(Language language, Object[] arguments) {
        return Arrays.stream(arguments).map(it -> it instanceof Spoken spoken ? spoken.in(language, this) : it)
                .toArray();
    }

    public boolean has(String key) {
        return phrases(Language.NL).containsKey(key);
    }

    /** All phrases of a language, by key, for review and for tests. */
    public SortedMap<String, String> phrases(Language language) {
        return Collections.unmodifiableSortedMap(phrases.getOrDefault(language, new TreeMap<>()));
    }

    private static SortedMap<String, String> read(Language language) {
        var read = new TreeMap<String, String>();
        try {
            for (var file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:phrases/*_" + language.tag() + ".properties")) {
                load(file).forEach((key, words) -> read.put(key.toString(), words.toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("phrases of " + language, e);
        }
        return read;
    }

    private static Properties load(Resource file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
