package nl.handje.reminder.wish;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.handje.nlp.Language;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wording;
import org.springframework.stereotype.Component;

/** Reads by which clock somebody lives: "mijn tijdzone is Curaçao". Its places stand with the phrases. */
@Component
class ZoneInWords {
    private final Wording asked;
    private final Map<String, ZoneId> places = new TreeMap<>();

    ZoneInWords(Phrasebook phrasebook) {
        asked = new Wording(phrasebook, "reminders.zone");
        for (var language : Language.values()) {
            for (var place : phrasebook.phrases(language).getOrDefault("words.reminders.zones", "").split("\\|")) {
                var parts = place.split("=", 2);
                places.put(parts[0], ZoneId.of(parts[1]));
            }
        }
    }

    /** The zone that a message asks for; empty when it asks for none, or for a place that is not known. */
    Optional<ZoneId> in(String text) {
        return asked.in(text).flatMap(said -> Optional.ofNullable(places.get(said.group(1))));
    }
}
