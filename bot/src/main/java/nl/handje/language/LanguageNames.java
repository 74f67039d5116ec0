package nl.handje.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handje.nlp.Language;
import nl.handje.phrase.Phrasebook;
import org.springframework.stereotype.Component;

/**
 * What languages are called, in Dutch and in English: by the locale data of the JDK (CLDR), and by the names that
 * people use beside these, from the phrases {@code words.language-names}. Immutable.
 */
@Component
class LanguageNames {
    /** Spoken in towns here, and without a tag of two letters. */
    private static final List<String> LONGER = List.of("pap", "srn", "ckb", "zgh", "rif", "ber", "kab", "fil", "yue",
            "rom", "syr", "arc", "ary", "arz", "nds");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARK = Pattern.compile("\\p{M}");
    /** "Noors - Bokmål", "Tamazight (Centraal-Marokko)": nobody says so. */
    private static final Pattern EXPLAINED = Pattern.compile("[()\\-–] ?\\p{Lu}.*");

    private final Map<String, Tongue> byName = new LinkedHashMap<>();

    LanguageNames(Phrasebook phrasebook) {
        for (var language : Language.values()) {
            Arrays.stream(phrasebook.say(language, "words.language-names").split("\\|")).map(it -> it.split("="))
                    .forEach(it -> byName.putIfAbsent(plain(it[0]), new Tongue(it[1])));
        }
        Stream.concat(Arrays.stream(Locale.getISOLanguages()), LONGER.stream()).map(Locale::of)
                .forEach(locale -> Arrays.stream(Language.values()).forEach(it -> add(locale, it)));
    }

    /** An old tag becomes the one of today. */
    private void add(Locale locale, Language language) {
        var name = locale.getDisplayLanguage(language.locale());
        if (!name.equals(locale.getLanguage()) && !EXPLAINED.matcher(name).find()) {
            byName.putIfAbsent(plain(name), new Tongue(locale.getLanguage()));
        }
    }

    Optional<Tongue> named(String plainName) {
        return Optional.ofNullable(byName.get(plainName));
    }

    /** Any of the names, the longest first, as a regular expression on {@link #plain} text. */
    String any() {
        return byName.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed()).map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Lower case, without accents and punctuation, one space between words. */
    static String plain(String text) {
        var bare = MARK.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        return NOT_A_LETTER.matcher(bare).replaceAll(" ").strip();
    }
}
