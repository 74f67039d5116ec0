package nl.handje.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

class WordsTest {
    @ParameterizedTest
    @CsvSource({"en, en", "en-us, en", "nl, nl", "ar, nl"})
    void the_language_of_the_telephone_decides(String tag, String language) {
        assertThat(Words.in(Optional.of(tag)).language()).isEqualTo(language);
        assertThat(Words.in(Optional.empty()).language()).isEqualTo("nl");
    }

    @Test
    void what_the_menu_shows_keeps_within_the_limits() throws TelegramApiValidationException {
        for (var call : Menu.calls()) {
            call.validate();
        }
        for (Words words : List.of(Words.dutch(), Words.english())) {
            assertThat(words.of("description")).hasSizeLessThanOrEqualTo(512);
            assertThat(words.of("short-description")).hasSizeLessThanOrEqualTo(120);
            assertThat(Menu.COMMANDS).allSatisfy(
                    command -> assertThat(words.of("command." + command + ".name")).matches("[a-z0-9_]{1,32}"));
        }
    }
}
