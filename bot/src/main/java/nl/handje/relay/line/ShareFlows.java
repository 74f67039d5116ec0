package nl.handje.relay.line;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.handje.conversation.Action;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Flow;
import nl.handje.conversation.Person;
import nl.handje.conversation.Question;
import nl.handje.conversation.QuestionBuilder;
import nl.handje.conversation.Say;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Spoken;
import nl.handje.relay.line.Reveals.Kind;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * <pre>
 * Anna: [Deel mijn telefoonnummer]
 * Bot:  Wat is uw telefoonnummer? …
 * Anna: 0612345678
 * Bot:  Ben krijgt dan dit te zien: ‘Anna deelt een telefoonnummer met u: 06 12 34 56 78.’ …   [Ja] [Aanpassen] [Stoppen]
 * Anna: ja
 * Bot:  Ben heeft nu uw telefoonnummer. …
 * </pre>
 */
@Component
class ShareFlows {
    private static final Question<String> LINE = text("line").neverAsked().build();
    private static final Question<String> OWNER = text("owner").neverAsked().build();
    private static final Question<String> NUMBER = text("number")
            .answeredBy(understood -> PhoneNumber.in(understood.text())).build();
    private static final Question<String> PLACE = text("place").answeredBy(ShareFlows::place).build();
    private static final int LONGEST = 200;

    private final NeighbourLines lines;
    private final Sharing sharing;
    private final Residents residents;

    ShareFlows(NeighbourLines lines, Sharing sharing, Residents residents) {
        this.lines = lines;
        this.sharing = sharing;
        this.residents = residents;
    }

    private static QuestionBuilder<String> text(String name) {
        return Question.named(name, Function.<String>identity(), Function.<String>identity());
    }

    /** A street and a number, in any order. */
    private static Optional<String> place(Understood understood) {
        return Optional.of(understood.text().strip().replaceAll("\\s+", " "))
                .filter(words -> words.length() <= LONGEST && words.matches(".*\\p{L}{2}.*")
                        && words.matches(".*\\d.*"));
    }

    @Bean
    Flow sharePhone() {
        return flow(Reveals.PHONE, NUMBER, Kind.PHONE);
    }

    @Bean
    Flow shareAddress() {
        return flow(Reveals.ADDRESS, PLACE, Kind.ADDRESS);
    }

    private Flow flow(String name, Question<String> what, Kind kind) {
        return Flow.named(name).ask(LINE).ask(OWNER).ask(what).confirm(answers -> check(kind, answers, what))
                .then((person, answers) -> List.of(share(person, answers, what, kind)));
    }

    @Bean
    Action beginToSharePhone() {
        return new OfLine(Reveals.PHONE, lines, residents, (line, resident) -> begin(Reveals.PHONE, line, resident));
    }

    @Bean
    Action beginToShareAddress() {
        return new OfLine(Reveals.ADDRESS, lines, residents,
                (line, resident) -> begin(Reveals.ADDRESS, line, resident));
    }

    @Bean
    Action takePhoneBack() {
        return new OfLine(Kind.PHONE.takeBackVerb(), lines, residents,
                (line, resident) -> sharing.takeBack(line, resident, Kind.PHONE));
    }

    @Bean
    Action takeAddressBack() {
        return new OfLine(Kind.ADDRESS.takeBackVerb(), lines, residents,
                (line, resident) -> sharing.takeBack(line, resident, Kind.ADDRESS));
    }

    private static List<Say> begin(String flow, Line line, Resident owner) {
        return line.isOpen()
                ? List.of(Say.beginning(flow, Answers.none().with(LINE, line.id().toString()).with(OWNER,
                        owner.id().toString())))
                : OfLine.old();
    }

    /** Word for word what the other will see. */
    private Spoken check(Kind kind, Answers answers, Question<String> what) {
        var owner = residents.findById(new ResidentId(UUID.fromString(answers.to(OWNER).orElseThrow()))).orElseThrow();
        var reader = line(answers, owner).flatMap(line -> residents.findById(line.otherThan(owner.id())))
                .map(Resident::name).orElse("");
        return Spoken.phrase("line.check", reader, Spoken.phrase("line.shown-" + kind.shareVerb(), owner.name(),
                answers.to(what).orElseThrow()));
    }

    private Say share(Person person, Answers answers, Question<String> what, Kind kind) {
        var resident = residents.findByChat(person.chat()).orElseThrow();
        return line(answers, resident).map(line -> sharing.share(line, resident, kind, answers.to(what).orElseThrow()))
                .orElseGet(() -> Say.phrase("line.over"));
    }

    /** It may have been closed while they thought about it. */
    private Optional<Line> line(Answers answers, Resident resident) {
        return LineId.read(answers.to(LINE).orElseThrow()).flatMap(lines::find)
                .filter(line -> line.isBetween(resident.id()) && line.isOpen());
    }
}
