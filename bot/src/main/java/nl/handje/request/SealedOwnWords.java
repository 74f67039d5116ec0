package nl.handje.request;

import jakarta.persistence.Converter;
import nl.handje.keys.SealedColumn;
import nl.handje.keys.SealedConverter;
import nl.handje.keys.Sealing;

/** What somebody said beside what is asked, with their key. */
@Converter
class SealedOwnWords extends SealedConverter {
    SealedOwnWords(Sealing sealing) {
        super(sealing, new SealedColumn("help_request", "own_words"));
    }
}
