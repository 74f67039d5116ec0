package nl.handje.relay;

import java.util.Optional;
import nl.handje.nlp.Language;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Spoken;
import nl.handje.resident.Resident;
import org.springframework.stereotype.Component;

/** Words as their reader gets them: as they were written, with a translation under them where a town has one. */
@Component
class InTheirLanguage {
    private final RelaySettings settings;
    private final Optional<Translation> translation;
    private final Phrasebook phrasebook;

    InTheirLanguage(RelaySettings settings, Optional<Translation> translation, Phrasebook phrasebook) {
        this.settings = settings;
        this.translation = translation;
        this.phrasebook = phrasebook;
    }

    /** The original is always there: a translation can be wrong. */
    Spoken of(Masked words, Language written, Resident reader) {
        var original = words.in(reader.language(), phrasebook);
        return translation.filter(it -> settings.translation() && written != reader.language())
                .flatMap(it -> it.translate(original, written, reader.language()))
                .map(translated -> Spoken.phrase("relay.translated", original, translated))
                .orElse((language, phrases) -> original);
    }
}
