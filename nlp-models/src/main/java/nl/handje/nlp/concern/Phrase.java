package nl.handje.nlp.concern;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A phrase of a rule file as a regular expression over folded text. */
final class Phrase {
    private static final String BETWEEN = "[^\\p{L}\\d]+";
    /**
     * A sign belongs to one of the two only: else a message of nothing but apostrophes is tried in endless many ways.
     */
    private static final String A_WORD = "[\\p{L}\\d](?:'?[\\p{L}\\d])*+";
    private static final String GAP = BETWEEN + "(?:" + A_WORD + BETWEEN + "){0,4}?";
    private static final String WORD_START = "(?<![\\p{L}\\d])";
    private static final String BEGIN = "^";
    private static final String END = "$";
    /** No word before it; across so many signs is looked. */
    private static final String MESSAGE_START = "(?<![\\p{L}\\d][^\\p{L}\\d]{0,9})";
    /** No word after it. */
    private static final String MESSAGE_END = "(?![^\\p{L}\\d]{0,9}[\\p{L}\\d])";
    private static final String WORD_END = "(?![\\p{L}\\d])";

    private Phrase() {
    }

    /** One expression for several phrases. */
    static Pattern of(List<String> phrases) {
        return Pattern.compile(WORD_START + "(?:" + String.join("|", phrases.stream().map(Phrase::expression).toList())
                + ")" + WORD_END);
    }

    private static String expression(String phrase) {
        boolean atBegin = phrase.strip().startsWith(BEGIN);
        boolean atEnd = phrase.strip().endsWith(END);
        var expression = new StringBuilder(atBegin ? MESSAGE_START : "");
        var glue = "";
        for (var item : items(between(phrase.strip(), atBegin, atEnd))) {
            if (item.equals("...")) {
                glue = glue.isEmpty() ? "" : GAP;
            } else if (item.endsWith("?")) {
                expression.append("(?:").append(glue).append(word(item)).append(glue.isEmpty() ? BETWEEN : "")
                        .append(")?");
            } else {
                expression.append(glue).append(word(item));
                glue = BETWEEN;
            }
        }
        return expression.append(atEnd ? MESSAGE_END : "").toString();
    }

    private static String between(String phrase, boolean atBegin, boolean atEnd) {
        return phrase.substring(atBegin ? BEGIN.length() : 0, phrase.length() - (atEnd ? END.length() : 0));
    }

    /** Cuts at spaces that are not within brackets. */
    private static List<String> items(String phrase) {
        var items = new ArrayList<String>();
        var item = new StringBuilder();
        int depth = 0;
        for (char c : (phrase.strip() + " ").toCharArray()) {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ' ' && depth == 0) {
                items.add(item.toString());
                item.setLength(0);
            } else {
                item.append(c);
            }
        }
        items.removeIf(String::isEmpty);
        return items;
    }

    private static String word(String item) {
        var expression = new StringBuilder();
        char before = ' ';
        for (char c : (item.endsWith("?") ? item.substring(0, item.length() - 1) : item).toCharArray()) {
            expression.append(switch (c) {
                case '(' -> "(?:";
                case ')', '|', '?' -> String.valueOf(c);
                case '*' -> "\\p{L}*";
                case ' ' -> before == '?' ? BETWEEN.replace('+', '*') : BETWEEN;
                default -> Character.isLetterOrDigit(c) ? String.valueOf(c) : "\\" + c;
            });
            before = c;
        }
        return expression.toString();
    }
}
