package nl.handje.understanding;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handje.nlp.Language;

/**
 * A part of a message that may be a matter of its own.
 *
 * @param text
 *            the words, without the one that joins them to what stands before
 */
record Clause(String text) {
    /** Where one matter ends and the next begins. */
    private static final Pattern BETWEEN_MATTERS = Pattern
            .compile(
                    "[.!?;]+\\s+|,?\\s+(?:en ook|en dan|en(?!\\s+(?:oma|opa)'?s?\\b)|daarnaast|verder|and also|and then|and|also)\\s+",
                    Pattern.CASE_INSENSITIVE);

    /** "And my wife must go to the hospital" is read without its first word. */
    private static final Pattern ALSO = Pattern.compile(
            "^\\s*(?:(?:en|and|ook|also|plus|o ja|oh ja|oh yes|oh yeah|oh and|trouwens|by the way)\\b,?\\s+){1,3}",
            Pattern.CASE_INSENSITIVE);

    /** "The bins have to be put out too": wanted besides, without asking anybody. */
    private static final Pattern NEEDED_TOO = Pattern.compile("\\b(?:moet|moeten)\\b.{0,15}\\b(?:ook|nog)\\b"
            + "|\\b(?:must|has to|have to|needs?)\\b.{0,40}\\b(?:too|as well)\\b"
            + "|\\balso (?:must|has to|have to|needs?)\\b|\\b(?:must|has|have|needs?) also\\b",
            Pattern.CASE_INSENSITIVE);

    /** Why somebody asks sounds like an ask: "because I cannot drive any more". */
    private static final Pattern REASON = Pattern.compile("^\\s*(?:want|omdat|doordat|aangezien|because|since|as)\\b"
            + "|\\b(?:kan|mag|durf|lukt)\\b.{0,30}\\b(?:niet|geen|nooit)\\b"
            + "|\\bheb\\b(?:\\s+\\p{L}+){0,2}\\s+(?:niet|geen|nooit)\\b"
            + "|\\b(?:can.?t|can ?not|couldn.?t|no longer|don.?t have|not able)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKING = Pattern
            .compile("\\b(?:iemand|wie kan|wie wil|zoek|hulp|graag|someone|somebody"
                    + "|anyone|need|looking for|help)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern WANTING = Pattern.compile("\\b(?:zoek|zoeken|nodig|kan iemand|wie kan|wie wil|hulp bij"
            + "|need|looking for|can (?:some|any)(?:one|body)|could (?:some|any)(?:one|body)|who can)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ASKS_SOMEBODY = Pattern
            .compile(
                    "\\bneeds? to be (?:put|done|taken|brought|cut|fixed|mended|cleaned|collected|moved|hung|watered|fed|emptied"
                            + "|carried|washed|swept|cleared)\\b|\\b(?:kan|kunnen|zou|wil|could|can|would|might|is er|is there|zoek)\\s+(?:er\\s+)?(?:iemand|some(?:one|body)|any(?:one|body))"
                            + "|\\b(?:some(?:one|body)|any(?:one|body))\\s+(?:might|could|can|would|to)\\b|\\biemand\\b.*\\b(?:kan|wil|zou)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SAYS_WHO = Pattern.compile(
            "\\b(?:ik|k|wij|we|i|mijn|my|iemand die|hij|zij|ze|he|she|they)\\b", Pattern.CASE_INSENSITIVE);

    /** What needs to be mended is a matter of its own, beside whatever else is told. */
    private static final Pattern BROKEN = Pattern.compile(
            "\\b(?:kapot|stuk|lekt|lekken|verstopt|klemt|kwijt|niet meer aan"
                    + "|broken|broke|leaks|leaking|blocked|stuck|not working|doesn.?t work|won.?t (?:open|close|start))\\b",
            Pattern.CASE_INSENSITIVE);

    Clause {
        text = ALSO.matcher(text).replaceFirst("");
    }

    /** Each matter, and what stands around it. */
    static Stream<Clause> of(String message) {
        return BETWEEN_MATTERS.splitAsStream(message).map(Clause::new);
    }

    /** In smaller parts, at each comma. */
    Stream<Clause> parts() {
        return Arrays.stream(text.split(",\\s+")).map(Clause::new);
    }

    /** "… and drive people at the weekend", who does not say again who would, said whole. */
    Clause offeredIn(Language language) {
        return SAYS_WHO.matcher(text).find() ? this : new Clause(switch (language) {
            case NL -> "Ik kan ";
            case EN -> "I can ";
        } + text);
    }

    boolean isReason() {
        return REASON.matcher(text).find() && !ASKING.matcher(text).find();
    }

    boolean wants() {
        return WANTING.matcher(text).find();
    }

    boolean asksSomebody() {
        return ASKS_SOMEBODY.matcher(text).find();
    }

    boolean isNeededToo() {
        return NEEDED_TOO.matcher(text).find();
    }

    boolean tellsWhatIsBroken() {
        return BROKEN.matcher(text).find();
    }
}
