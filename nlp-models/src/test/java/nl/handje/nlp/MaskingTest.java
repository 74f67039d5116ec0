package nl.handje.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is hidden of a message, and that the ask stays. */
class MaskingTest {
    private static final Masking MASKING = new Masking();
    private static final Pattern LONG_NUMBER = Pattern.compile("\\p{Nd}{6,}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[[a-z-]+]");

    private static String masked(String text, String... names) {
        return MASKING.mask(text, Language.NL, List.of(names));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Bel mij op 06-12345678 na zes uur                | Bel mij op [telefoon] na zes uur",
            "maak het over op NL91ABNA0417164300              | maak het over op [rekening]",
            "mijn bsn is 123456782, kunt u helpen?            | mijn bsn is [nummer], kunt u helpen?",
            "pas 4111 1111 1111 1111 is weg                   | pas [pas] is weg",
            "mail jan.de-vries@voorbeeld.nl eens              | mail [e-mail] eens",
            "het wachtwoord is Geheim123                      | het wachtwoord is [wachtwoord]",
            "de pincode 4821 doet het niet                    | de pincode [wachtwoord] doet het niet",
            "ik zoek hulp op Dorpsstraat 12, 6131 AB          | ik zoek hulp op [adres]",
            "ik woon op de Burgemeester Vossenlaan 11         | ik woon op de [adres]",
            "komt u naar de kerkstraat 3a voor de heg         | komt u naar de [adres] voor de heg",
            "ik woon in 6131 AB en zoek een rit               | ik woon in 6131 en zoek een rit",
            "ik woon 6131ab                                   | ik woon 6131",
            "geboren 12-03-1947, wie belt mij                 | geboren [datum], wie belt mij",
            "klantnummer 8001234 bij de bank                  | klantnummer [nummer] bij de bank",
            "kijk op https://voorbeeld.nl/anna of @annaj      | kijk op [link] of [naam]"})
    void details_go_and_the_ask_stays(String text, String expected) {
        assertThat(masked(text.strip())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kan iemand donderdag om 14:30 met mij naar Sittard rijden?", "over 2 weken om half 3",
            "ik ben 81 en de heg is 2000 cm hoog", "in 2026 of 2027", "de weg is 3 kilometer",
            "op 25-11 om 10 uur", "Ik ben maandag vrij", "mijn moeder Kan het niet meer alleen",
            "is de buurvrouw er donderdag", "500 euro"})
    void what_leads_to_nobody_stays(String text) {
        assertThat(masked(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "anna zoekt een rit, zei Anna's dochter         | [naam] zoekt een rit, zei [naam]'s dochter",
            "Bel Anna Jansen maar                           | Bel [naam] maar",
            "ik ken zoe van koor                            | ik ken [naam] van koor",
            "ik wil dat Wil komt                            | ik wil dat [naam] komt",
            "annemiek en anna                               | annemiek en [naam]"})
    void known_names_go_however_they_are_typed(String text, String expected) {
        assertThat(masked(text.strip(), "Anna", "Zoë", "Wil 🌷")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "mevrouw Jansen zoekt gezelschap              | mevrouw [naam] zoekt gezelschap",
            "wie helpt meneer van der Berg                | wie helpt meneer [naam]",
            "mijn buurvrouw Truus is gevallen             | mijn buurvrouw [naam] is gevallen",
            "de buurvrouw zoekt hulp                      | de buurvrouw zoekt hulp",
            "Ik heet Fatima en zoek taalmaatje            | Ik heet [naam] en zoek taalmaatje",
            "wie rijdt? Groetjes, Piet de Wit             | wie rijdt? Groetjes, [naam]"})
    void names_that_are_introduced_go(String text, String expected) {
        assertThat(masked(text.strip())).isEqualTo(expected);
    }

    @Example
    void english_has_english_placeholders() {
        assertThat(MASKING.mask("My neighbour Rosie, 7 Church Lane, +447911123456", Language.EN, List.of()))
                .isEqualTo("My neighbour [name], [address], [phone]");
    }

    @Example
    void it_is_one_line() {
        assertThat(masked("een\trit\r\n naar\n huis ")).isEqualTo("een rit naar huis");
    }

    @Example
    void a_name_that_is_a_placeholder_ends() {
        assertThat(masked("bel naam op 0612345678", "Naam", "telefoon")).isEqualTo("bel [naam] op [telefoon]");
    }

    @Property(tries = 2000)
    void no_long_number_survives(@ForAll("messages") String text) {
        assertThat(LONG_NUMBER.matcher(masked(text, "Anna")).find()).isFalse();
    }

    @Property(tries = 2000)
    void masking_twice_is_masking_once(@ForAll("messages") String text) {
        var once = masked(text, "Anna", "Naam", "Wil");
        assertThat(masked(once, "Anna", "Naam", "Wil")).isEqualTo(once);
    }

    @Property(tries = 500)
    void anything_at_all_is_masked_once_and_for_all(@ForAll String text) {
        var once = masked(text, "Anna");
        assertThat(masked(once, "Anna")).isEqualTo(once).doesNotContain("\n", "\t");
        assertThat(LONG_NUMBER.matcher(once).find()).isFalse();
    }

    @Property(tries = 1000)
    void a_known_name_does_not_survive(@ForAll("messages") String text) {
        assertThat(PLACEHOLDER.matcher(masked(text + " Truus", "truus")).replaceAll("").toLowerCase(
                Locale.ROOT)).doesNotContainPattern("(?<!\\p{L})truus(?!\\p{L})");
    }

    @Provide
    Arbitrary<String> messages() {
        var parts = Arbitraries.of("06", "12345678", "6131", "AB", "ab", "NL91", "ABNA", "0417164300", "111222333",
                "4111",
                "1111", "Anna", "anna", "truus", "Wil", "mevrouw", "Jansen", "van der", "Dorpsstraat", "12", "12a",
                "bsn is",
                "pin", "wachtwoord is", "[naam]", "naam", "[", "]", "@anna", "a@b.nl", "https://x.nl", "12-03-1947",
                "٣٤٥",
                "123", "en", "Kan", "de", "é", "👵", ".", ",", "-", "+31", "(0)", "Church Lane", "7");
        var gaps = Arbitraries.of(" ", "", "-", ".", "\n", "  ");
        return Combinators.combine(parts, gaps).as((part, gap) -> part + gap).list().ofMaxSize(14)
                .map(list -> String.join("", list));
    }
}
