package nl.handje.reschedule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handje.appointment.Appointment;
import nl.handje.conversation.Say;
import nl.handje.nlp.Understood;
import nl.handje.nlp.When;
import nl.handje.othertime.SaidShift;
import nl.handje.relay.PassedOn;
import nl.handje.resident.Resident;
import org.springframework.stereotype.Component;

/** What was said beside a time, "shall I bring something?": it goes over to the neighbour like any other words. */
@Component
class BesidesTheTime {
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|\\n+");
    private static final int WORDS_TO_SAY_SOMETHING = 3;

    private final PassedOn passedOn;

    BesidesTheTime(PassedOn passedOn) {
        this.passedOn = passedOn;
    }

    /** The sentences in which no time is named; empty when these say next to nothing. */
    Optional<String> in(Understood understood) {
        var times = understood.when().stream().map(When::text).flatMap(text -> Arrays.stream(text.split(" … ")))
                .filter(text -> !text.isBlank()).toList();
        var sentences = SENTENCE.splitAsStream(understood.text().strip()).toList();
        var rest = sentences.stream().filter(sentence -> SaidShift.in(sentence).isEmpty()
                && times.stream().noneMatch(sentence::contains)).toList();
        return Optional.of(String.join(" ", rest)).filter(words -> rest.size() < sentences.size()
                && words.split("\\s+").length >= WORDS_TO_SAY_SOMETHING);
    }

    /** What was said about the time, and what became of the rest. */
    List<Say> with(List<Say> says, Appointment appointment, Resident writer, String rest) {
        return Stream.concat(says.stream(), passedOn.words(appointment.id().value(), writer, rest).stream()).toList();
    }
}
