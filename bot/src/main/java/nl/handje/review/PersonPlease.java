package nl.handje.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.handje.conversation.Action;
import nl.handje.conversation.Person;
import nl.handje.conversation.Responder;
import nl.handje.conversation.Say;
import nl.handje.nlp.Act;
import nl.handje.nlp.Understood;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import org.springframework.stereotype.Component;

/** Somebody wants a person instead of a machine, or says that something is wrong: a human reads it and answers. */
@Component
class PersonPlease implements Action, Responder {
    private final ReviewQueue queue;
    private final DeskHours hours;
    private final Residents residents;

    PersonPlease(ReviewQueue queue, DeskHours hours, Residents residents) {
        this.queue = queue;
        this.hours = hours;
        this.residents = residents;
    }

    @Override
    public String verb() {
        return "person";
    }

    @Override
    public List<Say> act(Person person, String id) {
        queue.askForPerson(resident(person).id(), Source.PERSON, "person.for-coordinator", person.name());
        return List.of(hours.answerTo(resident(person)));
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
            queue.askForPerson(resident(person).id(), Source.PERSON, "person.said", words);
        } else {
            queue.askForPerson(resident(person).id(), Source.PERSON,
                    act == Act.CIRCLE ? "person.circle-for-coordinator" : "person.for-coordinator", person.name());
        }
    }

    private Resident resident(Person person) {
        return residents.findByChat(person.chat()).orElseThrow();
    }
}
