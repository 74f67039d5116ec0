package nl.handje.admin.town;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.handje.admin.review.Names;
import nl.handje.admin.session.Session;
import nl.handje.admin.signin.FreshCode;
import nl.handje.review.ModeratorId;
import nl.handje.town.Mode;
import nl.handje.town.Rounds;
import nl.handje.town.Town;
import nl.handje.town.TownChange;
import nl.handje.town.TownSettings;
import nl.handje.town.Towns;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of one town: what holds, what that means round by round, and who set it. */
@Component
class TownPage {
    private static final int CHANGES = 10;
    /** In minutes. */
    private static final List<Integer> DELAYS = List.of(5, 15, 30, 60, 120, 240, 480, 1440, 2880, 4320);

    private final Towns towns;
    private final Names names;
    private final FreshCode freshCode;

    TownPage(Towns towns, Names names, FreshCode freshCode) {
        this.towns = towns;
        this.names = names;
        this.freshCode = freshCode;
    }

    /**
     * One round as it goes now.
     *
     * @param reach
     *            in kilometres
     */
    record Round(int number, int size, int urgentSize, int reach) {}

    /** What somebody set; without fields the usual. */
    record Change(String name, Instant at, Map<String, String> fields) {}

    String show(TownForm form, Session session, Model model) {
        var town = towns.named(form.region());
        model.addAttribute("here", "/towns/" + town.region()).addAttribute("town", town).addAttribute("form", form)
                .addAttribute("modes", Mode.values()).addAttribute("delays", delays(form))
                .addAttribute("rounds", rounds(town.settings().rounds())).addAttribute("changes", changes(town));
        if (!model.containsAttribute("wrong")) {
            model.addAttribute("wrong", List.of());
        }
        freshCode.ask(session, model);
        return "town/town";
    }

    /** Those to choose from, and what is set now. */
    private static List<Delay> delays(TownForm form) {
        return Stream.concat(DELAYS.stream(), Stream.of("delay", "urgentDelay", "patience").map(form::text)
                .filter(text -> text.matches("\\d{1,6}")).map(Integer::valueOf))
                .collect(Collectors.toCollection(TreeSet::new)).stream().map(Delay::of).toList();
    }

    /** A time as people say it. */
    record Delay(int minutes, String key, long number) {
        static Delay of(int minutes) {
            var time = Duration.ofMinutes(minutes);
            if (minutes % (24 * 60) == 0) {
                return new Delay(minutes, "age.days", time.toDays());
            }
            return minutes % 60 == 0
                    ? new Delay(minutes, "age.hours", time.toHours())
                    : new Delay(minutes, "age.minutes", minutes);
        }
    }

    private static List<Round> rounds(Rounds rounds) {
        return IntStream.rangeClosed(1, rounds.number())
                .mapToObj(number -> new Round(number, rounds.size(number, false), rounds.size(number, true),
                        rounds.reach(number)))
                .toList();
    }

    private List<Change> changes(Town town) {
        var usual = new Town(town.region(), town.name(), TownSettings.USUAL).fields();
        var changes = towns.changes(town.region(), CHANGES + 1);
        return IntStream.range(0, Math.min(CHANGES, changes.size()))
                .mapToObj(number -> change(changes.get(number),
                        number + 1 < changes.size() && !changes.get(number + 1).settings().isEmpty()
                                ? changes.get(number + 1).settings()
                                : usual))
                .toList();
    }

    /** Only what became another. */
    private Change change(TownChange change, Map<String, String> before) {
        var fields = change.settings().entrySet().stream()
                .filter(field -> !field.getValue().equals(before.get(field.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one,
                        LinkedHashMap::new));
        var name = names.of(new ModeratorId(change.account()));
        return new Change(name, change.at(), fields);
    }
}
