package nl.handje.nlp.foreign;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.handje.nlp.ForeignLanguage;

/** What the script of a message tells. */
final class Script {
    private static final Map<UnicodeScript, List<ForeignLanguage>> WRITTEN_IN = Map.of(
            UnicodeScript.ARABIC, List.of(ForeignLanguage.AR, ForeignLanguage.FA, ForeignLanguage.UR),
            UnicodeScript.CYRILLIC,
            List.of(ForeignLanguage.RU, ForeignLanguage.UK, ForeignLanguage.BG, ForeignLanguage.SH),
            UnicodeScript.ETHIOPIC, List.of(ForeignLanguage.TI, ForeignLanguage.AM),
            UnicodeScript.HAN, List.of(ForeignLanguage.ZH), UnicodeScript.HIRAGANA, List.of(ForeignLanguage.JA),
            UnicodeScript.HANGUL, List.of(ForeignLanguage.KO), UnicodeScript.DEVANAGARI, List.of(ForeignLanguage.HI),
            UnicodeScript.GREEK, List.of(ForeignLanguage.EL), UnicodeScript.THAI, List.of(ForeignLanguage.TH));

    private Script() {
    }

    /** The languages that a message may be in by its script alone; empty when most of its letters are ours. */
    static Optional<List<ForeignLanguage>> languages(String text) {
        var letters = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).mapToObj(Script::of)
                .forEach(script -> letters.merge(script, 1, Integer::sum));
        int latin = letters.getOrDefault(UnicodeScript.LATIN, 0);
        letters.remove(UnicodeScript.LATIN);
        int others = letters.values().stream().mapToInt(Integer::intValue).sum();
        if (others < 2 || others <= latin) {
            return Optional.empty();
        }
        if (letters.containsKey(UnicodeScript.HIRAGANA)) {
            return Optional.of(List.of(ForeignLanguage.JA));
        }
        var most = letters.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        return Optional.of(WRITTEN_IN.getOrDefault(most, List.of(ForeignLanguage.UND)));
    }

    private static UnicodeScript of(int letter) {
        var script = UnicodeScript.of(letter);
        return script == UnicodeScript.KATAKANA ? UnicodeScript.HIRAGANA : script;
    }
}
