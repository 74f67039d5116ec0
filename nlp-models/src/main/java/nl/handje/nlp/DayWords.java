package nl.handje.nlp;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.handje.nlp.text.TimeSpelling;

/** Tells whether the words of a time name its day, or a time of day only. */
final class DayWords {
    private static final Pattern NAMED = Pattern.compile(
            "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday"
                    + "|sunday|\\b(?:ma|di|wo|do|vr|za|zo|mon|tues?|wed|thurs?|thu|fri|sat|sun)\\b|\\bmorgen(?!s)|overmorgen|tomorrow"
                    + "|vandaag|today|vanochtend|vanmorgen|vanmiddag|vanavond|vannacht|tonight|\\bthis\\b|\\bstraks\\b|\\bnu\\b|\\bnow\\b"
                    + "|\\bover\\b.*(?:dag|dagen|week|weken|uur|minu|kwartier)|\\bin\\b.*(?:days?|weeks?|hours?|minutes?)|week|weekend"
                    + "|jan|feb|m(?:aa)?rt|mar|apr|\\bmei\\b|\\bmay\\b|jun|jul|aug|sep|okt|oct|nov|dec|\\d{1,2}[-/]\\d|\\d(?:st|nd|rd|th|e|de|ste)\\b"
                    + "|kerst|christmas|easter|pasen|pinkster|sinterklaas|koningsdag|nieuwjaar|new year");

    private DayWords() {
    }

    static boolean in(String words) {
        return NAMED.matcher(TimeSpelling.rightAll(words.toLowerCase(Locale.ROOT))).find();
    }
}
