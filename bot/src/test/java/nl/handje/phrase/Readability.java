package nl.handje.phrase;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** How easy words are to read: a first look, by the length of sentences and by words that plain speech does without. */
final class Readability {
    static final int LONGEST = 25;
    static final int AVERAGE = 18;
    static final int LONGEST_IN_ENGLISH = 20;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…][’'\")]?)\\s+|\\n+");
    private static final Pattern STIFF = words("middels", "derhalve", "indien", "dient te", "dienen te", "u dient",
            "teneinde", "betreffende", "aangaande", "omtrent", "inzake", "alsmede", "alsook", "tevens", "reeds",
            "geschiedt", "geschieden", "conform", "gelieve", "doch", "desgewenst", "desalniettemin", "dientengevolge",
            "hetgeen", "welke reden", "te allen tijde", "ten behoeve van", "ten aanzien van", "door middel van",
            "met betrekking tot", "in verband met", "ten gevolge van", "voornoemde?", "bovengenoemde?", "verzoeken wij",
            "onderhavige", "jegens", "dusdanig", "zodoende", "wenselijk", "verstrekken", "nuttigen", "vervaardigen");
    private static final Pattern STIFF_IN_ENGLISH = words("regarding", "prior to", "in order to", "commence[sd]?",
            "utili[sz]e[sd]?", "purchase[sd]?", "obtain(?:s|ed)?", "subsequent(?:ly)?", "facilitate[sd]?", "herewith",
            "hereby", "hereafter", "inconvenience", "kindly", "terminate[sd]?", "aforementioned", "thereof", "therein",
            "pursuant", "endeavou?r", "ascertain", "whilst", "upon", "in the event of", "with (?:respect|regard) to",
            "notwithstanding", "henceforth", "approximately", "sufficient", "assistance", "additional", "request that",
            "concerning", "remuneration", "initiate[sd]?", "verify", "submit", "eligible", "comply", "in respect of");
    private static final Pattern FAMILIAR = words("je", "jij", "jou", "jouw", "jullie", "jezelf");

    private Readability() {
    }

    private static Pattern words(String... words) {
        return Pattern.compile("\\b(?:" + String.join("|", words) + ")\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    static List<String> sentences(String text) {
        return Arrays.stream(SENTENCE_END.split(text)).filter(sentence -> words(sentence) > 0).toList();
    }

    static long words(String sentence) {
        return Arrays.stream(sentence.split("\\s+")).filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    static double averageLength(List<String> sentences) {
        return sentences.stream().mapToLong(Readability::words).average().orElse(0);
    }

    static boolean isStiff(String text) {
        return STIFF.matcher(text).find();
    }

    static boolean isStiffInEnglish(String text) {
        return STIFF_IN_ENGLISH.matcher(text).find();
    }

    /** Says "je" where the house says "u". */
    static boolean isFamiliar(String text) {
        return FAMILIAR.matcher(text).find();
    }
}
