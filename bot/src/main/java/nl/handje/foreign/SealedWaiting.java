package nl.handje.foreign;

import jakarta.persistence.Converter;
import nl.handje.keys.SealedColumn;
import nl.handje.keys.SealedConverter;
import nl.handje.keys.Sealing;

/** What no human has read yet, with the key of who wrote it. */
@Converter
class SealedWaiting extends SealedConverter {
    SealedWaiting(Sealing sealing) {
        super(sealing, new SealedColumn("foreign_talk", "waiting"));
    }
}
