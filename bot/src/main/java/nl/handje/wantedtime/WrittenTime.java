package nl.handje.wantedtime;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.handje.nlp.Grain;
import nl.handje.wantedtime.WantedTime.AnyTime;
import nl.handje.wantedtime.WantedTime.OneOf;
import nl.handje.wantedtime.WantedTime.Said;

/** A wanted time as it is kept: its parts with bars between, alternatives with semicolons. */
final class WrittenTime {
    private static final String ANY = "any";

    private WrittenTime() {
    }

    static String of(WantedTime time) {
        return switch (time) {
            case AnyTime any -> ANY + "|" + new Leeway(false, any.not()).write()
                    + any.at().map(at -> "|" + at.write()).orElse("");
            case OneOf one -> one.times().stream().map(WrittenTime::of).collect(Collectors.joining(";"));
            case Said said -> String.join("|", said.start().toString(), said.end().toString(), said.grain().name(),
                    said.recurrence().orElse("").replace(';', '&'), String.valueOf(said.dayKnown()),
                    said.leeway().write());
        };
    }

    static WantedTime read(String text) {
        if (text.startsWith(ANY)) {
            var parts = parts(text);
            return new AnyTime(leeway(parts, 1).not(),
                    Optional.of(parts).filter(all -> all.size() > 2).map(all -> TimeOfDay.read(all.get(2))));
        }
        var times = Arrays.stream(alternatives(text)).map(WrittenTime::readOne).toList();
        return times.size() == 1 ? times.getFirst() : new OneOf(times);
    }

    /** A rule kept before there were alternatives has a semicolon of its own. */
    private static String[] alternatives(String text) {
        return text.split(";(?=\\d{4}-)");
    }

    private static Said readOne(String text) {
        var parts = parts(text);
        return new Said(LocalDateTime.parse(parts.get(0)), LocalDateTime.parse(parts.get(1)),
                Grain.valueOf(parts.get(2)),
                Optional.of(parts.get(3).replace('&', ';')).filter(rule -> !rule.isEmpty()),
                Boolean.parseBoolean(parts.get(4)), leeway(parts, 5));
    }

    private static List<String> parts(String text) {
        return Arrays.asList(text.split("\\|", -1));
    }

    private static Leeway leeway(List<String> parts, int at) {
        return parts.size() > at ? Leeway.read(parts.get(at)) : Leeway.NONE;
    }
}
