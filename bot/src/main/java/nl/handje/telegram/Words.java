package nl.handje.telegram;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/** The few words that this edge says itself, in the language of somebody's telephone: Dutch unless it is English. */
final class Words {
    private static final Words DUTCH = new Words("nl");
    private static final Words ENGLISH = new Words("en");

    private final String language;
    private final ResourceBundle bundle;

    private Words(String language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("phrases.telegram", Locale.of(language),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    static Words in(Optional<String> languageTag) {
        return languageTag.filter(tag -> tag.toLowerCase(Locale.ROOT).startsWith("en")).isPresent() ? ENGLISH : DUTCH;
    }

    static Words dutch() {
        return DUTCH;
    }

    static Words english() {
        return ENGLISH;
    }

    String language() {
        return language;
    }

    /** "Go away", said to the bot in so many words. */
    boolean isGoAway(String said) {
        String plain = said.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L} ]", "").strip();
        return Stream.of(DUTCH, ENGLISH)
                .flatMap(words -> Stream.of(words.bundle.getString("words.group.go-away").split("\\|")))
                .anyMatch(plain::equals);
    }

    String of(String key) {
        return bundle.getString("telegram." + key);
    }
}
