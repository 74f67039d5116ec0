package nl.handje.request;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wordings;
import org.springframework.stereotype.Component;

/**
 * Leaves out of a clause what no stranger should read before anybody said yes: who somebody is, in which street they
 * live, that they are alone or away, and where the key is. What they need stays. Thread-safe.
 */
@Component
class Discretion {
    private static final Pattern PARTS = Pattern
            .compile("(?iu)(?=\\s(?:want|omdat|doordat|terwijl|sinds|als (?:ik|wij|we)"
                    + "|zolang|wanneer (?:ik|wij|we)|because|since|while|when (?:i|we)|as (?:i|we)|cause)\\b)");
    private static final String NAME = "(?-i:\\p{Lu}[\\p{L}'’-]+)";
    private static final Pattern INTRODUCTION = Pattern.compile("(?iu)^\\s*(?:(?:hoi|hallo|dag|hi|hello|hey|hé)\\s+)?"
            + "(?:(?:mijn naam is|ik heet|my name is|my name's)\\s+[\\p{L}'’-]+(?:\\s+" + NAME + "){0,2}"
            + "|(?:ik ben|met|i am|i'm|dit is|this is)\\s+" + NAME + "(?:\\s+" + NAME + "){0,2}(?:\\s+(?:hier|here))?"
            + "|(?!iemand\\b|someone\\b|anyone\\b|is\\b|er\\b)[\\p{L}'’-]{2,}\\s+(?:hier|here)(?=\\s*[!.]?\\s*$))"
            + "(?:\\s+(?:en|and)\\b|\\s*[!.]?\\s*$)");
    private static final Pattern STREET = Pattern.compile("(?<!\\b(?:naar|naar de|naar het|to|to the) )"
            + "(?:\\b(?:op|aan|in|van|at|on)\\s+(?:(?:de|het|the)\\s+)?)?\\p{Lu}\\p{L}{2,20}"
            + "(?:straat|laan|weg|plein|gracht|kade|dijk|singel|steeg|dreef)\\b(?:\\s+(?:Noord|Zuid|Oost|West))?"
            + "(?:\\s+in\\s+\\p{Lu}\\p{L}+)?");
    private static final Pattern GAPS = Pattern.compile("\\s+(?=\\s|$)");

    private final Wordings ofTheHouse;

    Discretion(Phrasebook phrasebook) {
        this.ofTheHouse = Wordings.of(phrasebook, "words.not-for-strangers");
    }

    /** Whether something of it is better kept for the neighbour who comes. */
    boolean isNeeded(String text) {
        return ofTheHouse.areIn(text);
    }

    /** The clause without it; blank when nothing is left. */
    String of(String clause) {
        var anonymous = STREET.matcher(INTRODUCTION.matcher(clause).replaceFirst("")).replaceAll("");
        return GAPS.matcher(Arrays.stream(PARTS.split(anonymous)).filter(part -> !isNeeded(part))
                .collect(Collectors.joining())).replaceAll("").strip();
    }
}
