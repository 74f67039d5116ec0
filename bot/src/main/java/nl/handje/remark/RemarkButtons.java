package nl.handje.remark;

import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import nl.handje.conversation.Action;
import nl.handje.conversation.OnPress;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.remark.Remark.Answer;
import nl.handje.resident.Residents;
import org.springframework.stereotype.Component;

/** Buttons under what was brought up, which only who heard it may press; for others they are old. */
@Component
public class RemarkButtons {
    private final Remarks remarks;
    private final Residents residents;
    private final Clock clock;

    RemarkButtons(Remarks remarks, Residents residents, Clock clock) {
        this.remarks = remarks;
        this.residents = residents;
        this.clock = clock;
    }

    /** A button that keeps the answer, and says something. */
    public Action of(String verb, Answer answer, BiFunction<Remark, Person, List<Say>> says) {
        return new OnPress(verb, (person, id) -> {
            var resident = residents.findByChat(person.chat()).orElseThrow();
            return OnPress.number(id).flatMap(remarks::findById).filter(remark -> remark.isTo(resident.id()))
                    .map(remark -> {
                        remark.answer(answer, clock.instant());
                        return says.apply(remark, person);
                    });
        });
    }
}
