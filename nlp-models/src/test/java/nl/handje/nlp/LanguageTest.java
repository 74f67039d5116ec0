package nl.handje.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The languages that Handje speaks, by their tags. */
class LanguageTest {
    @ParameterizedTest
    @CsvSource({"nl, NL", "nl-BE, NL", "NL_nl, NL", "en, EN", "en-US, EN", "EN, EN"})
    void a_tag_is_read(String tag, Language language) {
        assertThat(Language.ofTag(tag)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fr", "nld", "e", "-nl"})
    void other_languages_are_none(String tag) {
        assertThat(Language.ofTag(tag)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_language_is_found_by_its_own_tag(Language language) {
        assertThat(Language.ofTag(language.tag())).contains(language);
        assertThat(language.locale().getLanguage()).isEqualTo(language.tag());
    }
}
