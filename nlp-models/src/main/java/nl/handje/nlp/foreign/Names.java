package nl.handje.nlp.foreign;

import java.util.regex.Pattern;

/** Messages that are nothing but a name: those look like any language. */
final class Names {
    private static final Pattern ONLY_NAMES = Pattern.compile(
            "\\s*\\p{Lu}[\\p{L}'’-]+(?:[\\s,]+(?:\\p{Lu}[\\p{L}'’.-]*|van|de|der|den|da|do|dos|di|del|della|el|al|la|ben|bin|von|y|e|en|and)){1,4}\\s*[.!]?\\s*");

    private Names() {
    }

    static boolean isOnlyNames(String text) {
        return ONLY_NAMES.matcher(text).matches();
    }
}
