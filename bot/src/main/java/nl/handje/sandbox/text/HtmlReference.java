package nl.handje.sandbox.text;

import java.util.Map;

/** What stands at one place of an HTML text: a character, or a named or numbered reference to one. */
record HtmlReference(String meaning, int end) {
    private static final Map<String, String> NAMED = Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"");
    private static final int LONGEST = 10;

    static HtmlReference at(String html, int at) {
        if (html.charAt(at) != '&') {
            return new HtmlReference(html.substring(at, at + 1), at + 1);
        }
        boolean numeric = at + 1 < html.length() && html.charAt(at + 1) == '#';
        return numeric ? numeric(html, at) : named(html, at);
    }

    private static HtmlReference named(String html, int at) {
        int end = at + 1;
        while (end < html.length() && isLetter(html.charAt(end))) {
            end++;
        }
        String meaning = NAMED.get(html.substring(at + 1, end));
        return meaning == null ? ampersand(at) : new HtmlReference(meaning, pastSemicolon(html, end));
    }

    private static HtmlReference numeric(String html, int at) {
        boolean hex = at + 2 < html.length() && html.charAt(at + 2) == 'x';
        int radix = hex ? 16 : 10;
        int begin = at + (hex ? 3 : 2);
        int end = begin;
        int code = 0;
        while (end < html.length() && end - at < LONGEST && Character.digit(html.charAt(end), radix) >= 0) {
            code = code * radix + Character.digit(html.charAt(end++), radix);
        }
        boolean character = code > 0 && code < 0x10ffff && end - at < LONGEST;
        return character ? new HtmlReference(Character.toString(code), pastSemicolon(html, end)) : ampersand(at);
    }

    private static HtmlReference ampersand(int at) {
        return new HtmlReference("&", at + 1);
    }

    private static int pastSemicolon(String html, int end) {
        return end < html.length() && html.charAt(end) == ';' ? end + 1 : end;
    }

    private static boolean isLetter(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    }
}
