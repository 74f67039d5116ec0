package nl.handje.learning;

import jakarta.persistence.Converter;
import nl.handje.keys.SealedColumn;
import nl.handje.keys.SealedConverter;
import nl.handje.keys.Sealing;

/** The sentence that somebody is asked about, with their key. */
@Converter
class SealedQuestion extends SealedConverter {
    SealedQuestion(Sealing sealing) {
        super(sealing, new SealedColumn("learning_permission", "waiting"));
    }
}
