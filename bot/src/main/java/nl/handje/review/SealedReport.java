package nl.handje.review;

import jakarta.persistence.Converter;
import nl.handje.keys.SealedColumn;
import nl.handje.keys.SealedConverter;
import nl.handje.keys.Sealing;

/** The words of a report, with the key of their writer. */
@Converter
class SealedReport extends SealedConverter {
    SealedReport(Sealing sealing) {
        super(sealing, new SealedColumn("report", "words"));
    }
}
