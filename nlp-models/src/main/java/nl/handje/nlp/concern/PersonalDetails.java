package nl.handje.nlp.concern;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.handje.nlp.text.Fold;

/** Finds personal details by their pattern and, where they have one, their checksum. Thread-safe. */
public final class PersonalDetails {
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
    private static final int SHORTEST_CARD = 13;
    /** Of a postcode: not the words between two years or two times. */
    private static final String LETTERS = "(?!(?:en|of|om|is|in|er|te|tot|or|to|at|on)(?![a-z]))[a-z]{2}";

    /** What was found, by the name of its reason, and where. */
    record Detail(String kind, Passage passage) {}

    /**
     * A detail itself, without the words that led to it: of "mijn wachtwoord is Geheim1" the last.
     *
     * @param kind
     *            such as {@code PHONE}
     * @param end
     *            exclusive
     */
    public record Found(String kind, int start, int end) {}

    private record Kind(String name, Pattern pattern, Predicate<String> check) {}

    private static final List<Kind> KINDS = List.of(
            kind("IBAN", "(?<![a-z\\d])[a-z]{2}\\d{2}(?:[ .-]?[a-z\\d]{4}){2,7}(?:[ .-]?[a-z\\d]{1,3})?(?![a-z\\d])",
                    PersonalDetails::isIban),
            kind("CARD", "(?<!\\d)\\d(?:[ -]?\\d){12,18}(?!\\d)", PersonalDetails::isCard),
            kind("BSN",
                    "(?:bsn|burgerservicenummer|sofi\\p{L}*|citizen service number)\\W{0,3}(?:\\p{L}+\\W+){0,4}?(\\d[\\d .-]{6,10}\\d)",
                    digits -> true),
            kind("BSN", "(?<![\\d+])(?:\\d{9}|\\d{3}[. ]\\d{3}[. ]\\d{3}|\\d{4}[. ]\\d{2}[. ]\\d{3})(?!\\d)",
                    PersonalDetails::isBsn),
            kind("PHONE", "(?<![\\d])(?:\\+31|0031)[ -]?(?:\\(0\\))?[ -]?\\d(?:[ -]?\\d){8}(?!\\d)", digits -> true),
            kind("PHONE", "(?<![\\d+])06[ -.]{0,3}\\d(?:[ .-]?\\d){7}(?!\\d)", digits -> true),
            kind("PHONE", "(?<![\\d+])0[1-57-9]\\d{1,2}[ -.]{0,3}\\d(?:[ .-]?\\d){5,6}(?!\\d)",
                    PersonalDetails::isLandline),
            kind("PHONE", "(?<![\\d])\\+\\d{2,3}(?:[ -]?\\d){7,11}(?!\\d)", digits -> true),
            kind("EMAIL", "[\\w.+-]+@[\\w-]+\\.[\\w.]{2,}", text -> true),
            kind("PASSWORD",
                    "(?:wachtwoord|password|passwd|inlogcode|pincode|pin code|pin|login)(?: code)?(?: (?:van|for)(?: \\p{L}+){1,3}?)?(?: is|:|=| =) ?[\"']?([^\\s\"',]*\\d[^\\s\"',]*)",
                    text -> true),
            kind("PASSWORD", "(?:pincode|pin code|pin) (\\d{4,6})(?!\\d| ?euro)", text -> true),
            kind("ADDRESS",
                    "\\p{L}[\\p{L}.' -]{2,30} \\d{1,4} ?-?[a-z]{0,2}\\d{0,2},? (?:in |te )?\\d{4} ?"
                            + LETTERS + "(?![a-z])",
                    text -> true),
            kind("ADDRESS",
                    "(?<!\\d)[1-9]\\d{3} ?" + LETTERS
                            + ",? (?:huisnummer|huisnr|nr|nummer|number|no)?\\.? ?\\d{1,4} ?[a-z]?(?![\\d:.]|\\p{L}| ?uur| ?euro)",
                    text -> true),
            kind("ADDRESS",
                    "(?:(?:de|het|mijn adres(?: is| luidt)?:?|my address is|i live at|live at|woon(?: ik)?(?: op| aan)?(?: de| het)?|adres:?|address:?) )([\\p{L}' -]{0,25}(?:straat|laan|weg|plein|hof|gracht|kade|dijk|singel|pad|steeg|park|street|road|lane|avenue) \\d{1,4}[a-z]?)(?!\\d)",
                    text -> true));

    private static final int PREFIX = "PERSONAL_DATA.".length();

    private static Kind kind(String name, String pattern, Predicate<String> check) {
        return new Kind("PERSONAL_DATA." + name, Pattern.compile(pattern), check);
    }

    /** Every personal detail of a message, in the order of gravity; they may overlap. */
    public List<Found> all(String text) {
        var folded = Fold.of(text);
        return KINDS.stream().flatMap(kind -> kind.pattern().matcher(folded).results()
                .flatMap(match -> passage(kind, match).stream().map(passage -> found(kind, match, passage)))).toList();
    }

    private static Found found(Kind kind, MatchResult match, Passage passage) {
        var isNamed = match.groupCount() == 1;
        return new Found(kind.name().substring(PREFIX), isNamed ? match.start(1) : passage.start(),
                isNamed ? match.end(1) : passage.end());
    }

    /** The first personal detail of a message. */
    Optional<Detail> in(String text, String folded) {
        if (folded.chars().noneMatch(PersonalDetails::isOfEveryDetail)) {
            return Optional.empty();
        }
        return KINDS.stream().flatMap(kind -> kind.pattern().matcher(folded).results()
                .flatMap(match -> passage(kind, match).stream())
                .map(passage -> new Detail(kind.name(), passage))).findFirst();
    }

    /** Every kind has a digit or an at sign, which most messages do not. */
    private static boolean isOfEveryDetail(int c) {
        return Character.isDigit(c) || c == '@';
    }

    /** A word or number that follows may look like one more group: without its last groups it is tried again. */
    private static Optional<Passage> passage(Kind kind, MatchResult match) {
        var written = match.group();
        while (!kind.check().test(written)) {
            int cut = written.lastIndexOf(' ');
            if (cut < 0) {
                return Optional.empty();
            }
            written = written.substring(0, cut);
        }
        return Optional.of(new Passage(match.start(), match.start() + written.length()));
    }

    /** The eleven-test: the digits weighed 9 to 2, and the last minus one. */
    static boolean isBsn(String written) {
        var digits = digits(written);
        if (digits.length != 9) {
            return false;
        }
        int sum = -digits[8];
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * digits[i];
        }
        return sum % 11 == 0 && sum != 0;
    }

    /** Modulo 97 over the rearranged number, letters as 10 to 35. */
    static boolean isIban(String written) {
        var plain = written.replaceAll("[ .-]", "").toUpperCase(Locale.ROOT);
        if (plain.length() < 15 || plain.length() > 34) {
            return false;
        }
        var number = new StringBuilder();
        (plain.substring(4) + plain.substring(0, 4)).chars().forEach(c -> number.append(Character.digit(c, 36)));
        boolean valid = new BigInteger(number.toString()).mod(NINETY_SEVEN).intValue() == 1;
        return valid || plain.matches("NL\\d{2}[A-Z]{4}\\d{10}");
    }

    /** Luhn's test. */
    static boolean isCard(String written) {
        var digits = digits(written);
        int sum = 0;
        for (int i = 0; i < digits.length; i++) {
            int digit = digits[digits.length - 1 - i] * (i % 2 + 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return digits.length >= SHORTEST_CARD && sum % 10 == 0;
    }

    private static boolean isLandline(String written) {
        return digits(written).length == 10;
    }

    private static int[] digits(String written) {
        return written.chars().filter(c -> c >= '0' && c <= '9').map(c -> c - '0').toArray();
    }
}
