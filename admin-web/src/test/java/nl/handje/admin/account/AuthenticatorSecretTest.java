package nl.handje.admin.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthenticatorSecretTest {
    /** The seed of RFC 6238, appendix B. */
    final AuthenticatorSecret secret = new AuthenticatorSecret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    final Instant now = Instant.ofEpochSecond(1_111_111_109);

    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037",
            "20000000000,353130"})
    void codes_are_those_of_the_standard(long second, String code) {
        assertThat(secret.codeAt(Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void a_phone_may_be_one_step_off_and_no_more() {
        assertThat(secret.stepOf(secret.codeAt(now.minusSeconds(30)), now, 0)).isPresent();
        assertThat(secret.stepOf(secret.codeAt(now.plusSeconds(30)), now, 0)).isPresent();
        assertThat(secret.stepOf(secret.codeAt(now.minusSeconds(60)), now, 0)).isEmpty();
    }

    @Test
    void a_step_that_was_used_counts_no_more() {
        var step = secret.stepOf(secret.codeAt(now), now, 0).getAsLong();
        assertThat(secret.stepOf(secret.codeAt(now), now, step)).isEmpty();
        assertThat(secret.stepOf(secret.codeAt(now.plusSeconds(30)), now, step)).hasValue(step + 1);
    }

    @Test
    void the_secret_is_not_told_by_accident() {
        assertThat(secret).hasToString("AuthenticatorSecret");
    }
}
