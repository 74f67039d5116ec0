package nl.handje.dialogues;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.handje.messenger.Heard.Media.Kind;
import nl.handje.testing.MovableClock;
import nl.handje.testing.Neighbour;
import nl.handje.testing.Town;

/**
 * Something that a person does in a dialogue, or that happens. As it is written:
 *
 * <pre>
 * Anna: words, or a /command
 * Anna taps: the words of a button
 * Anna edits: new words in the place of those said last
 * Anna forwards: words of somebody else
 * Anna sends: photo
 * Anna shares: 51.0,5.86
 * (PT3H later)
 * (it is 2026-11-26T12:30)
 * </pre>
 */
sealed interface Line {
    Pattern DEED = Pattern.compile("(\\p{Lu}[\\p{L}'-]*)(?: (taps|edits|forwards|sends|shares))?: (.*)");
    Pattern LATER = Pattern.compile("\\((P\\S+) later\\)");
    Pattern MOMENT = Pattern.compile("\\(it is (\\S+)\\)");

    /** Done by a person. */
    record Deed(String who, String how, String what) implements Line {}

    /** Time passes. */
    record Later(Duration duration) implements Line {}

    /** It is this moment, on the clocks of Amsterdam. */
    record Moment(LocalDateTime moment) implements Line {}

    static Line of(String written) {
        Matcher later = LATER.matcher(written);
        if (later.matches()) {
            return new Later(Duration.parse(later.group(1)));
        }
        Matcher moment = MOMENT.matcher(written);
        if (moment.matches()) {
            return new Moment(LocalDateTime.parse(moment.group(1)));
        }
        Matcher deed = DEED.matcher(written);
        if (!deed.matches()) {
            throw new IllegalArgumentException("not a line of a dialogue: " + written);
        }
        return new Deed(deed.group(1), deed.group(2) == null ? "says" : deed.group(2), deed.group(3));
    }

    /** Lets it happen in a town. */
    static void happens(Line line, Town town, People people) {
        switch (line) {
            case Later later -> town.clockAdvances(later.duration());
            case Moment at -> town.clockMovesTo(at.moment().atZone(MovableClock.ZONE));
            case Deed deed -> does(people.named(deed.who()), deed);
        }
    }

    private static void does(Neighbour person, Deed deed) {
        switch (deed.how()) {
            case "taps" -> person.taps(deed.what());
            case "edits" -> person.changesTheLastMessageTo(deed.what());
            case "forwards" -> person.forwards(deed.what());
            case "sends" -> person.sends(Kind.valueOf(deed.what().toUpperCase(java.util.Locale.ROOT)));
            case "shares" -> {
                var degrees = deed.what().split(",");
                person.sendsALocation(Double.parseDouble(degrees[0]), Double.parseDouble(degrees[1]));
            }
            default -> person.says(deed.what());
        }
    }
}
