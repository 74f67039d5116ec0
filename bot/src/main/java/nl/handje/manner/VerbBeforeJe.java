package nl.handje.manner;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A word that ended in a t before "u", as it is before "je": "kunt" becomes "kun", "vindt" "vind", "gaat" "ga". */
final class VerbBeforeJe {
    private static final Map<String, String> IRREGULAR = Map.of("heeft", "heb", "gaat", "ga", "staat", "sta",
            "verstaat",
            "versta", "slaat", "sla");
    /** The t belongs to the verb itself, as in "weet u". */
    private static final Set<String> VERBS_IN_T = Set.of("begroet", "besluit", "bezit", "eet", "geniet",
            "giet", "groet", "haat", "kost", "laat", "let", "lust", "meet", "mist", "moet", "ontmoet", "past",
            "praat", "rust", "schat", "schiet", "sluit", "spit", "start", "stoot", "test", "vast", "vergeet",
            "verlaat", "verwacht", "vlucht", "wacht", "weet", "zet", "zit");
    private static final Set<String> PAST_IN_T = Set.of("bracht", "dacht", "kocht", "mocht", "moest", "wist", "zocht",
            "bezocht", "verzocht", "liet", "vergat", "zat", "at", "mat");
    private static final Set<String> NO_VERBS = Set.of("dat", "dit", "het", "met", "niet", "net", "omdat", "doordat",
            "nadat", "opdat", "tot", "totdat", "uit", "voordat", "want", "wat", "zodat", "bericht", "buurt",
            "kaart", "hulpdienst", "dienst", "kant", "krant", "punt", "straat");

    private VerbBeforeJe() {
    }

    static String of(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        if (IRREGULAR.containsKey(plain)) {
            return IRREGULAR.getOrDefault(plain, plain);
        }
        boolean kept = VERBS_IN_T.contains(plain) || PAST_IN_T.contains(plain) || NO_VERBS.contains(plain);
        return kept ? word : word.substring(0, word.length() - 1);
    }
}
