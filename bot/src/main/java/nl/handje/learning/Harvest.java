package nl.handje.learning;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.handje.conversation.Correction.Way;
import nl.handje.nlp.Language;
import nl.handje.resident.ResidentId;
import nl.handje.review.AccessLog;
import nl.handje.review.ModeratorId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What there is to learn from, for the maintainer who reads it, drops what is no good, and fetches the rest. */
@Service
@Transactional
public class Harvest {
    /** Why somebody reads the sentences; stands in the access log. */
    public static final String PURPOSE = "LEARNING";

    private static final String HEADER = "id\tlang\ttext\tact\tcategories\tbeneficiary\tconcerns\twriter\n";

    private final LearningLines lines;
    private final LearningPermissions permissions;
    private final RelabellingRows relabellings;
    private final Forgetting forgetting;
    private final AccessLog accessLog;
    private final Clock clock;

    Harvest(LearningLines lines, LearningPermissions permissions, RelabellingRows relabellings, Forgetting forgetting,
            AccessLog accessLog, Clock clock) {
        this.lines = lines;
        this.permissions = permissions;
        this.relabellings = relabellings;
        this.forgetting = forgetting;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /**
     * How many sentences of a sort there are.
     *
     * @param way
     *            empty for those of moderators
     */
    public record Count(Language language, Optional<Way> way, long fresh, long fetched) {}

    /** The numbers, without a word of anybody. */
    @Transactional(readOnly = true)
    public List<Count> counts() {
        record Sort(Language language, Optional<Way> way) {}
        var sorts = lines.findAllByOrderByKeptAtAscIdAsc().stream()
                .collect(Collectors.groupingBy(line -> new Sort(line.language(), line.way())));
        return sorts.entrySet().stream().map(sort -> new Count(sort.getKey().language(), sort.getKey().way(),
                sort.getValue().stream().filter(line -> !line.isExported()).count(),
                sort.getValue().stream().filter(LearningLine::isExported).count()))
                .sorted((one, other) -> one.toString().compareTo(other.toString())).toList();
    }

    /** How often a moderator put something right of which the words were not kept. */
    @Transactional(readOnly = true)
    public int withoutWords() {
        return relabellings.countByOutcome(Relabelling.Outcome.WITHOUT_WORDS);
    }

    /** Writers who want their lines back: they are to be taken out of the corpora. */
    @Transactional(readOnly = true)
    public List<String> withdrawnWriters() {
        return forgetting.withdrawnWriters();
    }

    /** The lines of this writer are out of the corpora; whether there was one to take out. */
    public boolean takenOut(String writer) {
        return forgetting.isTakenOut(writer);
    }

    /** Opens all sentences for reading; the residents concerned can see that. */
    public List<LearningLine> open(ModeratorId maintainer) {
        return logged(lines.findAllByOrderByKeptAtAscIdAsc(), maintainer);
    }

    private List<LearningLine> logged(List<LearningLine> read, ModeratorId maintainer) {
        read.stream().map(LearningLine::resident).distinct()
                .forEach(resident -> accessLog.opened(resident, maintainer, PURPOSE));
        return read;
    }

    /**
     * The sentences as lines of a corpus; from now on they count as fetched.
     *
     * @param again
     *            with those that were fetched before
     */
    public String fetch(ModeratorId maintainer, boolean again) {
        Predicate<LearningLine> wanted = line -> again || !line.isExported();
        var fetched = logged(lines.findAllByOrderByKeptAtAscIdAsc().stream().filter(wanted).toList(), maintainer);
        Map<ResidentId, LearningPermission> writers = new HashMap<>();
        return HEADER + fetched.stream().map(line -> {
            var writer = writers.computeIfAbsent(line.resident(), it -> permissions.findById(it).orElseThrow());
            writer.export();
            line.export(maintainer, clock.instant());
            return line.row(writer.writer()) + "\n";
        }).collect(Collectors.joining());
    }

    /** It is no good to learn from; whether there was such a line. */
    public boolean drop(UUID line) {
        var found = lines.findById(line);
        found.ifPresent(lines::delete);
        return found.isPresent();
    }
}
