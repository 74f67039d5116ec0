package nl.handje.manner;

import java.util.SortedMap;
import java.util.TreeMap;

/** How a town addresses its people in Dutch. The phrases are written with "u"; a town can choose "je". */
public enum AddressForm {
    U, JE;

    /** Stands behind the key of a phrase whose words with "je" the rules do not find. */
    public static final String OVERRIDE = ".je";
    private static final String HEARD = "words.";

    /** All phrases as this town says them. */
    public SortedMap<String, String> said(SortedMap<String, String> written) {
        var said = new TreeMap<String, String>();
        written.forEach((key, words) -> {
            if (!key.endsWith(OVERRIDE)) {
                said.put(key, this == U ? words : familiar(key, words, written));
            }
        });
        return said;
    }

    /** What people say to us stays as they say it. */
    private static String familiar(String key, String words, SortedMap<String, String> written) {
        return key.startsWith(HEARD) ? words : written.getOrDefault(key + OVERRIDE, FamiliarDutch.of(words));
    }
}
