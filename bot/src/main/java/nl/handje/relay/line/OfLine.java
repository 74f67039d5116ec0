package nl.handje.relay.line;

import java.util.List;
import java.util.function.BiFunction;
import nl.handje.conversation.Action;
import nl.handje.conversation.OnPress;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;

/** A button of a line that only its two people may press. */
record OfLine(String verb, NeighbourLines lines, Residents residents,
        BiFunction<Line, Resident, List<Say>> what) implements Action {
    @Override
    public List<Say> act(Person person, String id) {
        var resident = residents.findByChat(person.chat()).orElseThrow();
        return LineId.read(id).flatMap(lines::find).filter(line -> line.isBetween(resident.id()))
                .map(line -> what.apply(line, resident)).orElseGet(OfLine::old);
    }

    static List<Say> old() {
        return OnPress.old();
    }
}
