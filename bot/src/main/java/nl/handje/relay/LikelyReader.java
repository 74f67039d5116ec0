package nl.handje.relay;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handje.nlp.Understood;
import nl.handje.relay.line.Line;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import org.springframework.stereotype.Component;

/** For which of several neighbours words are: the one whom they name, or the only one who wrote a moment ago. */
@Component
class LikelyReader {
    private static final Duration A_MOMENT_AGO = Duration.ofHours(1);
    private static final int BEGINNING = 3;

    private final Copies copies;
    private final Residents residents;
    private final Clock clock;

    LikelyReader(Copies copies, Residents residents, Clock clock) {
        this.copies = copies;
        this.residents = residents;
        this.clock = clock;
    }

    Optional<Line> of(List<Line> open, Resident writer, Understood said) {
        var named = open.stream().filter(line -> isNamed(line, writer, said)).toList();
        return named.isEmpty() ? wroteJustNow(open, writer) : only(named);
    }

    /** "Hoi Ben, tot donderdag!": the name at the beginning, or at the end, says for whom it is. */
    boolean isNamed(Line line, Resident writer, Understood said) {
        var all = Arrays.stream(said.text().split("[^\\p{L}]+")).filter(word -> !word.isEmpty()).toList();
        var ends = Stream.concat(all.stream().limit(BEGINNING), all.stream().skip(Math.max(0, all.size() - 1L)));
        var name = nameOfOther(line, writer);
        return ends.anyMatch(name::equalsIgnoreCase);
    }

    private Optional<Line> wroteJustNow(List<Line> open, Resident writer) {
        var since = clock.instant().minus(A_MOMENT_AGO);
        return only(open.stream().filter(line -> copies.wroteSince(line, writer.id(), since)).toList());
    }

    private static Optional<Line> only(List<Line> lines) {
        return lines.size() == 1 ? Optional.of(lines.getFirst()) : Optional.empty();
    }

    String nameOfOther(Line line, Resident writer) {
        return residents.findById(line.otherThan(writer.id())).map(Resident::name).orElseThrow();
    }
}
