package nl.handje.review;

import jakarta.persistence.Converter;
import nl.handje.keys.SealedColumn;
import nl.handje.keys.SealedConverter;
import nl.handje.keys.Sealing;

/** The words that raised a report, with the key of their writer. */
@Converter
class SealedPassage extends SealedConverter {
    SealedPassage(Sealing sealing) {
        super(sealing, new SealedColumn("report_finding", "passage"));
    }
}
