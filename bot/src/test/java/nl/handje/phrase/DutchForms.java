package nl.handje.phrase;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The forms of a Dutch word by rule: plurals, small ones, adjectives with -e, verbs. Which kind of word it is it does
 * not know, so it also makes forms that nobody says; those do no harm to a test of reading.
 */
final class DutchForms {
    private static final String VOWEL = "[aeiouyé]";
    private static final Pattern SHORT_AT_END = Pattern.compile("(?<!" + VOWEL + ")" + VOWEL + "[bcdfgklmnprstvz]$");
    private static final Pattern LONG_AT_END = Pattern.compile("(aa|ee|oo|uu)([bcdfgklmnprstvz])$");
    private static final Pattern TWICE_AT_END = Pattern.compile("([bdfgklmnprst])\\1$");

    private final Set<String> forms = new TreeSet<>();

    private DutchForms() {
    }

    static Set<String> of(String word) {
        var made = new DutchForms();
        made.forms.add(word);
        made.ofNoun(word);
        if (word.length() > 3 && (word.endsWith("en") || word.endsWith("ën"))) {
            stems(word.substring(0, word.length() - 2)).forEach(made::ofVerb);
            made.add(word, "d", "de");
        }
        return made.forms;
    }

    private void add(String beginning, String... endings) {
        Stream.of(endings).forEach(ending -> forms.add(beginning + ending));
    }

    private void ofNoun(String word) {
        add(word, "s", "'s", "’s", "n", "ën", "st", "ste", "je", "jes", "tje", "tjes", "pje", "pjes");
        beforeE(word).forEach(stem -> add(stem, "e", "en", "er", "ere", "etje", "etjes"));
        if (word.endsWith("e")) {
            add(word, "re");
        }
        if (word.endsWith("heid")) {
            forms.add(word.replaceFirst("heid$", "heden"));
        }
    }

    private void ofVerb(String stem) {
        add(stem, "", "t", "te", "ten", "de", "den", "d");
        add("ge" + stem, "", "t", "te", "d", "de", "e");
    }

    /** How a word is written when -e or -en follows: huis, huiz; man, mann; buur, bur. */
    private static Set<String> beforeE(String word) {
        var all = new TreeSet<>(Set.of(word));
        if (SHORT_AT_END.matcher(word).find()) {
            all.add(word + word.charAt(word.length() - 1));
        }
        String open = LONG_AT_END.matcher(word).replaceAll(found -> found.group(1).charAt(0) + found.group(2));
        Stream.of(word, open).forEach(it -> all.add(it.replaceAll("f$", "v").replaceAll("s$", "z")));
        all.add(open);
        return all;
    }

    /** How a verb is written without -en: mak, maak; zett, zet; schrijv, schrijf. */
    private static Set<String> stems(String begun) {
        var all = new TreeSet<String>();
        String hard = begun.replaceAll("v$", "f").replaceAll("z$", "s");
        all.add(TWICE_AT_END.matcher(hard).replaceAll("$1"));
        if (SHORT_AT_END.matcher(begun).find()) {
            int last = hard.length() - 1;
            all.add(hard.substring(0, last) + hard.charAt(last - 1) + hard.charAt(last));
        }
        return all;
    }
}
