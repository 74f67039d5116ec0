package nl.handje.relay.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import nl.handje.conversation.Action;
import nl.handje.conversation.PromptChoice;
import nl.handje.conversation.Prompts;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.nlp.Act;
import nl.handje.phrase.Spoken;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * Who wants nothing more of somebody is asked what is to become of what still stands between the two. It stands until
 * they say otherwise: somebody may depend on it.
 *
 * <pre>
 * Bot:  Dit staat nog met Ben: • hulp bij de boodschappen, elke dinsdag om 10:00 …
 * Anna: Ja
 * Bot:  Goed. Ben weet het, en komt niet meer.
 * </pre>
 */
@Component
public class Parting {
    private static final String LOOK_ON = "line-apart-look";
    private static final String OFF = "line-apart-off";
    private static final String KEEP = "line-apart-keep";

    private final StandsBetween standing;
    private final NeighbourLines lines;
    private final Residents residents;
    private final Prompts prompts;

    Parting(StandsBetween standing, NeighbourLines lines, Residents residents, Prompts prompts) {
        this.standing = standing;
        this.lines = lines;
        this.residents = residents;
        this.prompts = prompts;
    }

    /** Of who said that they would rather have somebody else; empty when nothing stands between the two. */
    public Optional<Say> ask(Resident resident, ResidentId other) {
        return lines.allOf(resident.id()).stream().filter(line -> line.isBetween(other)).findFirst()
                .flatMap(line -> ask(line, resident));
    }

    /** Empty when nothing stands. */
    Optional<Say> ask(Line line, Resident resident) {
        var all = standing.between(resident.id(), line.otherThan(resident.id()));
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var asked = all.stream().anyMatch(it -> it.asker().equals(resident.id()));
        var choices = choices(line, asked);
        prompts.open(resident.chat(), "line-apart-" + line.id(), choices);
        return Optional.of(Say.phrase(asked ? "line.apart-asker" : "line.apart-helper", nameOfOther(line, resident),
                list(all))
                .with(choices.stream().map(it -> Option.of(it.phrase(), it.action())).toArray(Option[]::new)));
    }

    /** The two may meet again: what they say next is about something else. */
    void isOver(Line line, Resident resident) {
        prompts.close(resident.chat(), "line-apart-" + line.id());
    }

    private static List<PromptChoice> choices(Line line, boolean asked) {
        var choices = new ArrayList<PromptChoice>();
        if (asked) {
            choices.add(PromptChoice.of("line.apart-look", LOOK_ON + ":" + line.id(), Act.AFFIRM));
            choices.add(PromptChoice.of("line.apart-off", OFF + ":" + line.id(), Act.CANCEL));
        } else {
            choices.add(PromptChoice.of("line.apart-yes", OFF + ":" + line.id(), Act.AFFIRM, Act.CANCEL));
        }
        choices.add(PromptChoice.of("line.apart-no", KEEP + ":" + line.id(), Act.DENY));
        return choices;
    }

    private static Spoken list(List<StandsBetween.Standing> all) {
        return (language, phrasebook) -> all.stream().map(it -> "• " + it.what().in(language, phrasebook))
                .collect(Collectors.joining("\n"));
    }

    @Bean
    Action partAndLookOn() {
        return press(LOOK_ON, (line, resident) -> end(line, resident, true));
    }

    @Bean
    Action part() {
        return press(OFF, (line, resident) -> end(line, resident, false));
    }

    @Bean
    Action meetAllTheSame() {
        return press(KEEP, (line, resident) -> List.of(Say.phrase("line.apart-kept")));
    }

    /** Only while something stands, so that a button pressed twice ends nothing that was agreed since. */
    private List<Say> end(Line line, Resident resident, boolean lookOn) {
        var other = line.otherThan(resident.id());
        isOver(line, resident);
        if (standing.between(resident.id(), other).isEmpty()) {
            return OfLine.old();
        }
        standing.end(resident, other, lookOn);
        return List.of(Say.phrase("line.apart-done", nameOfOther(line, resident)));
    }

    private Action press(String verb, BiFunction<Line, Resident, List<Say>> what) {
        return new OfLine(verb, lines, residents, what);
    }

    private String nameOfOther(Line line, Resident resident) {
        return residents.findById(line.otherThan(resident.id())).map(Resident::name).orElseThrow();
    }
}
