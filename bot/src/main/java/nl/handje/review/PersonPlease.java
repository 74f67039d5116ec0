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
import nl.handje.resident.Residents;
import org.springframework.stereotype.Component;

/** Somebody wants a person instead of a machine, or says that something is wrong: a human reads it and answers. */
@Component
class PersonPlease implements Action, Responder {
    private final ReviewQueue queue;
    private final Residents residents;

    PersonPlease(ReviewQueue queue, Residents residents) {
        this.queue = queue;
        this.residents = residents;
    }

    @Override
    public String verb() {
        return "person";
    }

    @Override
    public List<Say> act(Person person, String id) {
        queue.askForPerson(residents.findByChat(person.chat()).orElseThrow().id(), Source.PERSON,
                "person.for-coordinator",
                person.name());
        return List.of(Say.phrase("person.asked"));
    }

    @Override
    public Set<Act> acts() {
        return EnumSet.of(Act.HUMAN, Act.REPORT, Act.CIRCLE);
    }

    @Override
    public List<Say> respond(Person person, Act act, Understood understood) {
        queue.askForPerson(residents.findByChat(person.chat()).orElseThrow().id(), Source.PERSON, "person.said",
                understood.text());
        return List.of(switch (act) {
            case REPORT -> Say.phrase("person.reported");
            case CIRCLE -> Say.phrase("person.circle");
            default -> Say.phrase("person.asked");
        });
    }
}
