package nl.handje.safety;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The numbers for people in danger, from {@code help-lines.tsv}. Warns at start when one has not been checked for 90
 * days.
 */
@Component
public class HelpLines {
    static final Period CHECKED_EVERY = Period.ofDays(90);

    private static final Logger LOG = LoggerFactory.getLogger(HelpLines.class);
    private final Map<String, HelpLine> byName;

    HelpLines(Clock clock) {
        byName = read().stream().collect(Collectors.toMap(HelpLine::name, Function.identity()));
        unchecked(LocalDate.now(clock))
                .forEach(line -> LOG.warn("help line {} was last checked on {}: ring it, and write "
                        + "the new date into help-lines.tsv", line.name(), line.verifiedAt()));
    }

    private static List<HelpLine> read() {
        try {
            return new ClassPathResource("help-lines.tsv").getContentAsString(StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .map(column -> new HelpLine(column[0], column[1], column[2], LocalDate.parse(column[3]))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("help-lines.tsv", e);
        }
    }

    /** Those whose last check is too long ago. */
    List<HelpLine> unchecked(LocalDate today) {
        return byName.values().stream().filter(line -> line.verifiedAt().plus(CHECKED_EVERY).isBefore(today)).toList();
    }

    /** The number of a line. */
    String number(String name) {
        var line = byName.get(name);
        if (line == null) {
            throw new IllegalArgumentException("help-lines.tsv has no " + name);
        }
        return line.number();
    }

    /** All lines, for the people who check them. */
    public List<HelpLine> all() {
        return List.copyOf(byName.values());
    }
}
