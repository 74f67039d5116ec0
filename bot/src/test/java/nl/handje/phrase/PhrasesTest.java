package nl.handje.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handje.manner.AddressForm;
import nl.handje.nlp.ForeignLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What residents read: whole in both languages, as long as Telegram allows, and easy. */
class PhrasesTest {
    private static final int MESSAGE = 4096;
    private static final int BUTTON = 40;
    private static final String NAME = "Wilhelmina";

    static List<String> features() throws IOException {
        return PhraseFile.features("nl");
    }

    @Test
    void every_feature_speaks_both_languages() throws IOException {
        assertThat(features()).isNotEmpty().isEqualTo(PhraseFile.features("en"));
    }

    @ParameterizedTest
    @MethodSource("features")
    void both_languages_say_the_same_things(String feature) throws IOException {
        assertThat(PhraseFile.read(feature, "en").phrases().keySet()).isEqualTo(sharedKeys(feature));
    }

    /** Dutch has words for "je" besides, where the rules do not find them. */
    private static Set<String> sharedKeys(String feature) throws IOException {
        return PhraseFile.read(feature, "nl").phrases().keySet().stream().filter(key -> !isFamiliar(key))
                .collect(Collectors.toSet());
    }

    private static boolean isFamiliar(String key) {
        return key.endsWith(AddressForm.OVERRIDE);
    }

    @ParameterizedTest
    @MethodSource("features")
    void both_languages_leave_the_same_places_open(String feature) throws IOException {
        var dutch = PhraseFile.read(feature, "nl").placeholders();
        var english = PhraseFile.read(feature, "en").placeholders();
        assertThat(dutch).allSatisfy(
                (key, open) -> assertThat(open).isEqualTo(english.get(key.replaceFirst("\\.je$", ""))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void no_key_stands_in_two_files(String language) throws IOException {
        var seen = new HashSet<String>();
        assertThat(keys(language, (file, key) -> !seen.add(key))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_place_is_filled_and_no_brace_is_left(String language) throws IOException {
        assertThat(phrases(language, said -> said.isBlank() || said.contains("{") || said.contains("}"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_phrase_fits_into_a_message(String language) throws IOException {
        assertThat(phrases(language, said -> said.codePointCount(0, said.length()) > MESSAGE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_button_can_be_read_on_a_phone(String language) throws IOException {
        var buttons = Buttons.inTheCode();
        assertThat(keys(language, (file, key) -> buttons.has(key))).hasSizeGreaterThan(40);
        assertThat(keys(language, (file, key) -> buttons.has(key) && file.said(key, NAME).length() > BUTTON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_button_has_a_word_for_who_hears_it(String language) throws IOException {
        var buttons = Buttons.inTheCode();
        assertThat(keys(language, (file, key) -> buttons.has(key) && !Buttons.isHeard(file.said(key, NAME)))).isEmpty();
        assertThat(Buttons.isHeard("👍 ✓ 2")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void no_two_answers_to_a_question_sound_the_same(String language) throws IOException {
        var seen = new HashSet<String>();
        assertThat(keys(language, (file, key) -> key.contains(".option.")
                && !seen.add(key.replaceFirst("\\.option\\..*", ": ") + file.said(key, NAME).toLowerCase(Locale.ROOT))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void what_stands_beside_the_chat_is_as_short_as_telegram_wants_it(String language) throws IOException {
        assertThat(keys(language, (file, key) -> file.said(key, NAME).length() > limitBesideChat(key))).isEmpty();
    }

    private static int limitBesideChat(String key) {
        return switch (key) {
            case "telegram.description" -> 512;
            case "telegram.short-description" -> 120;
            default -> key.startsWith("telegram.command.") ? key.endsWith(".name") ? 32 : 256 : MESSAGE;
        };
    }

    static List<String> languagesNotSpoken() {
        return Stream.of(ForeignLanguage.values()).filter(it -> it != ForeignLanguage.UND).map(ForeignLanguage::tag)
                .toList();
    }

    /** Of a language that Handje does not speak there are these lines, in {@code foreign_<tag>.properties}. */
    @ParameterizedTest
    @MethodSource("languagesNotSpoken")
    void each_language_that_is_recognised_has_its_kind_lines(String tag) throws IOException {
        var lines = PhraseFile.read("foreign", tag);
        assertThat(lines.phrases()).containsOnlyKeys("foreign.line", "foreign.person", "foreign.handed-on",
                "foreign.danger");
        assertThat(lines.placeholders()).allSatisfy((key, open) -> assertThat(open)
                .isEqualTo(key.equals("foreign.person") ? Set.of() : Set.of("0")));
        assertThat(lines.phrases().keySet()).allSatisfy(key -> {
            assertThat(lines.said(key, "112")).isNotBlank().doesNotContain("{", "}");
            assertThat(lines.said(key, "112").length()).isLessThan(key.equals("foreign.person") ? BUTTON : 400);
        });
    }

    @Test
    void dutch_sentences_are_short() throws IOException {
        assertThat(phrases("nl", said -> Readability.sentences(said).stream()
                .anyMatch(sentence -> Readability.words(sentence) > Readability.LONGEST))).isEmpty();
    }

    @Test
    void dutch_sentences_are_short_on_average_in_every_phrase() throws IOException {
        assertThat(phrases("nl",
                said -> Readability.averageLength(Readability.sentences(said)) > Readability.AVERAGE)).isEmpty();
    }

    @Test
    void dutch_does_without_stiff_words() throws IOException {
        assertThat(phrases("nl", Readability::isStiff)).isEmpty();
    }

    @Test
    void dutch_says_u() throws IOException {
        assertThat(keys("nl", (file, key) -> !key.startsWith("words.") && !isFamiliar(key)
                && Readability.isFamiliar(file.said(key, NAME)))).isEmpty();
    }

    @Test
    void english_sentences_are_short() throws IOException {
        assertThat(phrases("en", said -> Readability.sentences(said).stream()
                .anyMatch(sentence -> Readability.words(sentence) > Readability.LONGEST_IN_ENGLISH))).isEmpty();
    }

    @Test
    void english_does_without_stiff_words() throws IOException {
        assertThat(phrases("en", Readability::isStiffInEnglish)).isEmpty();
        assertThat(Readability.isStiffInEnglish("Kindly submit it prior to Monday.")).isTrue();
    }

    @Test
    void a_long_or_stiff_sentence_is_noticed() {
        assertThat(Readability.sentences("Dag! Hoe gaat het?\nGoed. Tik op ‘Ja.’ Dank u.")).hasSize(5);
        assertThat(Readability.words("Ik vraag het – nu – aan uw buur.")).isEqualTo(7);
        assertThat(Readability.isStiff("Indien u hulp zoekt")).isTrue();
        assertThat(Readability.isStiff("De indiening")).isFalse();
        assertThat(Readability.isFamiliar("Wat kan ik voor je doen?")).isTrue();
    }

    /** Of what the bot says; {@code words.…} is what people say to it. */
    private static List<String> phrases(String language, Predicate<String> wrong) throws IOException {
        return keys(language, (file, key) -> !key.startsWith("words.") && wrong.test(file.said(key, NAME)));
    }

    private static List<String> keys(String language, BiPredicate<PhraseFile, String> wanted) throws IOException {
        var found = new ArrayList<String>();
        for (PhraseFile file : PhraseFile.all(language)) {
            file.phrases().keySet().stream().filter(key -> wanted.test(file, key)).forEach(found::add);
        }
        return found;
    }
}
