package nl.handje.dialogues;

import java.util.List;
import java.util.StringJoiner;
import nl.handje.testing.Neighbour.Read;
import nl.handje.testing.Town;

/**
 * One dialogue: what people do, and what the bot says to each of them. What the bot says is indented. Lines that begin
 * with {@code given} happen before, and what the bot says to them is not shown.
 *
 * @param title
 *            what it shows, in a few words
 * @param written
 *            as it stands in the file
 */
record Script(String title, String written) {
    private static final String GIVEN = "given ";
    private static final String INDENT = "  ";

    /** The dialogue as it goes in a town in which nothing has happened yet. */
    String performedIn(Town town, String language) {
        town.beginsAnew();
        var people = new People(town, language);
        var performed = new StringJoiner("\n");
        for (var line : whatPeopleDo()) {
            performed.add(line);
            boolean given = line.startsWith(GIVEN);
            Line.happens(Line.of(given ? line.substring(GIVEN.length()) : line), town, people);
            people.all().forEach((name, person) -> person.readsEverything().forEach(read -> {
                if (!given) {
                    performed.add(said(read, line.startsWith(name) ? "" : " → " + name));
                }
            }));
        }
        return performed.toString();
    }

    private List<String> whatPeopleDo() {
        return written.lines().filter(line -> !line.isBlank() && !line.startsWith(INDENT)).toList();
    }

    private static String said(Read read, String to) {
        var words = INDENT + "Handje" + to + ": " + read.text().replace("\n", "\n" + INDENT + INDENT);
        return read.labels().isEmpty()
                ? words
                : words + "\n" + INDENT + INDENT + "[" + String.join("] [", read.labels()) + "]";
    }
}
