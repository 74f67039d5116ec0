package nl.handje.relay;

import java.util.Locale;
import java.util.regex.Pattern;

/** A personal detail that is not passed on by accident, and how it is known. */
enum Detail {
    EMAIL("[\\w.+-]+@[\\w-]+\\.[\\w.]{2,}"), LINK(
            "(?iu)\\b(?:https?://)?(?:t\\.me|telegram\\.me|wa\\.me|(?:www\\.)?(?:facebook|instagram)\\.com)/\\S+"), USERNAME(
                    "(?<![\\w.])@[A-Za-z]\\w{3,}"), ACCOUNT(
                            "(?iu)\\b[a-z]{2}\\d{2} ?[a-z]{4}(?: ?\\d){7,12}\\b"), PHONE(
                                    "(?<![\\w+])(?:(?:\\+|00) ?[1-9]\\d(?:[ .()/-]{0,2}\\d){7,11}|0[1-9](?:[ .()/-]{0,2}\\d){8})(?!\\d)"), ADDRESS(
                                            "(?iu)(?<!\\p{L})\\p{L}{3,20}(?:straat|laan|weg|plein|hof|gracht|kade|dijk|singel|steeg|dreef) "
                                                    + "\\d{1,4} ?(?:[a-z](?!\\p{L}))?(?:,? ?[1-9]\\d{3} ?[a-z]{2}(?!\\p{L}))?");

    private final Pattern pattern;

    Detail(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    Pattern pattern() {
        return pattern;
    }

    /** The words that stand in its place. */
    String phrase() {
        return "relay.hidden." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether there is a button with which it can be shared on purpose. */
    boolean isAddress() {
        return this == ADDRESS;
    }
}
