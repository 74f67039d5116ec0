package nl.handje.relay.line;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.handje.conversation.Action;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Flow;
import nl.handje.conversation.Person;
import nl.handje.conversation.Question;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.nlp.Understood;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import nl.handje.review.ReviewQueue;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * <pre>
 * Anna: [Melden]
 * Bot:  Wat is er gebeurd met Ben? …
 * Anna: Hij vroeg steeds of hij mijn pas mocht lenen
 * Bot:  Dank u dat u dit meldt. Een mens leest het. …   [Ik wil niets meer horen]
 * </pre>
 */
@Component
class ReportNeighbourFlow {
    private static final Question<String> LINE = Question
            .named("line", Function.<String>identity(), Function.<String>identity()).neverAsked().build();
    private static final Question<String> WORDS = Question
            .named("words", Function.<String>identity(), Function.<String>identity())
            .answeredBy(ReportNeighbourFlow::any).build();

    private final NeighbourLines lines;
    private final Residents residents;
    private final ReviewQueue queue;

    ReportNeighbourFlow(NeighbourLines lines, Residents residents, ReviewQueue queue) {
        this.lines = lines;
        this.residents = residents;
        this.queue = queue;
    }

    @Bean
    Flow reportNeighbour() {
        return Flow.named(LineMenu.REPORT).ask(LINE).ask(WORDS).then(this::report);
    }

    @Bean
    Action beginToReport() {
        return new OfLine(LineMenu.REPORT, lines, residents, (line, resident) -> List.of(Say.beginning(LineMenu.REPORT,
                Answers.none().with(LINE, line.id().toString()))));
    }

    private static Optional<String> any(Understood understood) {
        return Optional.of(understood.text().strip()).filter(words -> !words.isEmpty());
    }

    private List<Say> report(Person person, Answers answers) {
        var resident = residents.findByChat(person.chat()).orElseThrow();
        return LineId.read(answers.to(LINE).orElseThrow()).flatMap(lines::find)
                .filter(line -> line.isBetween(resident.id()))
                .map(line -> report(line, resident, answers.to(WORDS).orElseThrow())).orElseGet(OfLine::old);
    }

    private List<Say> report(Line line, Resident resident, String words) {
        var other = residents.findById(line.otherThan(resident.id())).map(Resident::name).orElseThrow();
        queue.reportNeighbour(resident.id(), line.subject(), "line.report-for-moderator", resident.name(), other,
                words);
        return List.of(Say.phrase("person.reported").with(Option.of("line.block", LineEnds.BLOCK + ":" + line.id())));
    }
}
