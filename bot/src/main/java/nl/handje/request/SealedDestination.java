package nl.handje.request;

import jakarta.persistence.Converter;
import nl.handje.keys.SealedColumn;
import nl.handje.keys.SealedConverter;
import nl.handje.keys.Sealing;

/** Where somebody wants to go, with their key. */
@Converter
class SealedDestination extends SealedConverter {
    SealedDestination(Sealing sealing) {
        super(sealing, new SealedColumn("help_request", "destination"));
    }
}
