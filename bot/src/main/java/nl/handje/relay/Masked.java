package nl.handje.relay;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import nl.handje.nlp.Language;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Spoken;

/** Words without numbers, addresses and names at the messenger: who wants to give those presses a button. */
record Masked(String words) implements Spoken {
    @Override
    public String in(Language language, Phrasebook phrasebook) {
        var masked = words;
        for (var detail : Detail.values()) {
            masked = detail.pattern().matcher(masked)
                    .replaceAll(Matcher.quoteReplacement(phrasebook.say(language, detail.phrase())));
        }
        return masked;
    }

    /** What was taken out. */
    Set<Detail> hidden() {
        var found = EnumSet.noneOf(Detail.class);
        for (var detail : Detail.values()) {
            if (detail.pattern().matcher(words).find()) {
                found.add(detail);
            }
        }
        return found;
    }
}
