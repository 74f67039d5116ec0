package nl.handje.request;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handje.need.Categories;
import nl.handje.nlp.Category;
import nl.handje.phrase.Spoken;

/**
 * Somebody who would like to help, as one sees them who has not asked anybody yet: never who it is.
 *
 * @param token
 *            by which the one who was seen is found again; means nothing elsewhere
 * @param distance
 *            roughly; absent when it is not known
 * @param often
 *            whether they helped others of late
 * @param english
 *            whether they speak English
 * @param free
 *            when they have time
 */
public record WillingNeighbour(String token, Category kind, Optional<Spoken> distance, boolean often, boolean english,
        Spoken free) {
    /** "iemand op ongeveer 10 minuten lopen, helpt vaker, spreekt Engels; dinsdag, donderdag". */
    Spoken spoken() {
        var about = new ArrayList<Spoken>();
        about.add(distance.map(far -> Spoken.phrase("ladder.somebody-at", far))
                .orElseGet(() -> Spoken.phrase("ladder.somebody")));
        if (often) {
            about.add(Spoken.phrase("ladder.helps-often"));
        }
        if (english) {
            about.add(Spoken.phrase("ladder.speaks-english"));
        }
        return (language, phrasebook) -> phrasebook.say(language, "ladder.one", about.stream()
                .map(it -> it.in(language, phrasebook)).collect(Collectors.joining(", ")),
                Categories.spoken(Set.of(kind)), free);
    }
}
