package nl.handje.nlp;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import nl.handje.nlp.concern.NameMasking;
import nl.handje.nlp.concern.PersonalDetails;
import nl.handje.nlp.concern.Placeholder;

/**
 * Takes personal details and names out of a message and leaves what it asks: "[naam], bel [telefoon]". Rather takes too
 * much than too little, and is no promise: a human reads what is kept. Masking twice is masking once. Thread-safe.
 */
public final class Masking {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final Pattern STREET = Pattern.compile(
            "(?:(?:\\p{Lu}[\\p{L}.'’-]*|van|de|den|der|het|ten|ter)\\s+){0,4}[\\p{L}.'’-]{2,}\\s+\\d");

    /** What the concern has no need of, the more telling first. */
    private static final List<Rule> RULES = List.of(
            new Rule(Placeholder.LINK, "(?iu)\\b(?:https?://|www\\.|t\\.me/)\\S+"),
            new Rule(Placeholder.NAME, "(?<![\\w.])@\\w{3,}"),
            new Rule(Placeholder.DATE, "\\b\\d{1,2}[-/. ](?:\\d{1,2}|\\p{L}{3,9})[-/. ](?:19|20)\\d{2}\\b"),
            new Rule(Placeholder.NUMBER, "(?:\\p{Nd}[ ./-]{0,2}){8,60}\\p{Nd}|\\p{Nd}{6,}"),
            new Rule(Placeholder.ADDRESS, "(?iu)(?<!\\p{L})\\p{L}{3,20}(?:straat|laan|weg|plein|hof|gracht|kade|dijk"
                    + "|singel|pad|steeg|dreef) \\d{1,4} ?(?:[a-z](?!\\p{L}))?"),
            new Rule(Placeholder.ADDRESS, "(?<!\\p{L})(?:\\d{1,4}[a-z]? )?(?:\\p{Lu}\\p{L}{1,20} ){1,2}"
                    + "(?:Street|Road|Lane|Avenue|Drive|Close|Court)(?! \\p{Lu})(?: \\d{1,4})?"));

    /** Letters that follow four digits are those of a postcode when they are capitals, or no word. */
    private static final Pattern POSTCODE = Pattern.compile("(?<![\\p{L}\\p{N}.,])([1-9]\\d{3}) ?"
            + "(?:[A-Z]{2}|(?!(?iu:en|of|om|is|in|er|ik|ja|op|te|zo|nu|we|ze|je|km|kg|cm|at|on|to|or|so|my|me|no|do|go"
            + "|am|pm|it|as|by|if|us|al|af|an|bv)(?!\\p{L}))[A-Za-z]{2})(?![\\p{L}\\p{N}])");

    private final PersonalDetails details = new PersonalDetails();
    private final NameMasking names = new NameMasking();

    private record Rule(Placeholder placeholder, Pattern pattern) {
        Rule(Placeholder placeholder, String pattern) {
            this(placeholder, Pattern.compile(pattern));
        }
    }

    private record Hidden(int start, int end, Placeholder placeholder) {}

    /**
     * The message in one line, without what leads to a person.
     *
     * @param known
     *            names of people who may be in it, as they call themselves
     */
    public String mask(String text, Language language, Collection<String> known) {
        var before = text;
        var after = once(SPACE.matcher(text).replaceAll(" ").strip(), language, known);
        // What was hidden may have stood between two other things. Each round leaves fewer letters and digits to hide.
        while (!after.equals(before)) {
            before = after;
            after = once(before, language, known);
        }
        return after;
    }

    private String once(String text, Language language, Collection<String> known) {
        var masked = withoutDetails(text, language);
        for (var rule : RULES) {
            masked = rule.pattern().matcher(masked).replaceAll(rule.placeholder().in(language));
        }
        masked = POSTCODE.matcher(masked).replaceAll("$1");
        return names.mask(masked, Placeholder.NAME.in(language), known);
    }

    private String withoutDetails(String text, Language language) {
        var masked = new StringBuilder(text);
        for (var hidden : apart(details.all(text).stream().map(found -> hidden(found, text)).toList()).reversed()) {
            masked.replace(hidden.start(), hidden.end(), hidden.placeholder().in(language));
        }
        return masked.toString();
    }

    /** An address pattern takes words before the street along; the ask may be in them. */
    private static Hidden hidden(PersonalDetails.Found found, String text) {
        var placeholder = Placeholder.valueOf(found.kind());
        var street = STREET.matcher(text).region(found.start(), found.end());
        return placeholder == Placeholder.ADDRESS && street.find()
                ? new Hidden(street.start(), found.end(), placeholder)
                : new Hidden(found.start(), found.end(), placeholder);
    }

    /** What overlaps becomes one. */
    private static List<Hidden> apart(List<Hidden> all) {
        var apart = new ArrayList<Hidden>();
        for (var next : all.stream().sorted(Comparator.comparingInt(Hidden::start)).toList()) {
            if (apart.isEmpty() || apart.getLast().end() <= next.start()) {
                apart.add(next);
            } else {
                var last = apart.removeLast();
                apart.add(new Hidden(last.start(), Math.max(last.end(), next.end()), last.placeholder()));
            }
        }
        return apart;
    }
}
