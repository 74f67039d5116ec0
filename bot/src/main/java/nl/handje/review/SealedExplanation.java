package nl.handje.review;

import jakarta.persistence.Converter;
import nl.handje.keys.SealedColumn;
import nl.handje.keys.SealedConverter;
import nl.handje.keys.Sealing;

/** Why something was decided, with the key of whom it is about. */
@Converter
class SealedExplanation extends SealedConverter {
    SealedExplanation(Sealing sealing) {
        super(sealing, new SealedColumn("decision", "explanation"));
    }
}
