package nl.handje.relay.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.handje.conversation.Action;
import nl.handje.conversation.Attention;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Spoken;
import nl.handje.phrase.Wording;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What can be done with a line, said instead of pressed: "deel mijn nummer", "wat is de code?", "ik wil niets meer van
 * hem horen". Comes before the line itself, which would pass it on.
 */
@Component
@Order(18)
class LineWords implements Interceptor {
    private final Map<String, Wording> wordings = new LinkedHashMap<>();
    private final Map<String, Action> actions;
    private final NeighbourLines lines;
    private final Residents residents;

    LineWords(Phrasebook phrasebook, List<Action> all, NeighbourLines lines, Residents residents) {
        wordings.put(LineEnds.BLOCK, new Wording(phrasebook, "line-block"));
        wordings.put(LineEnds.CLOSE, new Wording(phrasebook, "line-close"));
        wordings.put(LineMenu.DOOR, new Wording(phrasebook, "line-door"));
        wordings.put(Reveals.PHONE, new Wording(phrasebook, "line-phone"));
        wordings.put(Reveals.ADDRESS, new Wording(phrasebook, "line-address"));
        this.actions = new LinkedHashMap<>();
        all.stream().filter(it -> wordings.containsKey(it.verb())).forEach(it -> actions.put(it.verb(), it));
        this.lines = lines;
        this.residents = residents;
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        return intercept(person, understood, busy ? Attention.ANSWERED : Attention.FREE);
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, Attention attention) {
        return attention == Attention.VERBATIM
                ? Optional.empty()
                : wordings.entrySet().stream().filter(it -> it.getValue().fits(understood.text())).findFirst()
                        .flatMap(it -> act(person, it.getKey()));
    }

    private Optional<List<Say>> act(Person person, String verb) {
        var resident = residents.findByChat(person.chat()).orElseThrow();
        var open = verb.equals(LineEnds.BLOCK) ? lines.allOf(resident.id()) : lines.openOf(resident.id());
        var people = NeighbourLines.onePerNeighbour(open, resident.id());
        return switch (people.size()) {
            case 0 -> Optional.empty();
            case 1 ->
                Optional.ofNullable(actions.get(verb)).map(it -> it.act(person, people.getFirst().id().toString()));
            default -> Optional.of(List.of(ofWhom(people, resident, verb)));
        };
    }

    private Say ofWhom(List<Line> people, Resident resident, String verb) {
        var options = new ArrayList<Option>();
        for (var line : people) {
            options.add(new Option(Spoken.phrase("line.with", nameOfOther(line, resident)), verb + ":" + line.id()));
        }
        return Say.phrase("line.of-whom").with(options.toArray(Option[]::new));
    }

    private String nameOfOther(Line line, Resident resident) {
        return residents.findById(line.otherThan(resident.id())).map(Resident::name).orElseThrow();
    }
}
