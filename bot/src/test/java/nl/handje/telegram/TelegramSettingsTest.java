package nl.handje.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelegramSettingsTest {
    private static final String TELEGRAM = "https://api.telegram.org";

    @Test
    void the_bot_and_the_address_are_read_and_the_secret_is_not_shown() {
        var settings = new TelegramSettings("4711:AAsecret", TELEGRAM);
        assertThat(settings.bot()).isEqualTo(4711);
        assertThat(settings.port()).isEqualTo(443);
        assertThat(settings.toString()).isEqualTo("bot 4711");
        assertThat(new TelegramSettings("1:x", "http://localhost:8080/").port()).isEqualTo(8080);
    }

    @ParameterizedTest
    @CsvSource({"'', https://api.telegram.org, HANDJE_TELEGRAM_TOKEN",
            "my-secret, https://api.telegram.org, HANDJE_TELEGRAM_TOKEN",
            "4711:AAmy-secret, telegram, HANDJE_TELEGRAM_URL",
            "4711:AAmy-secret, http://host/path, HANDJE_TELEGRAM_URL"})
    void what_is_wrong_is_told_by_the_name_of_its_setting_and_not_by_its_value(String token, String url, String name) {
        assertThatThrownBy(() -> new TelegramSettings(token, url)).isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining(name).hasMessageNotContaining("secret");
    }

    @Test
    void the_operator_reads_what_to_do() {
        var invalid = new InvalidSettingException("problem", "remedy");
        assertThat(new InvalidSettingAnalyzer().analyze(new IllegalStateException(invalid)))
                .satisfies(analysis -> assertThat(analysis.getAction()).isEqualTo("remedy"));
    }
}
