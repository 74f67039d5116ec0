package nl.handje.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import nl.handje.nlp.Language;
import nl.handje.phrase.Phrasebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people say of the languages they speak, and of those that a helper should. */
class SaidLanguagesTest {
    private final Phrasebook phrasebook = new Phrasebook();
    private final SaidLanguages said = new SaidLanguages(new LanguageNames(phrasebook), phrasebook);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ik spreek ook Turks en Arabisch                          | tr,ar",
            "I also speak Polish                                      | pl",
            "Ik spreek vloeiend Oekraiens en een beetje Frans         | uk,fr",
            "Thuis praten wij Berbers, maar ik spreek ook goed Farsi. | ber,fa",
            "ik kan ook Papiaments spreken                            | pap",
            "Mijn moedertaal is Tigrinya                              | ti",
            "I can speak Somali, Dutch and a little bit of Kurdish    | so,nl,ku",
            "we speak both Spanish and Portuguese at home             | es,pt",
            "Ik wil wel helpen met post, ik spreek Pools              | pl",
            "ik ken de Nederlandse gebarentaal en ik versta gebarentaal | sgn",
            "ik spreek Marokkaans Arabisch                            | ary"})
    void who_says_what_they_speak_is_heard(String words, String tags) {
        assertThat(said.spokenIn(words).map(Tongue::write)).contains(tags);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ik spreek geen Turks", "I don't speak Polish", "spreekt u Turks?", "do you speak Polish?",
            "can you speak Polish please", "ik ken een Turks gezin", "ik kan Turks koken", "ik spreek u morgen",
            "iemand die Turks spreekt", "ik wil graag Pools leren", "polish my table", "ik ga met de bus"})
    void what_is_something_else_is_not(String words) {
        assertThat(said.spokenIn(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ik spreek geen Frans meer               | fr",
            "Ik spreek helaas geen Duits             | de",
            "ik spreek Turks niet                    | tr",
            "I don't speak any Polish                | pl",
            "I do not speak French                   | fr"})
    void who_says_what_they_do_not_speak_is_heard(String words, String tags) {
        assertThat(said.deniedIn(words).map(Tongue::write)).contains(tags);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Ik zoek iemand die Turks spreekt                                    | tr",
            "Wie kan mij helpen met een brief? Liefst iemand die Pools kan       | pl",
            "mijn moeder spreekt alleen Arabisch                                 | ar",
            "een buurvrouw die Turks of Koerdisch praat                          | tr,ku",
            "een Turkssprekende vrijwilliger voor mijn vader                     | tr",
            "hulp bij een gesprek in het Tigrinya                                | ti",
            "somebody who speaks Turkish to come with me to the doctor           | tr",
            "a Polish-speaking neighbour for coffee                              | pl",
            "my father only speaks Farsi                                         | fa",
            "is there anybody that can also speak Arabic or French?              | ar,fr"})
    void which_language_a_helper_should_speak_is_heard(String words, String tags) {
        assertThat(said.wantedIn(words).map(Tongue::write)).contains(tags);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ik zoek iemand die geen Turks spreekt", "wie wil er Turkse pizza",
            "I would like Polish food",
            "iemand om mee te praten", "ik spreek ook Turks", "someone to polish my car"})
    void what_asks_for_no_language_is_not(String words) {
        assertThat(said.wantedIn(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'Hoi, ik spreek ook Turks hoor', true", "'ik spreek Turks en wil graag rijden', false",
            "'Yes, I also speak Polish too', true", "'ik spreek geen Frans', true"})
    void it_is_known_whether_anything_else_was_said(String words, boolean all) {
        assertThat(said.isAllThatIsSaid(words)).isEqualTo(all);
    }

    @Test
    void a_long_message_that_leads_nowhere_is_read_at_once() {
        var longWinded = "ik spreek " + "ook nog ".repeat(500) + "met u";
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> said.spokenIn(longWinded));
        assertThat(said.spokenIn(longWinded)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"tr, Turks, Turkish", "uk, Oekraïens, Ukrainian", "pap, Papiaments, Papiamento",
            "sgn, gebarentaal, sign language",
            "prs, Dari, Dari"})
    void each_has_a_name_in_both_languages(String tag, String dutch, String english) {
        var tongue = new Tongue(tag);
        assertThat(tongue.spoken().in(Language.NL, phrasebook)).isEqualTo(dutch);
        assertThat(tongue.spoken().in(Language.EN, phrasebook)).isEqualTo(english);
        assertThat(Tongue.numbered(tongue.number())).contains(tongue);
    }

    @Test
    void several_are_listed_as_people_do() {
        var three = Tongue.read("tr,pl,fr");
        assertThat(Tongue.all(three).in(Language.NL, phrasebook)).isEqualTo("Turks, Pools en Frans");
        assertThat(Tongue.any(Tongue.read("tr,ku")).in(Language.EN, phrasebook)).isEqualTo("Turkish or Kurdish");
        assertThat(Tongue.numbered(0)).isEqualTo(Optional.empty());
    }
}
