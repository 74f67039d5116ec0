package nl.handje.invitation;

import jakarta.persistence.Converter;
import nl.handje.keys.SealedColumn;
import nl.handje.keys.SealedConverter;
import nl.handje.keys.Sealing;

/** What a neighbour said beside their yes, with their key. */
@Converter
class SealedBeside extends SealedConverter {
    SealedBeside(Sealing sealing) {
        super(sealing, new SealedColumn("invitation", "beside"));
    }
}
