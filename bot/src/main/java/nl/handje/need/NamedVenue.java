package nl.handje.need;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.handje.phrase.Cues;
import org.springframework.core.io.ClassPathResource;

/**
 * A place that goes by its own name, from {@code places/named-venues.tsv}: "het Zuyderland" is a hospital.
 *
 * @param sort
 *            what sort of place it is
 * @param name
 *            as it is written
 * @param said
 *            as people say it, in plain letters
 */
record NamedVenue(String sort, String name, List<String> said) {
    private static final String FILE = "places/named-venues.tsv";
    private static final List<NamedVenue> ALL = read();

    static Optional<NamedVenue> in(String text) {
        var plain = " " + Cues.plain(text) + " ";
        return ALL.stream().filter(venue -> venue.said.stream().anyMatch(word -> plain.contains(" " + word + " ")))
                .findFirst();
    }

    private static List<NamedVenue> read() {
        try {
            return new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .map(column -> new NamedVenue(column[0], column[1], Arrays.asList(column[2].split(",")))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
