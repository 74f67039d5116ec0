package nl.handje.need;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import nl.handje.language.Tongue;
import nl.handje.nlp.Category;
import nl.handje.phrase.Spoken;

/** A request in words. */
public final class HelpSentence {
    private HelpSentence() {
    }

    public static Spoken what(Collection<Category> categories, Optional<Destination> destination) {
        var kinds = Categories.spoken(categories);
        return destination.map(Destination::spoken)
                .<Spoken>map(where -> (language, phrasebook) -> kinds.in(language, phrasebook) + " "
                        + where.in(language, phrasebook))
                .orElse(kinds);
    }

    /** "Het heeft haast." */
    public static Optional<Spoken> haste(boolean urgent) {
        return urgent ? Optional.of(Spoken.phrase("request.urgent")) : Optional.empty();
    }

    /** "Goed om te weten: heen en terug, er is een hond." */
    public static Optional<Spoken> facts(Set<Fact> facts) {
        return facts.isEmpty() ? Optional.empty() : Optional.of(Spoken.phrase("request.facts", Fact.spoken(facts)));
    }

    /** "Liefst iemand die Turks of Koerdisch spreekt." */
    public static Optional<Spoken> languages(Set<Tongue> languages) {
        return languages.isEmpty()
                ? Optional.empty()
                : Optional.of(Spoken.phrase("request.languages", Tongue.any(languages)));
    }
}
