package nl.handje.nlp.time;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import nl.handje.nlp.text.Token;

/** Numbers that are no times: postcodes, telephone numbers, amounts, ages, house numbers. */
final class NumbersApart {
    private static final List<Pattern> WAYS = List.of(
            Pattern.compile(
                    "(?<!\\d)[1-9]\\d{3} ?(?!am|pm|en|of|in|om|op|at|to|or|is|er|is|we|ik|je|nu|no|on|it|by)[a-z]{2}(?![a-z'])"),
            Pattern.compile("(?<!\\d)(?:\\+31|0031|0)[ -]?\\d(?:[ -]?\\d){7,9}(?!\\d)"),
            Pattern.compile("(?<!\\d)\\d{3}[.-]\\d{3}[.-]\\d{4}(?!\\d)"),
            Pattern.compile(
                    "\\b(?:kost(?:te|en)?|betaal(?:d|t|de|den)?|prijs|paid|pays?|costs?|priced?) (?:\\p{L}+ )?\\d+[.,]\\d\\d(?!\\d)"),
            Pattern.compile("(?:€|eur|euro|£|\\$) ?\\d+(?:[.,]\\d+)?(?:,-)?"),
            Pattern.compile(
                    "(?<!\\d)\\d+(?:[.,]\\d+)? ?(?:€|euro|eur\\b|,-|cent\\b|ct\\b|%|procent|percent|kg\\b|km\\b|m2|cm\\b|mm\\b|graden|degrees)"),
            Pattern.compile(
                    "(?<!over |in |binnen |komende |na |elke |volgend |for )\\b\\d{1,3}[ -]?(?:jaar oud|jarige?|jr\\b|years? old|year[ -]olds?|yr old|yo\\b|y/o)"),
            Pattern.compile(
                    "(?<=van |is |ben |was |wordt |word |bijna |of |aged |turned |am |age )\\d{1,3} ?(?:jaar\\b|jr\\b)"),
            Pattern.compile(
                    "(?<!\\p{L})\\p{L}*(?:straat|str|weg|laan|plein|hof|gracht|kade|dijk|singel|pad|steeg|street|road|lane|avenue)\\.? \\d+(?: ?[a-z]\\b)?(?:[-/]\\d+)?"),
            Pattern.compile(
                    "\\b(?:(?:wo(?:on|ont|nen)|live) (?:op|aan|in|at|on)|adres is|address is) (?:(?:de|het|the) )?\\p{L}{4,} \\d+(?: ?[a-z]\\b)?(?:[-/]\\d+)?(?! ?(?:uur|u|h|am|pm)\\b)"),
            Pattern.compile(
                    "(?:nummer|nr|huisnummer|huisnr|number|kamer|room|lijn|bus|flat|appartement|apartment|groep|maat|size|klas|house|lokaal|gate|bsn)\\.? ?\\d+[a-z]?"),
            Pattern.compile("(?<![\\d])\\d{5,}(?!\\d)"), Pattern.compile("\\b\\d+ ?x\\b(?! per| in)"));

    private NumbersApart() {
    }

    /** Which of the tokens belong to one. */
    static BitSet in(String folded, List<Token> tokens) {
        var apart = new BitSet(tokens.size());
        if (folded.chars().anyMatch(Character::isDigit)) {
            WAYS.stream().flatMap(way -> way.matcher(folded).results()).forEach(found -> {
                for (int at = 0; at < tokens.size(); at++) {
                    if (found.start() <= tokens.get(at).start() && tokens.get(at).end() <= found.end()) {
                        apart.set(at);
                    }
                }
            });
        }
        return apart;
    }
}
