package nl.handje.transcripts;

import nl.handje.testing.Agreed;
import nl.handje.testing.InPlain;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Anna and Ben have agreed on Thursday at 14:30. */
abstract class AgreedTestCase extends HelpingTestCase {
    @Autowired
    InPlain inPlain;

    @BeforeEach
    void they_agreed() {
        is(agreed());
    }

    Agreed agreed() {
        return Agreed.dutch(town);
    }
}
