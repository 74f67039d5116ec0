package nl.handje.request;

import java.util.Locale;
import java.util.regex.Pattern;

/** Somebody's words as neighbours read them: without greeting and thanks, and without gaps where something was cut. */
final class Quoted {
    private static final Pattern GREETING = Pattern
            .compile("(?iu)^\\s*(?:(?:hallo|hoi|dag|hai|hey|hé|hi|hello|goedendag"
                    + "|goede\\s?(?:morgen|middag|avond|dag)|goei?e?\\s?(?:morgen|middag|avond)|good (?:morning|afternoon|evening|day)"
                    + "|beste|lieve|dear|geachte)(?:\\s+(?:allemaal|allen|iedereen|daar|buren|buurtgenoten|mensen|handje|all|everyone"
                    + "|everybody|there|neighbou?rs|folks|people|meneer|mevrouw|heer|dames en heren)){0,20}\\s*(?:[,.!;:-]+\\s*|\\n+|$)"
                    + "|(?:hallo|hoi|dag|hi|hello|hey)\\s+(?=(?:ik|kan|wie|wij|we|mijn|is er|i|can|could|who|my)\\b)){1,20}");
    private static final Pattern CLOSING = Pattern
            .compile("(?iu)(?:^|[,.!?;\\n]\\s*)(?:(?:met )?(?:vriendelijke|hartelijke"
                    + "|lieve) groet(?:en|jes)?|groet(?:en|jes)|gr|mvg|(?:alvast )?(?:heel erg )?(?:bedankt|dank(?: u| je)?(?: wel)?)"
                    + "(?: alvast)?|kind regards|best regards|regards|many thanks|thanks(?: in advance)?|thank you(?: so much"
                    + "| very much| in advance)?|cheers)\\b[^.!?\\n]{0,24}[.!]*\\s*$");
    private static final Pattern BEFORE_A_SIGN = Pattern.compile("\\s+(?=[,.!?;])");
    private static final Pattern SIGNS = Pattern.compile("([,;])(?:\\s*[,;]){1,20}");
    private static final Pattern SPACES = Pattern.compile("[ \\t]{2,}");

    private Quoted() {
    }

    static String neatly(String words) {
        var bare = CLOSING.matcher(GREETING.matcher(words).replaceFirst("")).replaceFirst("").strip();
        var whole = SPACES.matcher(SIGNS.matcher(BEFORE_A_SIGN.matcher(bare).replaceAll("")).replaceAll("$1"))
                .replaceAll(" ").strip();
        return beganWithACapital(words) ? capitalised(whole) : whole;
    }

    private static boolean beganWithACapital(String words) {
        return !words.isEmpty() && Character.isUpperCase(words.codePointAt(0));
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
