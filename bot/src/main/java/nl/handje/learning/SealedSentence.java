package nl.handje.learning;

import jakarta.persistence.Converter;
import nl.handje.keys.SealedColumn;
import nl.handje.keys.SealedConverter;
import nl.handje.keys.Sealing;

/** A sentence to learn from, with the key of who wrote it. */
@Converter
class SealedSentence extends SealedConverter {
    SealedSentence(Sealing sealing) {
        super(sealing, new SealedColumn("learning_line", "words"));
    }
}
