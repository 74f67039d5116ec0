package nl.handje.relay.line;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import nl.handje.conversation.Action;
import nl.handje.conversation.Say;
import nl.handje.conversation.Say.Option;
import nl.handje.nlp.Language;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Spoken;
import nl.handje.resident.Resident;
import nl.handje.resident.Residents;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What somebody can do with a line, and the word that both say at the door. */
@Component
public class LineMenu {
    static final String SHOW = "line";
    static final String DOOR = "line-door";
    public static final String REPORT = "line-report";

    private final NeighbourLines lines;
    private final Reveals reveals;
    private final Residents residents;

    LineMenu(NeighbourLines lines, Reveals reveals, Residents residents) {
        this.lines = lines;
        this.reveals = reveals;
        this.residents = residents;
    }

    @Bean
    Action showLineMenu() {
        return press(SHOW, (line, resident) -> List.of(line.isOpen() ? open(line, resident) : closed(line, resident)));
    }

    @Bean
    Action doorCode() {
        return press(DOOR, (line, resident) -> line.isOpen() ? List.of(door(line, resident)) : OfLine.old());
    }

    private Action press(String verb, BiFunction<Line, Resident, List<Say>> what) {
        return new OfLine(verb, lines, residents, what);
    }

    private Say open(Line line, Resident resident) {
        var options = new ArrayList<Option>();
        options.add(Option.of("line.door", DOOR + ":" + line.id()));
        for (var kind : Reveals.Kind.values()) {
            options.add(reveals.isShown(line, resident.id(), kind)
                    ? Option.of(kind.takeBackPhrase(), kind.takeBackVerb() + ":" + line.id())
                    : Option.of(kind.sharePhrase(), kind.shareVerb() + ":" + line.id()));
        }
        options.add(Option.of("line.close", LineEnds.CLOSE + ":" + line.id()));
        options.add(Option.of("line.block", LineEnds.BLOCK + ":" + line.id()));
        options.add(Option.of("line.report-button", REPORT + ":" + line.id()));
        return Say.phrase("line.menu", nameOfOther(line, resident)).with(options.toArray(Option[]::new));
    }

    private Say closed(Line line, Resident resident) {
        return Say.phrase("line.menu-closed", nameOfOther(line, resident)).with(
                Option.of("line.open-again", LineEnds.OPEN + ":" + line.id()),
                Option.of("line.block", LineEnds.BLOCK + ":" + line.id()),
                Option.of("line.report-button", REPORT + ":" + line.id()));
    }

    private Say door(Line line, Resident resident) {
        lines.doorIsAskedFor(line);
        return Say.phrase("line.door-code", nameOfOther(line, resident), code(line));
    }

    /** Both say the same, each in their own language: "blauwe fiets, 42". */
    static Spoken code(Line line) {
        return (language, phrasebook) -> words(line, language, phrasebook) + ", " + line.doorNumber();
    }

    private static String words(Line line, Language language, Phrasebook phrasebook) {
        var all = phrasebook.say(language, "words.line-door-code").split("\\|");
        return all[line.doorWords() % all.length];
    }

    private String nameOfOther(Line line, Resident resident) {
        return residents.findById(line.otherThan(resident.id())).map(Resident::name).orElseThrow();
    }
}
