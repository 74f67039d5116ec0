package nl.handje.privacy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.handje.messaging.DocumentWriter;
import nl.handje.nlp.Language;
import nl.handje.phrase.Phrasebook;
import nl.handje.resident.Resident;
import nl.handje.resident.ResidentId;
import nl.handje.resident.Residents;
import org.springframework.stereotype.Component;

/** Everything of one person as a page to read, in their language: whole in itself, without scripts. */
@Component
class ReadableExport implements DocumentWriter {
    static final String NAME = "export-html";

    private static final String STYLE = """
            body { font: 1.1rem/1.5 sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a }
            h2 { margin-top: 2rem } dl { border-left: .25rem solid #ccc; padding-left: 1rem; margin: 0 0 1.5rem }
            dt { color: #555 } dd { margin: 0 0 .5rem; white-space: pre-wrap; overflow-wrap: anywhere }
            """;

    private final Portrait portrait;
    private final Residents residents;
    private final Phrasebook phrasebook;
    private final Clock clock;

    ReadableExport(Portrait portrait, Residents residents, Phrasebook phrasebook, Clock clock) {
        this.portrait = portrait;
        this.residents = residents;
        this.phrasebook = phrasebook;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Written> write(String about) {
        var resident = new ResidentId(UUID.fromString(about));
        return residents.findById(resident).map(Resident::language)
                .map(language -> new Written("handje.html",
                        page(portrait.of(resident), language).getBytes(StandardCharsets.UTF_8)));
    }

    private String page(List<Kept> kinds, Language language) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>%s</title>
                <style>%s</style>
                </head>
                <body>
                <h1>%2$s</h1>
                <p>%s</p>
                %s
                </body>
                </html>
                """.formatted(language.tag(), say(language, "export.title"), STYLE,
                say(language, "export.made", Fact.spoken(clock.instant())),
                kinds.stream().map(kept -> section(kept, language)).collect(Collectors.joining("\n")));
    }

    private String section(Kept kept, Language language) {
        return "<section><h2>" + say(language, "kept." + kept.kind(), kept.things().size()) + "</h2>\n"
                + kept.things().stream().map(facts -> facts(facts, language)).collect(Collectors.joining("\n"))
                + "</section>";
    }

    private String facts(List<Fact> facts, Language language) {
        return facts.stream().map(fact -> "<dt>" + say(language, "fact." + fact.name()) + "</dt><dd>"
                + escaped(fact.spoken().in(language, phrasebook)) + "</dd>")
                .collect(Collectors.joining("", "<dl>", "</dl>"));
    }

    private String say(Language language, String key, Object... arguments) {
        return escaped(phrasebook.say(language, key, arguments));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
