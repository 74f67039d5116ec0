package nl.handje.nlp.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.handje.nlp.Context;
import nl.handje.nlp.Language;
import nl.handje.nlp.Understanding;
import tools.jackson.databind.json.JsonMapper;

/** Reads one message per line and prints what each means, one JSON object per line. */
public final class Understand {
    private static final String USAGE = """
            Usage: understand [--now ISO] [--zone ZONE] [--language nl|en] < messages
            Reads one message per line (UTF-8) and prints one JSON object per line.
              --now       the moment the messages were written, such as 2026-11-22T10:00 or 2026-11-22T10:00:00+01:00
              --zone      the zone of the times, such as Europe/Amsterdam (the default) or -02:00
              --language  the writer's own language, a prior for short messages""";
    private static final List<String> OPTIONS = List.of("--now", "--zone", "--language");
    private static final int WRONG_USE = 2;

    private Understand() {
    }

    /** Reads standard input to its end. */
    public static void main(String[] arguments) throws IOException {
        System.exit(run(arguments, System.in, new PrintStream(System.out, true, StandardCharsets.UTF_8), System.err,
                Clock.systemUTC()));
    }

    /** The code to exit with. */
    static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err, Clock clock)
            throws IOException {
        if (List.of(arguments).contains("--help")) {
            out.println(USAGE);
            return 0;
        }
        try {
            print(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), out,
                    context(options(arguments), clock));
            return 0;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage() + "\n" + USAGE);
            return WRONG_USE;
        }
    }

    private static void print(BufferedReader in, PrintStream out, Context context) throws IOException {
        var understanding = Understanding.load();
        var json = JsonMapper.builder().build();
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            out.println(json.writeValueAsString(AsJson.of(understanding.of(line, context))));
        }
    }

    private static Map<String, String> options(String[] arguments) {
        var options = new HashMap<String, String>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!OPTIONS.contains(arguments[i])) {
                throw new IllegalArgumentException("What does " + arguments[i] + " mean?");
            }
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException("Nothing follows " + arguments[i] + ".");
            }
            options.put(arguments[i], arguments[i + 1]);
        }
        return options;
    }

    private static Context context(Map<String, String> options, Clock clock) {
        var zone = zone(options.getOrDefault("--zone", "Europe/Amsterdam"));
        var now = Optional.ofNullable(options.get("--now")).map(iso -> moment(iso, zone, options.containsKey("--zone")))
                .orElseGet(() -> ZonedDateTime.now(clock.withZone(zone)));
        return new Context(now, Optional.ofNullable(options.get("--language")).map(tag -> Language.ofTag(tag)
                .orElseThrow(() -> new IllegalArgumentException("Languages are nl and en, not " + tag + "."))));
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("There is no zone " + name + ".", e);
        }
    }

    /** A moment with an offset keeps it, unless a zone was named. */
    private static ZonedDateTime moment(String iso, ZoneId zone, boolean zoneNamed) {
        try {
            var moment = OffsetDateTime.parse(iso);
            return zoneNamed ? moment.atZoneSameInstant(zone) : moment.toZonedDateTime();
        } catch (DateTimeParseException noOffset) {
            return local(iso).atZone(zone);
        }
    }

    private static LocalDateTime local(String iso) {
        try {
            return LocalDateTime.parse(iso);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(iso + " is no moment; write it as 2026-11-22T10:00.", e);
        }
    }
}
