package nl.handje.nlp.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Finding;
import nl.handje.nlp.ForeignLanguage;
import nl.handje.nlp.Gazetteer;
import nl.handje.nlp.Language;
import nl.handje.nlp.Prediction;
import nl.handje.nlp.training.Corpus;
import nl.handje.nlp.training.Utterance;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dutch and English are never called foreign, most of what is foreign is found, and cries for help are heard. */
class ForeignTest {
    private static final Foreign FOREIGN = Foreign.load();
    private static final Path PUBLIC = Path.of("..", "..", "shared", "understanding", "data", "langid");

    private static Optional<ForeignLanguage> languageOf(String text) {
        return FOREIGN.judge(text, Language.NL).language().map(Prediction::value);
    }

    private static Optional<Concern> cryIn(String text) {
        return FOREIGN.judge(text, Language.NL).cry().map(Finding::concern);
    }

    private static List<String> calledForeign(Stream<String> texts) {
        return texts.filter(text -> languageOf(text).isPresent()).toList();
    }

    @Test
    void no_message_of_the_dutch_and_english_corpora_is_called_foreign() throws IOException {
        var corpus = Corpus.read(Path.of("src", "main", "corpus")).utterances();
        assertThat(corpus).hasSizeGreaterThan(24_000);
        assertThat(calledForeign(corpus.stream().map(Utterance::text))).isEmpty();
    }

    @Test
    void no_few_words_of_those_messages_are_called_foreign() throws IOException {
        var corpus = Corpus.read(Path.of("src", "main", "corpus")).utterances();
        var pieces = corpus.stream().flatMap(it -> pieces(Spelling.words(it.text()))).distinct().toList();
        assertThat(pieces).hasSizeGreaterThan(40_000);
        assertThat(calledForeign(pieces.stream()).size()).isLessThan(pieces.size() / 500);
    }

    /** One word, two and four of each message, always the same. */
    private static Stream<String> pieces(List<String> words) {
        return Stream.of(1, 2, 4).filter(length -> words.size() >= length).map(length -> {
            int from = Math.floorMod(words.hashCode(), words.size() - length + 1);
            return String.join(" ", words.subList(from, from + length));
        });
    }

    @Test
    void no_single_word_of_those_messages_is_called_foreign() throws IOException {
        var corpus = Corpus.read(Path.of("src", "main", "corpus")).utterances();
        assertThat(calledForeign(corpus.stream().flatMap(it -> Spelling.words(it.text()).stream()).distinct()
                .filter(word -> Script.languages(word).isEmpty()))).hasSizeLessThan(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"blind_nl", "blind_en", "fresh_nl", "fresh_en"})
    void no_message_by_strangers_is_called_foreign(String set) throws IOException {
        assertThat(calledForeign(rows(set + ".tsv").map(cells -> cells[2]))).isEmpty();
    }

    @Test
    void no_town_is_called_foreign() {
        assertThat(calledForeign(Gazetteer.load().towns().stream().map(town -> town.name()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "👍", "?", "ok", "hoi", "ja", "nee", "Sittard", "thanks", "merci", "salut", "ciao",
            "hola", "tof", "6131 AB", "14:30", "@@", "http://example.org/a/b/c", "Fatima El Idrissi", "Mehmet Yılmaz",
            "Nguyen Thi Lan", "José da Silva", "ik ben Agnieszka Kowalska", "asdf qwer zxcv", "kan niet", "doe maar",
            "Den Haag", "'s-Hertogenbosch", "joa das good", "kunde gij mij helpen", "kinst my helpe",
            "wae kènt mich nao Remunj bringe", "see you", "no problem", "my mum", "ta", "cheers"})
    void short_words_names_and_the_speech_of_the_regions_are_not_called_foreign(String text) {
        assertThat(languageOf(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Goedemorgen, yardım lazım bana, kunt u helpen met de tuin?",
            "ik zoek iemand, benim annem için, voor de boodschappen", "mijn man parle pas bien nederlands",
            "i no speak dutch good only little english", "ik moet ziekenhuis donderdag maar geen auto",
            "please help, mi mamá is in the hospital and I have no car"})
    void mixed_messages_and_those_of_learners_are_ours(String text) {
        assertThat(languageOf(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sentences", "word-pairs", "single-words"})
    void public_words_and_sentences_are_hardly_ever_called_foreign(String set) throws IOException {
        var file = PUBLIC.resolve(set + ".half.tsv");
        Assumptions.assumeTrue(Files.exists(file), "the public sentences are not on this machine");
        var foreign = calledForeign(
                Files.readAllLines(file).stream().skip(1).map(line -> line.split("\t", 2)[1]));
        System.out.println("Public " + set + " called foreign: " + foreign);
        assertThat(foreign).hasSizeLessThan(4);
    }

    @Test
    void most_of_what_is_foreign_is_found() throws IOException {
        var rows = rows("fresh_foreign.tsv").toList();
        long found = rows.stream().filter(cells -> languageOf(cells[1]).isPresent()).count();
        long right = rows.stream()
                .filter(cells -> languageOf(cells[1]).filter(it -> it.tag().equals(cells[0])).isPresent()).count();
        System.out.printf(Locale.ROOT, "Foreign messages not learnt from: %d, found %d, right language %d%n",
                rows.size(), found, right);
        assertThat(found).isGreaterThan(rows.size() * 95 / 100);
        assertThat(right).isGreaterThan(rows.size() * 92 / 100);
    }

    @ParameterizedTest
    @CsvSource({"iyi günler, TR", "IYI GUNLER, TR", "dziekuje, PL", "guten Tag!, DE", "buongiorno, IT",
            "selamat pagi, ID", "bom dia, PT", "bon dia, PAP", "السلام عليكم, AR", "Привіт, UK", "谢谢, ZH", "ありがとう, JA",
            "감사합니다, KO",
            "ευχαριστώ, EL", "ขอบคุณ, TH", "გმადლობთ, UND"})
    void short_greetings_and_other_scripts_are_known(String text, ForeignLanguage language) {
        assertThat(languageOf(text)).contains(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"yardım edin annem ölüyor|MEDICAL_EMERGENCY|TR", "intihar|SUICIDE|TR",
            "kocam beni dövüyor|ABUSE|TR", "hilfe notarzt|MEDICAL_EMERGENCY|DE",
            "Ich will einfach nicht mehr leben|SUICIDE|DE", "au secours|MEDICAL_EMERGENCY|FR",
            "самогубство|SUICIDE|UK", "вызовите скорую, маме плохо|MEDICAL_EMERGENCY|RU", "chce umrzec|SUICIDE|PL",
            "no quiero vivir más|SUICIDE|ES", "زوجي يضربني كل يوم|ABUSE|AR", "救命|MEDICAL_EMERGENCY|ZH",
            "mi no por hala rosea|MEDICAL_EMERGENCY|PAP"})
    void a_cry_for_help_is_heard(String text, Concern concern, ForeignLanguage language) {
        assertThat(cryIn(text)).contains(concern);
        assertThat(languageOf(text)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"suicide prevention week", "ik heb vorig jaar een infarct gehad", "de ambulans kwam al",
            "Yarın hastaneye gitmem lazım, beni götürecek biri var mı?", "Szukam kogoś do pomocy w ogrodzie"})
    void what_is_no_cry_raises_none(String text) {
        assertThat(cryIn(text)).isEmpty();
    }

    private static Stream<String[]> rows(String file) throws IOException {
        try (var in = Objects.requireNonNull(ForeignTest.class.getResourceAsStream("/nl/handje/nlp/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
                    .map(line -> line.split("\t", -1)).toList().stream();
        }
    }
}
