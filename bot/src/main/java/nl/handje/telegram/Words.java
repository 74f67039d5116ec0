package nl.handje.telegram;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

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

    String of(String key) {
        return bundle.getString("telegram." + key);
    }
}
