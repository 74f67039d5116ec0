package nl.handje.nlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.handje.nlp.text.Fold;

/** The towns and villages of the Netherlands, by name. Thread-safe. */
public final class Gazetteer {
    private static final String FILE = "/nl/handje/nlp/places/towns.tsv";
    private static final double NEAR_KM = 25;
    private static final int LONG_NAME = 6;

    private final Map<String, Town> towns;
    private final Map<String, Town> aliases;

    private Gazetteer(Map<String, Town> towns, Map<String, Town> aliases) {
        this.towns = towns;
        this.aliases = aliases;
    }

    /** Reads the towns from the class path. */
    public static Gazetteer load() {
        var towns = new LinkedHashMap<String, Town>();
        var aliases = new HashMap<String, Town>();
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Gazetteer.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            in.lines().skip(1).map(line -> line.split("\t", -1)).forEach(columns -> add(columns, towns, aliases));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Gazetteer(towns, aliases);
    }

    /** Of two towns of one name the larger one, which comes first, is meant. */
    private static void add(String[] columns, Map<String, Town> towns, Map<String, Town> aliases) {
        var town = new Town(columns[0], Double.parseDouble(columns[1]), Double.parseDouble(columns[2]),
                Integer.parseInt(columns[3]));
        towns.putIfAbsent(key(town.name()), town);
        for (var alias : columns[4].split(",", -1)) {
            if (!alias.isBlank()) {
                aliases.putIfAbsent(key(alias), town);
            }
        }
    }

    private static String key(String name) {
        return Fold.of(name).replace('-', ' ').replace("'", "").strip();
    }

    /** The town of a name, however it is capitalised; a longer name may have one mistake. */
    public Optional<Town> town(String name) {
        return exactly(name).or(() -> nearly(key(name)));
    }

    /** The town of a name, written without a mistake. */
    public Optional<Town> exactly(String name) {
        var key = key(name);
        return Optional.ofNullable(towns.get(key)).or(() -> Optional.ofNullable(aliases.get(key)));
    }

    private Optional<Town> nearly(String key) {
        if (key.length() < LONG_NAME) {
            return Optional.empty();
        }
        return towns.entrySet().stream().filter(it -> isOneMistakeAway(it.getKey(), key)).map(Map.Entry::getValue)
                .max(Comparator.comparingInt(Town::population));
    }

    /** The first letter is hardly ever the wrong one. */
    private static boolean isOneMistakeAway(String name, String written) {
        if (name.length() < LONG_NAME || name.charAt(0) != written.charAt(0)
                || Math.abs(name.length() - written.length()) > 1) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(name.length(), written.length());
        while (same < shorter && name.charAt(same) == written.charAt(same)) {
            same++;
        }
        return restIsSame(name, same + 1, written, same + 1) || restIsSame(name, same + 1, written, same)
                || restIsSame(name, same, written, same + 1) || isSwapped(name, written, same);
    }

    private static boolean restIsSame(String name, int from, String written, int at) {
        return from <= name.length() && at <= written.length() && name.substring(from).equals(written.substring(at));
    }

    private static boolean isSwapped(String name, String written, int at) {
        return name.length() == written.length() && at + 1 < name.length() && name.charAt(at) == written.charAt(at + 1)
                && name.charAt(at + 1) == written.charAt(at) && restIsSame(name, at + 2, written, at + 2);
    }

    /** The nearest town, if there is one near. */
    public Optional<Town> nearest(double latitude, double longitude) {
        return towns.values().stream().min(Comparator.comparingDouble(it -> it.kilometresTo(latitude, longitude)))
                .filter(it -> it.kilometresTo(latitude, longitude) <= NEAR_KM);
    }

    /** All towns, the largest first. */
    public Collection<Town> towns() {
        return Collections.unmodifiableCollection(towns.values());
    }
}
