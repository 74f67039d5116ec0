package nl.handje.nlp.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.handje.nlp.Language;
import nl.handje.nlp.When;
import org.junit.jupiter.api.Test;

/**
 * The grammar of times against the public cases of facebook/duckling, where they are at hand. A row is right when one
 * time was found, at the moment expected; how long a moment of the clock lasts is not compared, and "from nine to
 * eleven" ends at eleven, where Duckling adds the hour that begins then.
 * <p>
 * Out of scope, so not counted:
 * <ul>
 * <li>dates that only hold with the month first: our English is British;
 * <li>"7", "1974", "ten thirty" alone, which Duckling itself reads only when told to;
 * <li>"in seven days" as the hour that it is now: with us it is that day;
 * <li>"upcoming two weeks" as the second of them only: with us it is both;
 * <li>Mother's Day in March: here it is in May;
 * <li>in the large English suite the feasts, a list of the calendars of the world; they are counted apart.
 * </ul>
 */
class PublicTimesTest {
    private static final Path CASES = Path.of("..", "..", "shared", "understanding", "data", "time");
    private static final ZonedDateTime NOW = OffsetDateTime.parse("2013-02-12T04:30:00-02:00").toZonedDateTime();
    private static final Set<String> OF_THE_CLOCK = Set.of("hour", "minute", "second");
    private static final Pattern TWO_NUMBERS = Pattern.compile("(?<!\\d)(\\d{1,2}) ?[-/.] ?(\\d{1,2})(?!\\d)");

    private final Times times = new Times();

    private record Row(String text, ZonedDateTime now, String kind, LocalDateTime start, String end, String grain,
            String feast, String section) {
        static Row of(String line) {
            var column = line.split("\t", -1);
            return new Row(column[0], OffsetDateTime.parse(column[1]).toZonedDateTime(), column[2],
                    LocalDateTime.parse(column[3]), column[4], column[5], column[6], column[7]);
        }

        boolean isInScope() {
            boolean hourOfNow = grain.equals("hour") && start.toLocalTime().equals(now.toLocalTime().withMinute(0));
            return !hourOfNow && !text.contains("upcoming") && !section.equals("latentCorpus")
                    && !feast.equals("Mothering Sunday") && !hasMonthFirst();
        }

        private boolean hasMonthFirst() {
            var numbers = TWO_NUMBERS.matcher(text);
            return numbers.find() && Integer.parseInt(numbers.group(1)) == start.getMonthValue()
                    && Integer.parseInt(numbers.group(2)) == start.getDayOfMonth()
                    && !numbers.group(1).equals(numbers.group(2));
        }

        boolean isMet(List<When> found) {
            return found.size() == 1 && switch (kind) {
                case "open_after" -> found.getFirst().openEnd() && found.getFirst().start().equals(start);
                case "open_before" -> found.getFirst().openEnd() && found.getFirst().end().equals(start);
                default -> found.getFirst().start().equals(start) && ends(found.getFirst());
            };
        }

        private boolean ends(When found) {
            var last = LocalDateTime.parse(end);
            if (found.end().equals(last)) {
                return true;
            }
            return OF_THE_CLOCK.contains(grain) && (kind.equals("instant")
                    ? found.hasClockTime()
                    : found.end()
                            .equals(last.minus(1, ChronoUnit.valueOf(grain.toUpperCase(java.util.Locale.ROOT) + "S"))));
        }
    }

    @Test
    void dutch_times_are_read_as_duckling_reads_them() throws IOException {
        assertThat(share("Dutch", "duckling.nl.part.tsv", Language.NL, Row::isInScope)).isGreaterThan(0.97);
    }

    @Test
    void english_times_in_british_order_are_read_as_duckling_reads_them() throws IOException {
        assertThat(share("British English", "duckling.en-GB.tsv", Language.EN, Row::isInScope)).isGreaterThan(0.97);
    }

    @Test
    void english_times_are_read_as_duckling_reads_them() throws IOException {
        assertThat(share("English", "duckling.en.tsv", Language.EN,
                row -> row.isInScope() && row.feast().isEmpty()))
                .isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void the_feasts_that_people_here_name_are_known() throws IOException {
        assertThat(share("feasts", "duckling.en.tsv", Language.EN,
                row -> row.isInScope() && !row.feast().isEmpty()))
                .isGreaterThan(0.40);
    }

    @Test
    void what_is_no_time_is_not_taken_for_one() throws IOException {
        assertThat(wrongly("duckling.nl-negative.tsv", Language.NL)).isEmpty();
        assertThat(wrongly("duckling.en-negative.tsv", Language.EN)).isEmpty();
    }

    private double share(String what, String file, Language language, Predicate<Row> scope) throws IOException {
        var rows = lines(file).stream().map(Row::of).filter(scope).toList();
        var wrong = new ArrayList<String>();
        for (var row : rows) {
            var found = times.all(row.text(), language, row.now());
            if (!row.isMet(found)) {
                wrong.add("  %s: %s %s, not %s".formatted(row.text(), row.start(), row.end(), found.stream()
                        .map(when -> when.text() + " = " + when.start() + " " + when.end()).toList()));
            }
        }
        System.out.printf("Public times, %s: %d of %d right%n", what, rows.size() - wrong.size(), rows.size());
        wrong.forEach(System.out::println);
        return 1 - (double) wrong.size() / rows.size();
    }

    private List<String> wrongly(String file, Language language) throws IOException {
        return lines(file).stream().filter(text -> !times.all(text, language, NOW).isEmpty()).toList();
    }

    private static List<String> lines(String file) throws IOException {
        assumeTrue(Files.exists(CASES.resolve(file)), "no public cases of times at ../shared: " + file);
        return Files.readAllLines(CASES.resolve(file)).stream().skip(1).toList();
    }
}
