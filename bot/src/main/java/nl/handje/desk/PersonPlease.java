package nl.handje.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.handje.conversation.Action;
import nl.handje.conversation.Person;
import nl.handje.conversation.Prompts;
import nl.handje.conversation.Responder;
import nl.handje.conversation.Say;
import nl.handje.messenger.Enclosure;
import nl.handje.nlp.Act;
import nl.handje.nlp.Understood;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import nl.handje.review.ReportEnclosures;
import nl.handje.review.ReportId;
import nl.handje.review.ReviewQueue;
import nl.handje.review.Source;
import org.springframework.stereotype.Component;

/** Somebody wants a person instead of a machine, or says that something is wrong: a human reads it and answers. */
@Component
class PersonPlease implements Action, Responder {
    private final ReviewQueue queue;
    private final ReportEnclosures enclosures;
    private final DeskHours hours;
    private final Residents residents;
    private final Prompts prompts;

    PersonPlease(ReviewQueue queue, ReportEnclosures enclosures, DeskHours hours, Residents residents,
            Prompts prompts) {
        this.queue = queue;
        this.enclosures = enclosures;
        this.hours = hours;
        this.residents = residents;
        this.prompts = prompts;
    }

    @Override
    public String verb() {
        return "person";
    }

    /** With what they wrote last, or with what they sent, so that nobody has to tell it again. */
    @Override
    public List<Say> act(Person person, String id) {
        return id.equals("enclosure")
                ? prompts.takeEnclosure(person.chat()).map(sent -> hand(person, sent))
                        .orElseGet(() -> List.of(Say.phrase("conversation.old-button"), Say.backToTheQuestion()))
                : ask(person);
    }

    private List<Say> ask(Person person) {
        prompts.takeDraft(person.chat()).ifPresentOrElse(
                words -> tell(person, "person.for-coordinator-with-words", person.name(), words),
                () -> tell(person, "person.for-coordinator", person.name()));
        return List.of(hours.answerTo(resident(person)));
    }

    private List<Say> hand(Person person, Enclosure sent) {
        var report = sent.caption().isBlank()
                ? tell(person, "person.enclosure", person.name(), sent.kind().name())
                : tell(person, "person.enclosure-with-words", person.name(), sent.kind().name(), sent.caption());
        enclosures.add(report, sent.kind().name(), sent.file());
        return List.of(Say.phrase("person.enclosure-kept"), Say.backToTheQuestion());
    }

    private ReportId tell(Person person, String phrase, Object... arguments) {
        return queue.askForPerson(resident(person).id(), Source.PERSON, phrase, arguments);
    }

    @Override
    public Set<Act> acts() {
        return EnumSet.of(Act.HUMAN, Act.REPORT, Act.CIRCLE);
    }

    @Override
    public List<Say> respond(Person person, Act act, Understood understood) {
        ask(person, act, understood.text());
        return switch (act) {
            case REPORT -> List.of(Say.phrase("person.reported"));
            case CIRCLE -> List.of(Say.phrase("person.circle"), hours.answerTo(resident(person)));
            default -> List.of(hours.answerTo(resident(person)));
        };
    }

    /** A command or a button says nothing of itself. */
    private void ask(Person person, Act act, String words) {
        if (!words.isBlank()) {
            tell(person, "person.said", words);
        } else {
            tell(person, act == Act.CIRCLE ? "person.circle-for-coordinator" : "person.for-coordinator",
                    person.name());
        }
    }

    private Resident resident(Person person) {
        return residents.findByChat(person.chat()).orElseThrow();
    }
}
