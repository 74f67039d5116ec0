package nl.handje.relay.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A telephone number as somebody types it, and as it is shown. */
class PhoneNumberTest {
    @ParameterizedTest
    @CsvSource({"0612345678, 06 12 34 56 78", "+31612345678, 06 12 34 56 78", "31612345678, 06 12 34 56 78",
            "mijn nummer is 046-4512345, 04 64 51 23 45", "+49 170 1234567, +49 170123 4567"})
    void a_number_is_shown_in_groups(String typed, String shown) {
        assertThat(PhoneNumber.in(typed)).contains(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hallo", "om half drie", "06", "12345"})
    void what_is_no_number_is_none(String typed) {
        assertThat(PhoneNumber.in(typed)).isEmpty();
    }
}
