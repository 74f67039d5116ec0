package nl.handje.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What messages mean, all parts together. */
class UnderstandingTest {
    private static final Understanding UNDERSTANDING = Understanding.load();
    /** A Wednesday. */
    private static final Context NOW = Context.at(ZonedDateTime.parse("2026-11-25T10:00:00+01:00[Europe/Amsterdam]"));

    private static Understood of(String text) {
        return UNDERSTANDING.of(text, NOW);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ASK          | Kan iemand mijn gras maaien?", "ASK          | My mum needs a lift on Friday",
            "OFFER        | Ik heb zaterdag wel tijd om te rijden", "OFFER        | Happy to walk dogs",
            "AGENDA       | Wat staat er deze week?", "AGENDA       | Who is coming tomorrow?",
            "RESCHEDULE   | Kan het ook donderdag?", "RESCHEDULE   | Could we move it to Thursday instead?",
            "CANCEL       | Het hoeft niet meer", "CANCEL       | I can't make it tomorrow",
            "DONE         | Boodschappen zijn gebracht", "DONE         | The shopping has been delivered",
            "AFFIRM       | Ja graag", "AFFIRM       | Yes please", "AFFIRM       | ok doe ik",
            "DENY         | Nee", "DENY         | liever niet", "DENY         | no thanks",
            "THANKS       | Dankjewel, super!", "THANKS       | Thank you so much!",
            "GREETING     | Hallo", "GREETING     | goedemorgen", "GREETING     | Hello there",
            "HOW_IT_WORKS | Kost dit iets?", "HOW_IT_WORKS | Wie leest dit mee?", "HOW_IT_WORKS | How does this work?",
            "MY_DATA      | Verwijder mijn gegevens", "MY_DATA      | unsubscribe",
            "HUMAN        | Kan ik iemand spreken?", "HUMAN        | Can I speak to a real person?",
            "REPORT       | Die man kwam niet opdagen en was onbeleefd",
            "CIRCLE       | Ik wil mijn zus toevoegen aan mama's kring",
            "CIRCLE       | I want to add my brother to the care circle",
            "OTHER        | Wat een weer hè", "OTHER        | asdf"})
    void what_the_writer_wants_is_understood(Act act, String text) {
        var understood = of(text);
        assertThat(understood.act().value()).isEqualTo(act);
        assertThat(understood.sureOfAct()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"OFFER | I want to help with shopping but no dogs",
            "OFFER | i want to help in the garden", "ASK   | I want help with shopping",
            "ASK   | want some help in the garden",
            "OFFER | ik wil helpen met boodschappen maar geen honden", "ASK   | Ik wil hulp met de boodschappen"})
    void to_want_to_help_is_an_offer_and_to_want_help_is_not(Act act, String text) {
        assertThat(of(text).act().value()).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"OTHER  | only the curtains in the living room really",
            "CANCEL | er is iets tussengekomen, ik kan niet komen", "OTHER  | kan niet vinden waar u woont",
            "CANCEL | i can't after all, i am ill", "OTHER  | really only the curtains upstairs",
            "OTHER  | just the curtains in the bedroom", "CANCEL | er kwam iets tussen, ik kom morgen niet",
            "OTHER  | ik kan het adres niet vinden", "CANCEL | sorry i can't after all, i'm ill"})
    void what_only_sounds_like_a_cry_is_none(Act act, String text) {
        assertThat(of(text).act().value()).isEqualTo(act);
        assertThat(of(text).concerns()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the volunteer was rude to me and came late",
            "your helper shouted because the gate was open",
            "de vrijwilliger kwam te laat en was onbeleefd"})
    void bad_manners_are_a_complaint_and_no_harassment(String text) {
        assertThat(of(text).act().value()).isEqualTo(Act.REPORT);
        assertThat(of(text).concerns()).isEmpty();
    }

    @Test
    void both_of_two_wanted_times_are_kept() {
        assertThat(of("donderdag om 10 uur of vrijdag om half drie").when()).extracting(When::start)
                .containsExactly(LocalDateTime.parse("2026-11-26T10:00"), LocalDateTime.parse("2026-11-27T14:30"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "SELF  | Kan iemand mijn gras maaien?", "SELF  | Can somebody walk my dog this evening?",
            "OTHER | my husband needs a lift", "OTHER | drive my mother to the hospital",
            "OTHER | My mum needs a lift on Friday", "OTHER | Wie kan mijn moeder wassen en aankleden?",
            "GROUP | Onze sportclub zoekt vrijwilligers voor het buurtfeest",
            "GROUP | Our football club needs helpers for the summer fair on Saturday"})
    void for_whom_it_is_is_understood(Beneficiary beneficiary, String text) {
        assertThat(of(text).beneficiary()).isEqualTo(beneficiary);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "NOW      | Kan er nu meteen iemand komen, de kraan lekt", "NOW      | I need somebody right now",
            "NOW      | Wie kan over een kwartier komen?", "TODAY    | Wie kan vandaag nog mijn medicijnen ophalen?",
            "TODAY    | Can somebody walk my dog this evening?", "SOON     | Who can come tomorrow?",
            "SOON     | Wie kan er gauw eens komen?", "NORMAL   | Wie kan er volgende week dinsdag?",
            "NORMAL   | Wie kan er elke dag om 11 uur?", "NORMAL   | Kan iemand mijn gras maaien?",
            "FLEXIBLE | Geen haast, maar wie helpt me met mijn printer?",
            "FLEXIBLE | No rush, but who can help me with my printer?",
            "NOW      | Het liefst meteen, maar maakt niet uit wanneer"})
    void how_soon_is_understood(Urgency urgency, String text) {
        assertThat(of(text).urgency()).isEqualTo(urgency);
    }

    @Test
    void a_time_that_does_not_suit_makes_nothing_urgent() {
        assertThat(of("Wie helpt mij met de tuin? Vandaag kan ik niet").urgency()).isEqualTo(Urgency.NORMAL);
    }

    @Test
    void time_place_and_person_are_found_in_one_dutch_sentence() {
        var understood = of("Wie kan donderdag om half elf met mijn moeder mee naar het ziekenhuis in Sittard?");
        assertThat(understood.when()).singleElement()
                .satisfies(when -> assertThat(when.start()).isEqualTo("2026-11-26T10:30:00"));
        assertThat(understood.where()).extracting(Where::value).containsExactly("ziekenhuis", "Sittard");
        assertThat(understood.categories()).extracting(Prediction::value).contains(Category.ACCOMPANY);
        assertThat(understood.beneficiary()).isEqualTo(Beneficiary.OTHER);
    }

    @Test
    void time_and_place_are_found_in_one_english_sentence() {
        var understood = of("Could someone take my mother to the hospital in Maastricht tomorrow at 2.30pm?");
        assertThat(understood.when()).singleElement()
                .satisfies(when -> assertThat(when.start()).isEqualTo("2026-11-26T14:30:00"));
        assertThat(understood.where()).extracting(Where::value).containsExactly("hospital", "Maastricht");
    }

    @Test
    void a_concern_stops_the_flow_only_when_it_is_acute() {
        assertThat(of("Ik wil niet meer leven").isAcute()).isTrue();
        assertThat(of("Mijn nummer is 06-12345678").concerns()).isNotEmpty();
        assertThat(of("Mijn nummer is 06-12345678").isAcute()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "NL | Kan iemand mijn gras maaien?", "NL | Dankjewel, super!", "NL | goedemorgen", "NL | Nee",
            "EN | My mum needs a lift on Friday", "EN | Thank you so much!", "EN | Hello there", "EN | no thanks"})
    void the_language_is_told_from_the_words(Language language, String text) {
        assertThat(of(text).language().value()).isEqualTo(language);
        assertThat(UNDERSTANDING.of(text, NOW.preferring(other(language))).language().value()).isEqualTo(language);
    }

    private static Language other(Language language) {
        return language == Language.NL ? Language.EN : Language.NL;
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "?", "\uD83D\uDC4D", "."})
    void what_has_no_letters_is_in_the_writers_own_language(String text) {
        for (var own : Language.values()) {
            assertThat(UNDERSTANDING.of(text, NOW.preferring(own)).language().value()).isEqualTo(own);
        }
    }

    @Test
    void a_short_english_word_stays_english_for_who_writes_english() {
        assertThat(UNDERSTANDING.of("done", NOW.preferring(Language.EN)).language().value()).isEqualTo(Language.EN);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void two_words_of_both_languages_are_in_the_writers_own(Language own) {
        assertThat(UNDERSTANDING.of("ok super", NOW.preferring(own)).language().value()).isEqualTo(own);
    }

    @Test
    void an_own_language_that_the_words_speak_against_makes_less_sure() {
        var without = of("Thank you so much!").language();
        var against = UNDERSTANDING.of("Thank you so much!", NOW.preferring(Language.NL)).language();
        assertThat(against.confidence()).isLessThan(without.confidence()).isGreaterThan(0.5);
        assertThat(UNDERSTANDING.of("Thank you so much!", NOW.preferring(Language.EN)).language()).isEqualTo(without);
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void every_text_has_a_result(String text) {
        var understood = of(text);
        assertThat(understood.text()).isEqualTo(text);
        assertThat(understood.acts()).extracting(Prediction::value).containsExactlyInAnyOrder(Act.values());
        assertThat(understood.acts()).isSortedAccordingTo(
                Comparator.comparingDouble((Prediction<Act> it) -> it.confidence()).reversed());
        assertThat(understood.acts().stream().mapToDouble(Prediction::confidence).sum()).isBetween(0.999, 1.001);
        assertThat(understood.language().confidence()).isBetween(0.0, 1.0);
        assertThat(understood.isAcute()).isFalse();
    }

    private static Stream<String> oddities() {
        return Stream.of("", " ", "\n\t", "👍", "👍👍❤️", "👩‍👩‍👧‍👦", "...", "?", "'", "\u0000", "\ud83d",
                "\udc4d\ud83d",
                "Привет, как дела?", "مرحبا بك", "你好，我需要帮助", "हैलो", "ελληνικά", "שלום", "e\u0301e\u0301", "İIıi",
                "Kan iemand mijn gras maaien? ".repeat(138), "🙂".repeat(2000), "?!".repeat(2000), "ik ".repeat(1333),
                "maandag om 3 uur en ".repeat(200), "1 ".repeat(2000));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noise_has_a_result_whose_words_stand_in_it(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            var text = noise(random);
            var understood = of(text);
            understood.when().forEach(it -> assertThat(text).contains(it.text()));
            understood.where().forEach(it -> assertThat(text).contains(it.text()));
            understood.concerns().forEach(it -> assertThat(text).contains(it.passage()));
        }
    }

    /** Letters, digits, signs and scripts, with words of times and places between. */
    private static String noise(Random random) {
        var pieces = new String[]{"om ", "half ", "drie", "6131", " AB", "Sittard ", "in ", "vrijdag ", "'", "-", "é",
                "ß",
                "06", "7", "👍", "\u0301", "ж", "漢", "@", ".", " niet ", "İ", "\u2028", "pijn ", "borst "};
        var text = new StringBuilder();
        for (int i = random.nextInt(30); i >= 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    @Test
    void the_same_message_is_understood_the_same_twice() {
        var text = "Wie kan donderdag om half elf met mijn moeder mee naar het ziekenhuis in Sittard?";
        assertThat(of(text)).isEqualTo(of(text));
    }

    @Test
    void a_slip_of_the_finger_does_not_change_what_is_wanted() {
        assertThat(of("Kan iemnd mijn grs maaien?").act().value()).isEqualTo(Act.ASK);
        assertThat(of("Kan iemnd mijn grs maaien?").categories()).extracting(Prediction::value)
                .contains(Category.GARDEN);
    }

    @Test
    void the_nearest_town_is_named_only_when_it_is_near() {
        assertThat(UNDERSTANDING.nearestTown(51.0, 5.87)).contains("Sittard");
        assertThat(UNDERSTANDING.nearestTown(48.85, 2.35)).isEmpty();
        assertThat(UNDERSTANDING.gazetteer().town("Sittard")).isPresent();
    }
}
