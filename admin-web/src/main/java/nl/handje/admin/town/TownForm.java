package nl.handje.admin.town;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.handje.resident.Hours;
import nl.handje.town.Approval;
import nl.handje.town.Mode;
import nl.handje.town.Rounds;
import nl.handje.town.Town;
import nl.handje.town.TownSettings;

/**
 * The settings of a town as they were typed.
 *
 * @param typed
 *            by the names of {@link Town#fields()}
 */
record TownForm(String region, Map<String, String> typed) {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");
    private static final Pattern BROKEN = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3})?");
    private static final Pattern TIME = Pattern.compile("(?:[01]\\d|2[0-3]):[0-5]\\d");

    static TownForm of(Town town) {
        return new TownForm(town.region(), town.fields());
    }

    public String text(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /** The names of what cannot be, in the order of the page. */
    List<String> wrong() {
        var delay = minutes("delay").filter(Rounds::isDelay);
        var right = new LinkedHashMap<String, Boolean>();
        right.put("name", Town.isName(text("name")));
        right.put("mode", mode().isPresent());
        right.put("patience", minutes("patience").filter(Approval::isPatience).isPresent());
        right.put("sizes", Rounds.areSizes(sizes()));
        right.put("number", whole("number").filter(Rounds::isNumber).isPresent());
        right.put("delay", delay.isPresent());
        right.put("urgentDelay", minutes("urgentDelay").filter(Rounds::isDelay)
                .filter(urgent -> delay.filter(usual -> urgent.compareTo(usual) > 0).isEmpty()).isPresent());
        right.put("reach", whole("reach").filter(Rounds::isReach).isPresent());
        right.put("widening", widening().filter(Rounds::isWidening).isPresent());
        right.put("mostPerWeek", whole("mostPerWeek").filter(TownSettings::isMostPerWeek).isPresent());
        right.put("hours", hours().isPresent());
        return right.entrySet().stream().filter(field -> !field.getValue()).map(Map.Entry::getKey).toList();
    }

    /** The town as it will be; only when nothing is wrong. */
    Town town() {
        var rounds = new Rounds(sizes(), whole("number").orElseThrow(), minutes("delay").orElseThrow(),
                minutes("urgentDelay").orElseThrow(), whole("reach").orElseThrow(), widening().orElseThrow());
        return new Town(region, text("name"), new TownSettings(mode().orElseThrow(), rounds,
                whole("mostPerWeek").orElseThrow(), hours().orElseThrow(), text("askerSaysYes").equals("true"),
                new Approval(minutes("patience").orElseThrow(), text("goesOn").equals("true"))));
    }

    private Optional<Mode> mode() {
        return Arrays.stream(Mode.values()).filter(mode -> mode.name().equals(text("mode"))).findFirst();
    }

    /** Empty when there is something else than numbers in it. */
    private List<Integer> sizes() {
        var parts = Arrays.stream(text("sizes").split("[\\s,;]+")).toList();
        return parts.stream().allMatch(part -> WHOLE.matcher(part).matches())
                ? parts.stream().map(Integer::valueOf).toList()
                : List.of();
    }

    private Optional<Integer> whole(String field) {
        return Optional.of(text(field)).filter(text -> WHOLE.matcher(text).matches()).map(Integer::valueOf);
    }

    private Optional<Duration> minutes(String field) {
        return whole(field).map(Duration::ofMinutes);
    }

    private Optional<Double> widening() {
        return Optional.of(text("widening").replace(',', '.')).filter(text -> BROKEN.matcher(text).matches())
                .map(Double::valueOf);
    }

    private Optional<Hours> hours() {
        return time("from").flatMap(from -> time("until").flatMap(until -> Hours.between(from, until)));
    }

    private Optional<LocalTime> time(String field) {
        return Optional.of(text(field)).filter(text -> TIME.matcher(text).matches()).map(LocalTime::parse);
    }
}
