package nl.handje.nlp.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.handje.nlp.text.Fold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Personal details by their pattern and checksum, and what only looks like them. */
class PersonalDetailsTest {
    private static final PersonalDetails DETAILS = new PersonalDetails();

    private static Optional<String> found(String text) {
        return DETAILS.in(text, Fold.of(text))
                .map(it -> it.kind().replace("PERSONAL_DATA.", "") + " " + it.passage().in(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"111222333", "123456782", "010464554", "111.222.333", "1112.22.333"})
    void a_bsn_passes_the_eleven_test(String number) {
        assertThat(PersonalDetails.isBsn(number)).isTrue();
        assertThat(found("Mijn nummer: " + number + ".")).contains("BSN " + number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"111222334", "123456789", "211222333", "112122333", "000000000", "1234567820", "12345678",
            "111222331"})
    void nine_digits_that_fail_it_are_no_bsn(String number) {
        assertThat(found("Ordernummer " + number + " is binnen")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "mijn bsn is 123456789                    | BSN bsn is 123456789",
            "Burgerservicenummer van moeder: 12345678 | BSN Burgerservicenummer van moeder: 12345678",
            "my citizen service number is 123 456 789 | BSN citizen service number is 123 456 789"})
    void a_number_that_is_called_a_bsn_is_one(String text, String expected) {
        assertThat(found(text.strip())).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wat is een bsn?", "moet ik mijn bsn meenemen om 10 uur", "bsn kwijt, 2 weken geleden"})
    void the_word_alone_is_no_detail(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NL91ABNA0417164300", "nl91 abna 0417 1643 00", "NL91-ABNA-0417-1643-00",
            "DE89370400440532013000", "BE68 5390 0754 7034", "GB82 WEST 1234 5698 7654 32", "NO9386011117947"})
    void an_iban_passes_modulo_97(String iban) {
        assertThat(PersonalDetails.isIban(iban)).isTrue();
        assertThat(found("Maak het over op " + iban + " aub")).contains("IBAN " + iban);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Maak het over op BE68 5390 0754 7034 voor 12 uur | IBAN BE68 5390 0754 7034",
            "BE68 5390 0754 7034 1 2                          | IBAN BE68 5390 0754 7034",
            "4111 1111 1111 1111 12/27                        | CARD 4111 1111 1111 1111"})
    void what_follows_a_number_is_no_part_of_it(String text, String expected) {
        assertThat(found(text.strip())).contains(expected);
    }

    @Test
    void a_dutch_iban_with_a_slip_of_the_finger_is_still_an_account() {
        assertThat(found("NL92ABNA0417164300")).contains("IBAN NL92ABNA0417164300");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE88370400440532013000", "BE69539007547034", "XX91ABCD", "XX3112345670", "NO938601111794",
            "GB82WEST1234569876543212345678901234"})
    void letters_and_digits_that_fail_it_are_no_iban(String text) {
        assertThat(PersonalDetails.isIban(text)).isFalse();
        assertThat(found("code " + text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4111111111111111", "4111 1111 1111 1111", "5500-0000-0000-0004", "378282246310005",
            "4222222222222"})
    void a_card_passes_luhns_test(String number) {
        assertThat(PersonalDetails.isCard(number)).isTrue();
        assertThat(found("kaart " + number + " hoor")).contains("CARD " + number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4111111111111112", "1411111111111111", "411111111111", "0000 0000 0000 1",
            "41111111111111111111"})
    void digits_that_fail_it_are_no_card(String number) {
        assertThat(found("pakje " + number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0612345678", "06-12345678", "06 12 34 56 78", "06 - 1234 5678", "+31612345678",
            "+31 6 12345678", "0031612345678", "+31 (0)6 12345678", "046-4512345", "0464512345", "020 1234567",
            "0475 123456", "+32 470123456", "+447911123456"})
    void a_phone_number_is_found_however_it_is_written(String number) {
        assertThat(found("Bel " + number + " na zes uur")).contains("PHONE " + number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"06-1234567", "06123456789", "061234", "046-451234", "0900", "112", "14 046", "016-11-2026",
            "1612345678", "+31"})
    void too_few_or_too_many_digits_are_no_phone_number(String number) {
        assertThat(found("Bel " + number + " eens")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Mail naar jan.de-vries+x@voorbeeld.co.uk | EMAIL jan.de-vries+x@voorbeeld.co.uk",
            "mijn wachtwoord is Geheim123             | PASSWORD wachtwoord is Geheim123",
            "password: hunter2                        | PASSWORD password: hunter2",
            "pincode 4821                             | PASSWORD pincode 4821",
            "Wachtwoord van de wifi is tomaat1971     | PASSWORD Wachtwoord van de wifi is tomaat1971",
            "De pincode van oma is 4821               | PASSWORD pincode van oma is 4821"})
    void mail_addresses_and_passwords_are_found(String text, String expected) {
        assertThat(found(text.strip())).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ik ben mijn wachtwoord kwijt", "my password does not work", "om 10 uur @ mijn huis",
            "volg ons @buurthuis", "ik pin het wel", "ik pin 1000 euro", "pincode 12", "wachtwoord vergeten"})
    void to_speak_of_them_is_not_to_show_them(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dorpsstraat 12, 6131 AB", "Dorpsstraat 12a 6131AB", "6131 AB nummer 12", "6131AB 12",
            "6131 ab, 12a", "woon op de Dorpsstraat 12", "my address is Church Lane 7",
            "Mijn adres luidt: Burgemeester Vossenlaan 11", "woon Lindelaan 900", "woon aan de Kade 3"})
    void a_full_address_is_found(String text) {
        assertThat(found(text)).hasValueSatisfying(it -> assertThat(it).startsWith("ADDRESS ").endsWith(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6131 AB", "ik woon in Sittard", "6131 AB 10 uur", "6131 AB 15 euro", "6131 AB 10:30",
            "in 2026 of 2027", "tussen 1000 en 2000 stuks",
            "in de Dorpsstraat is een feest", "kom om 12 uur naar het plein", "mijn moeder is 81 en woont in 6131 AB"})
    void half_an_address_is_none(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"over 2 weken om half 3", "25-11-2026 10:00", "2026-11-25T10:00",
            "17 kilometer en 300 meter",
            "1.250.000 euro", "ik ben 81 jaar", "", "👋", "100 000 000 keer dank"})
    void ordinary_numbers_are_no_details(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void the_first_kind_in_the_order_of_gravity_is_told() {
        assertThat(found("Bel 06-12345678, rekening NL91ABNA0417164300")).contains("IBAN NL91ABNA0417164300");
    }
}
