package nl.handje.relay;

import java.util.regex.Pattern;
import nl.handje.nlp.Understood;

/** Whether words are said to the bot by its name. "Een handje helpen" is not its name. */
final class ToTheBot {
    private static final Pattern CALLED = Pattern.compile("(?iu)^\\P{L}*(?:(?:hallo|hoi|hey|hé|he|hi|hello|dag|beste"
            + "|dear|ok|oke|oké|okay|ja|yes|nee|no|sorry|goedemorgen|goedemiddag|goedenavond|good morning"
            + "|good afternoon|thank you|thanks|dank je|dank u|dank je wel|dank u wel|dankjewel|dankuwel|bedankt)"
            + "\\P{L}+)?handje\\b(?! (?:helpen|hulp|nodig|mee|extra))|(?<!een |'n |\\bn |a )\\bhandje\\P{L}*$");
    private static final Pattern NAMED = Pattern.compile("(?iu)(?<!een |'n |\\bn |a |geef )\\bhandje\\b"
            + "(?! (?:helpen|hulp|nodig|mee|extra))");

    private ToTheBot() {
    }

    static boolean isCalled(Understood said) {
        return CALLED.matcher(said.text()).find();
    }

    /** Its name stands somewhere in them: they may be about it as well as to it. */
    static boolean isNamed(Understood said) {
        return NAMED.matcher(said.text()).find();
    }
}
