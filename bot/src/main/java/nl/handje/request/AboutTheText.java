package nl.handje.request;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.handje.phrase.Cues;
import org.springframework.stereotype.Component;

/**
 * Words about what neighbours will read, and not for them: "kunt u erbij zetten dat hij trekt" is "hij trekt", and
 * "that reads weird" is nothing to read at all. Thread-safe.
 */
@Component
class AboutTheText {
    private static final String SO = "(?iu)^\\P{L}*(?:(?:en|and|oh|o|ja|yes|ok|oke|nee|no|please|sorry|maar|but|ook|also"
            + "|dan|then)\\b[\\s,]*){0,20}";
    private static final String DUTCH = "(?:(?:kunt|kun|kan|wilt|wil|zou|mag)\\s+(?:(?:u|je|jij|ik|er|dat|het|ook|nog|even)\\s+){0,20}"
            + "(?:er\\s*(?:ook\\s+|nog\\s+)?bij|erin|bij)\\s*(?:zetten|schrijven|vermelden|vertellen|zeggen)?"
            + "|(?:zet|schrijf|vermeld|voeg|vertel|zeg)\\s+(?:(?:er|maar|ook|nog|even|wel)\\s+){0,20}(?:erbij|erin|bij|toe|ook)"
            + "|(?:ik wil|ik zou)\\s+(?:er\\s+)?(?:graag\\s+|ook\\s+|nog\\s+){0,20}(?:toevoegen|erbij zetten|bijzetten))";
    private static final String ENGLISH = "(?:(?:can|could|will|would|may|might)\\s+(?:u|you|ya|we|i)\\s+"
            + "(?:please\\s+|pls\\s+|also\\s+|maybe\\s+|just\\s+){0,20}(?:add|put in|mention|include|write|say|tell them)"
            + "|(?:please\\s+|pls\\s+|just\\s+|also\\s+){0,20}(?:add|put in|mention|include|tell them)"
            + "|(?:i want to|i.d like to|i would like to)\\s+(?:also\\s+)?add)(?:\\s+(?:in|too|also|as well))?";
    private static final Pattern TO_ADD = Pattern.compile(SO + "(?:" + DUTCH + "|" + ENGLISH
            + ")\\b\\s*[:,]?\\s*(?:dat\\b|that\\b)?\\s*[:,]?\\s*(?<added>\\S.*)$", Pattern.DOTALL);
    private static final Pattern NOT_THERE = Pattern
            .compile("(?iu)[\\s,.]*\\b(?:hoor\\s+)?(?:(?:maar|en|but|and|want)\\s+)?"
                    + "(?:(?:dat|dit)\\s+staat\\s+er\\s+(?:nog\\s+|helemaal\\s+)?niet(?:\\s+(?:bij|in))?"
                    + "|(?:that|it|this)(?:.s\\s+not|\\s+is\\s+not|\\s+isn.t)\\s+(?:in\\s+)?(?:there|it))[\\s.!]*$");
    private static final Pattern FIRST_AND = Pattern.compile("(?iu)^\\P{L}*(?:en|and|maar|but)\\s+");
    private static final Pattern ASKED = Pattern.compile("[\\s?.]+$");

    private final Cues cues;

    AboutTheText(Cues cues) {
        this.cues = cues;
    }

    /** What is to be added, without the words that ask for it; empty when nothing is. */
    Optional<String> toAdd(String text) {
        var asked = TO_ADD.matcher(text);
        if (asked.matches()) {
            return Optional.of(ASKED.matcher(asked.group("added")).replaceAll("")).filter(it -> it.contains(" "));
        }
        var missing = NOT_THERE.matcher(text);
        return missing.find() && missing.start() > 0
                ? Optional.of(FIRST_AND.matcher(text.substring(0, missing.start())).replaceFirst(""))
                : Optional.empty();
    }

    /** Whether it finds fault with the text and says nothing of what it should be. */
    boolean isComplaint(String text) {
        return cues.names("text-is-wrong", text);
    }
}
