package nl.handje.privacy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import nl.handje.phrase.Spoken;
import nl.handje.resident.Area;

/**
 * Something that is known.
 *
 * @param name
 *            such as {@code name}; its words are {@code fact.<name>}
 * @param value
 *            for a machine
 * @param spoken
 *            for its owner
 */
public record Fact(String name, String value, Spoken spoken) {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** In the words in which it is kept. */
    public static Fact of(String name, String value) {
        return new Fact(name, value, (language, phrasebook) -> value);
    }

    /** One of a few values, each with words of its own: {@code state.<value>}. */
    public static Fact of(String name, Enum<?> value) {
        return choice(name, value.name());
    }

    /** One of a few values, which may be newer than its words. */
    public static Fact choice(String name, String value) {
        return new Fact(name, value, (language, phrasebook) -> phrasebook.has("state." + value)
                ? phrasebook.say(language, "state." + value)
                : value);
    }

    /** A place, with the town where one was said. */
    public static Fact of(String name, Area area) {
        return new Fact(name, area.town() == null ? area.code() : area.code() + " " + area.town(), area.spoken());
    }

    /** A moment. */
    public static Fact of(String name, Instant moment) {
        return new Fact(name, moment.toString(), spoken(moment));
    }

    /** "zondag 22 november 2026, 10:00". */
    public static Spoken spoken(Instant moment) {
        return (language, phrasebook) -> DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", language.locale())
                .format(moment.atZone(ZONE));
    }
}
