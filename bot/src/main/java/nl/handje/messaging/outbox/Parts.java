package nl.handje.messaging.outbox;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text that is longer than a message may be, where a reader would pause. */
final class Parts {
    /** In code points, as the messenger counts. */
    static final int LONGEST = 4096;
    private static final List<String> PAUSES = List.of("\n\n", "\n", ". ", " ");

    private Parts() {
    }

    static List<String> of(String text) {
        var parts = new ArrayList<String>();
        String rest = text;
        while (rest.codePointCount(0, rest.length()) > LONGEST) {
            int cut = cut(rest, rest.offsetByCodePoints(0, LONGEST));
            parts.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
        }
        parts.add(rest);
        return parts.stream().filter(part -> !part.isBlank()).toList();
    }

    /** The best place to cut at or before the limit; a part shorter than half is worse than an ugly cut. */
    private static int cut(String text, int limit) {
        return PAUSES.stream().mapToInt(pause -> text.lastIndexOf(pause, limit - pause.length()) + pause.length())
                .filter(place -> place > limit / 2).findFirst().orElse(limit);
    }
}
