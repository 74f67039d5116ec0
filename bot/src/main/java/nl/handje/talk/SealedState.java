package nl.handje.talk;

import jakarta.persistence.Converter;
import nl.handje.keys.SealedColumn;
import nl.handje.keys.SealedConverter;
import nl.handje.keys.Sealing;

/** How far a talk is, with the key of who talks. */
@Converter
class SealedState extends SealedConverter {
    SealedState(Sealing sealing) {
        super(sealing, new SealedColumn("conversation", "state"));
    }
}
