package nl.handje.remark;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.handje.conversation.Action;
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
        return new Press(verb, answer, says);
    }

    /** What one of our buttons carries; empty for anything else. */
    private static Optional<UUID> read(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private final class Press implements Action {
        private final String verb;
        private final Answer answer;
        private final BiFunction<Remark, Person, List<Say>> says;

        Press(String verb, Answer answer, BiFunction<Remark, Person, List<Say>> says) {
            this.verb = verb;
            this.answer = answer;
            this.says = says;
        }

        @Override
        public String verb() {
            return verb;
        }

        @Override
        public List<Say> act(Person person, String id) {
            var resident = residents.findByChat(person.chat()).orElseThrow();
            return read(id).flatMap(remarks::findById).filter(remark -> remark.isTo(resident.id()))
                    .map(remark -> {
                        remark.answer(answer, clock.instant());
                        return says.apply(remark, person);
                    }).orElseGet(() -> List.of(Say.phrase("conversation.old-button")));
        }
    }
}
