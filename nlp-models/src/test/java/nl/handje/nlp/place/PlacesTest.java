package nl.handje.nlp.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.handje.nlp.Gazetteer;
import nl.handje.nlp.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Postcodes, towns, venues and the writer's home in messages. */
class PlacesTest {
    private static final Places PLACES = new Places(Gazetteer.load());

    private static List<String> values(String text) {
        return PLACES.of(text).stream().map(it -> it.kind() + " " + it.value()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"6131 AB", "6131AB", "6131  ab", "ik woon op 6131 ab", "Postcode: 6131AB.", "(6131 AB)",
            "Mijn postcode is 6131 AB, graag snel"})
    void a_postcode_is_found_however_it_is_written(String text) {
        assertThat(values(text)).containsExactly("POSTCODE 6131AB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6131", " 6131 ", "postcode 6131", "mijn postcode is 6131", "Postal code: 6131",
            "wie kan vrijdag mijn gras maaien, 6131", "Ik woon in 6131 en zoek hulp", "could somebody help me? (6131",
            "boodschappen voor donderdag;6131", "I live in 6131, near the woods", "i live 6131. how much it cost?",
            "ik woon op 6131", "mijn vader in 6131 zoekt iemand voor de boodschappen",
            "My father Henk in 6131 needs someone every week", "6131 SS", "graag vrijdag. 6131 SD",
            "gewoon thee en praten. 6131 je", "kom dinsdag maar langs, 6131 op", "Help on Friday please. 6131"})
    void four_digits_are_a_postcode_when_something_says_so(String text) {
        assertThat(values(text)).containsExactly("POSTCODE 6131");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rijksweg Zuid in Geleen 6161", "6161, Geleen", "ik woon in 6161 geleen",
            "geleen, 6161 dus"})
    void beside_a_town_four_digits_are_its_postcode(String text) {
        assertThat(values(text)).contains("POSTCODE 6161");
    }

    @ParameterizedTest
    @ValueSource(strings = {"in 2026 kwam ik hier", "1250 euro", "om 1530 uur", "0131 AB", "16131 AB", "6131 ABC",
            "1234 is niet genoeg", "1950 en nu", "ik woon hier sinds 1978", "getrouwd, 1964",
            "we wonen hier met 1200 man", "ik woon in 1986",
            "in 5000 stappen", "best 1250", "iemand uit 1985",
            "6131 je weet wel", "dat was 2020 op", "2026-11-25", "1.6131", "€ 12,6131", "bel 6131 op"})
    void other_numbers_are_no_postcode(String text) {
        assertThat(values(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"Wie rijdt naar Sittard? | Sittard",
            "naar sittard | Sittard",
            "Sittard | Sittard", "naar Den Haag | Den Haag", "naar 's-Hertogenbosch | 's-Hertogenbosch",
            "in den bosch | 's-Hertogenbosch", "van MAASTRICHT | Maastricht", "from The Hague | Den Haag",
            "I live in Amsterdam | Amsterdam"})
    void a_town_is_found(String text, String town) {
        assertThat(values(text)).containsExactly("TOWN " + town);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Wie rijdt naar Sitard? | Sittard", "naar Sittardt | Sittard",
            "naar Maastrciht | Maastricht", "naar Mastricht | Maastricht", "ik woon in Amstrdam | Amsterdam",
            "uit Amsterdan | Amsterdam"})
    void a_town_with_one_mistake_is_found_with_its_words(String text, String town) {
        assertThat(PLACES.of(text)).containsExactly(
                new Where(text.substring(text.lastIndexOf(' ') + 1).replace("?", ""), Where.Kind.TOWN, town));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Best jammer", "wie wil er best helpen", "naar de berg", "Sitard", "naar Xittard",
            "naar Amstrdm", "uit Holten Bos"})
    void an_ordinary_word_or_two_mistakes_are_no_town(String text) {
        assertThat(values(text)).doesNotContain("TOWN Best", "TOWN Berg", "TOWN Sittard", "TOWN Amsterdam");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"kan iemand mij vrijdag in sitard ophalen | sitard | Sittard",
            "ik moet naar roermont | roermont | Roermond", "rit uit masstricht gezocht | masstricht | Maastricht",
            "richting eindhovn | eindhovn | Eindhoven", "wij wonen in munstergelen | munstergelen | Munstergeleen",
            "a lift from maastrict please | maastrict | Maastricht", "somebody near heerln | heerln | Heerlen",
            "we moved to rotterdm | rotterdm | Rotterdam"})
    void after_a_preposition_a_town_in_small_letters_may_have_a_mistake_too(String text, String words, String town) {
        assertThat(PLACES.of(text)).containsExactly(new Where(words, Where.Kind.TOWN, town));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sitard", "mijn sitard is mooi", "bij roermont", "ik ga naar school", "naar schooll",
            "in woorden", "uit dingen", "naar duinen", "in punten", "naar winkel", "iets om uit te zetten",
            "happy to losses", "to driven people", "in helder water", "naar heerlik", "from covering", "naar leuven",
            "in amerika", "naar Amerika", "in Moerwijk", "We'll come", "in xittard", "naar amstrdm"})
    void a_word_that_may_be_another_is_no_town_with_a_mistake(String text) {
        assertThat(PLACES.of(text)).noneMatch(it -> it.kind() == Where.Kind.TOWN);
    }

    @Test
    void an_ordinary_word_is_a_town_with_a_capital_after_naar() {
        assertThat(values("Wie rijdt naar Best?")).containsExactly("TOWN Best");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"naar het ziekenhuis | ziekenhuis",
            "naar de poli | ziekenhuis",
            "bij de huisarts | huisarts", "naar de bieb | bibliotheek", "to the hospital | hospital",
            "the chemist's | pharmacy", "naar de Albert Heijn | supermarkt"})
    void a_sort_of_place_is_called_by_its_usual_name(String text, String value) {
        assertThat(values(text)).containsExactly("VENUE " + value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"kom bij mij thuis | bij mij thuis | thuis", "aan huis | aan huis | thuis",
            "come to my place | my place | home"})
    void home_is_home(String text, String words, String value) {
        assertThat(PLACES.of(text)).containsExactly(new Where(words, Where.Kind.HOME, value));
    }

    @Test
    void places_come_in_the_order_in_which_they_were_said_each_once() {
        assertThat(
                values("Van Maastricht naar het ziekenhuis bij 6131 AB, of naar Heerlen, of toch naar het ziekenhuis"))
                .containsExactly("TOWN Maastricht", "VENUE ziekenhuis", "POSTCODE 6131AB", "TOWN Heerlen");
    }

    @Test
    void nothing_said_is_nowhere() {
        assertThat(PLACES.of("")).isEmpty();
        assertThat(PLACES.of("👍 dank je wel")).isEmpty();
    }
}
