package nl.handje.nlp.concern;

import static nl.handje.nlp.Concern.ABUSE;
import static nl.handje.nlp.Concern.HARASSMENT;
import static nl.handje.nlp.Concern.PERSONAL_DATA;
import static nl.handje.nlp.Concern.SUICIDE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Finding;
import nl.handje.nlp.Language;
import nl.handje.nlp.Severity;
import nl.handje.nlp.model.JointModel;
import nl.handje.nlp.model.ModelFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a human should look at, and what only sounds like it. */
class ConcernsTest {
    private static final JointModel MODELS = ModelFiles.models();
    private static final Concerns CONCERNS = new Concerns(MODELS,
            ModelFiles.classifier("concern", Concern.class, MODELS),
            ModelFiles.classifier("severity", Severity.class, MODELS));

    private static List<Finding> nl(String text) {
        return CONCERNS.of(text, MODELS.judge(text), Language.NL);
    }

    private static List<Finding> en(String text) {
        return CONCERNS.of(text, MODELS.judge(text), Language.EN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "NL | SUICIDE           | Ik wil niet meer leven, het is genoeg geweest.",
            "NL | SUICIDE           | Ik denk aan zelfmoord",
            "NL | SUICIDE           | Mijn broer heeft een afscheidsbrief geschreven",
            "NL | MEDICAL_EMERGENCY | Help mijn man ligt op de grond en ademt niet",
            "NL | MEDICAL_EMERGENCY | Ik heb pijn op de borst en krijg geen lucht",
            "NL | MEDICAL_EMERGENCY | We ruiken gas in de keuken",
            "NL | ABUSE             | Mijn man slaat mij",
            "NL | ABUSE             | Mijn moeder wordt door haar verzorger geslagen",
            "NL | CHILD_SAFETY      | Ik pas graag op kleine meisjes, liefst alleen zonder ouders, en maak foto's",
            "EN | SUICIDE           | I don't want to live anymore", "EN | SUICIDE           | I want to kill myself",
            "EN | MEDICAL_EMERGENCY | My husband collapsed and is not breathing",
            "EN | MEDICAL_EMERGENCY | I have chest pain and can't breathe",
            "EN | MEDICAL_EMERGENCY | There is a fire in my kitchen", "EN | ABUSE             | My husband hits me",
            "EN | CHILD_SAFETY      | I want to be alone with your little girl, don't tell her parents",
            "NL | FRAUD             | Stuur me je pincode dan pin ik even voor je",
            "EN | FRAUD             | Please send me your PIN and bank card",
            "NL | HARASSMENT        | Je bent een vuile hoer", "EN | HARASSMENT        | You stupid bitch, fuck off",
            "NL | PROFESSIONAL_CARE | Wie kan mijn moeder wassen en aankleden?",
            "EN | PROFESSIONAL_CARE | Can somebody wash my mother and give her her medication?",
            "NL | COMMERCIAL        | Schoonmaakster gezocht, 15 euro per uur",
            "EN | COMMERCIAL        | I charge 20 euros an hour for cleaning",
            "NL | PERSONAL_DATA     | Mijn nummer is 06-12345678", "EN | PERSONAL_DATA     | Call me on +447911123456"})
    void a_concern_comes_with_its_words_and_a_reason_in_the_language(Language language, Concern concern, String text) {
        var finding = CONCERNS.of(text, MODELS.judge(text), language).getFirst();
        assertThat(finding.concern()).isEqualTo(concern);
        assertThat(finding.confidence()).isBetween(0.5, 0.999);
        assertThat(text).contains(finding.passage());
        assertThat(finding.passage()).isNotBlank();
        assertThat(finding.reason()).startsWith(concern == PERSONAL_DATA
                ? Reasons.in(language).of("PERSONAL_DATA.PHONE")
                : Reasons.in(language).of(concern.name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ik lach me dood", "We hebben ons kapot gelachen, ik lach me dood om die man",
            "mijn telefoon is overleden", "ik stik van de hitte in huis, wie heeft een ventilator",
            "mijn man is vorig jaar overleden, ik zoek gezelschap", "Mijn laptop is dood, wie kan kijken?",
            "Ik schrok me dood van de prijs van de boodschappen", "De plant is dood, wie heeft een stekje?",
            "Kan iemand mijn gras maaien?", "Wie kan boodschappen doen? Ik betaal het bonnetje met een tikkie",
            "6131 AB", "dinsdag", "ja", "", "👍"})
    void idioms_and_what_is_past_are_no_concerns(String text) {
        assertThat(nl(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"killing weeds", "I spend all day killing weeds in my garden, who can help?",
            "I'm dying to see that film, who comes along?", "I could murder a cup of tea",
            "My phone died, who can help me with a new one?", "We need somebody to hit a nail into the wall",
            "My mum needs a lift on Friday", "I'll pay for petrol, 20 euros", "ok", "Thank you so much!"})
    void english_idioms_are_no_concerns_either(String text) {
        assertThat(en(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wie kan dat", "ademt wel", "thuis in bad"})
    void a_few_words_count_only_when_they_are_clear(String text) {
        assertThat(nl(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NL | MEDICAL_EMERGENCY | pijn borst",
            "NL | MEDICAL_EMERGENCY | koelkast brandt!",
            "NL | MEDICAL_EMERGENCY | opa stikt, help", "EN | MEDICAL_EMERGENCY | cant breath",
            "EN | MEDICAL_EMERGENCY | Flames next door.",
            "EN | MEDICAL_EMERGENCY | Only the curtains are on fire so far",
            "NL | MEDICAL_EMERGENCY | Alleen de gordijnen branden nog",
            "EN | MEDICAL_EMERGENCY | Wife's choking, help"})
    void a_cry_of_a_few_words_is_heard(Language language, Concern concern, String text) {
        assertThat(CONCERNS.of(text, MODELS.judge(text), language)).extracting(Finding::concern).contains(concern);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "NL | SUICIDE           | Ik heb de hond naar mijn zus gebracht, de sleutel ligt onder de mat. Bedankt voor alles.",
            "NL | MEDICAL_EMERGENCY | Mijn linkerhand gehoorzaamt mij sinds een kwartier niet meer",
            "NL | ABUSE             | Ik mag van hem niet naar buiten en hij heeft mijn telefoon",
            "NL | CHILD_SAFETY      | De trainer neemt hem elke week alleen mee naar huis en hij mag het niet vertellen",
            "EN | SUICIDE           | I've given the cat to my sister and put my papers in order. Thank you all for everything.",
            "EN | MEDICAL_EMERGENCY | Half my face has gone numb since breakfast and I keep dropping my cup",
            "EN | ABUSE             | He keeps my passport in his safe and I'm not allowed to phone anybody",
            "EN | CHILD_SAFETY      | The coach drives my boy home alone every week and told him not to tell us"})
    void a_cry_that_does_not_say_so_is_heard(Language language, Concern concern, String text) {
        assertThat(CONCERNS.of(text, MODELS.judge(text), language)).extracting(Finding::concern).contains(concern);
    }

    /** Each of these was missed, in other words, by models and rules of before. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NL | MEDICAL_EMERGENCY | Mijn zwager plakt aan het stopcontact",
            "NL | MEDICAL_EMERGENCY | Er drijft een kind in de gracht",
            "NL | MEDICAL_EMERGENCY | Oma praat ineens heel krom en laat haar kopje vallen",
            "NL | MEDICAL_EMERGENCY | Het stinkt in de kelder naar rotte eieren",
            "NL | SUICIDE           | Als jullie dit lezen is het al gebeurd",
            "NL | SUICIDE           | De stemmen zeggen dat ik van het balkon moet",
            "NL | ABUSE             | Mijn ex staat voor de deur met een mes",
            "NL | CHILD_SAFETY      | Hij heeft een foto van mij en wil er nog een, anders zet hij hem online",
            "EN | MEDICAL_EMERGENCY | The loft's alight and Gran is still up there",
            "EN | MEDICAL_EMERGENCY | Himself has drunk antifreeze out of the wrong bottle",
            "EN | MEDICAL_EMERGENCY | There is a hissing by the meter and it smells of eggs",
            "EN | SUICIDE           | By the time you read this it will be over",
            "EN | SUICIDE           | The voices keep telling me to cut it out",
            "NL | SUICIDE           | Een vriend van mij zit op het dak van de flat en wil niet naar beneden",
            "EN | SUICIDE           | A friend of mine is on the ledge of the carpark and won't come down",
            "NL | MEDICAL_EMERGENCY | Ik heb per ongeluk alle pillen van mijn man genomen",
            "EN | MEDICAL_EMERGENCY | There is a woman in the lock, face down",
            "EN | ABUSE             | Don't phone back, he's listening",
            "EN | CHILD_SAFETY      | He says if I don't send more pics he'll show my class"})
    void danger_told_in_other_words_is_heard(Language language, Concern concern, String text) {
        assertThat(CONCERNS.of(text, MODELS.judge(text), language)).extracting(Finding::concern).contains(concern);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NL | Ik wil niets meer van haar horen",
            "NL | Met die familie wil ik niets meer te maken hebben", "NL | Er drijft een bal in de vijver",
            "NL | De kat zit op het dak en wil niet naar beneden", "EN | The cat is on the roof and won't come down",
            "NL | De rookmelder piept om een nieuwe batterij", "EN | I want nothing more to do with her",
            "EN | The kitchen's a tip", "EN | I took the lot to the tip"})
    void the_same_words_meant_harmlessly_are_no_danger(Language language, String text) {
        assertThat(CONCERNS.of(text, MODELS.judge(text), language)).isEmpty();
    }

    @Test
    void personal_details_are_raised_only_where_they_are_shown() {
        assertThat(nl("Wat doen jullie met mijn adres en mijn nummer, en met mijn wachtwoord?"))
                .extracting(Finding::concern).doesNotContain(PERSONAL_DATA);
        assertThat(nl("Mijn nummer is 06-12345678")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"15-12-2026 14:00", "om 1500 uur", "2026-12-15", "at 1500 hours", "9.30 - 11.00",
            "1500 uur",
            "12/1 14h30"})
    void a_bare_date_or_hour_is_no_personal_detail(String text) {
        assertThat(nl(text)).isEmpty();
        assertThat(en(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "EN | my number is oh six double two five nine one three three seven",
            "EN | netflix pw for whoever minds the flat: hamlet1603",
            "NL | mijn nummer is nul zes een twee drie vier zeven acht negen nul bel me maar",
            "NL | deurcode 2580# en de sleutel ligt onder de gnoom"})
    void personal_details_without_a_pattern_are_raised_with_a_reason(Language language, String text) {
        assertThat(CONCERNS.of(text, MODELS.judge(text), language)).filteredOn(it -> it.concern() == PERSONAL_DATA)
                .singleElement()
                .satisfies(it -> assertThat(it.reason()).isEqualTo(Reasons.in(language).of("PERSONAL_DATA")));
    }

    @Test
    void the_words_are_those_that_raised_it() {
        assertThat(nl("Hallo allemaal. Ik denk aan zelfmoord. Groetjes").getFirst().passage()).isEqualTo("zelfmoord");
        assertThat(en("Hi. My HUSBAND hits me. Bye").getFirst().passage()).isEqualTo("HUSBAND hits");
    }

    @Test
    void without_a_rule_the_likeliest_clause_is_shown() {
        var finding = nl("Goedemorgen! Mijn moeder wordt door haar verzorger geslagen. Tot ziens.").getFirst();
        assertThat(finding.concern()).isEqualTo(ABUSE);
        assertThat(finding.passage()).isEqualTo("Mijn moeder wordt door haar verzorger geslagen.");
    }

    @Test
    void a_message_in_the_other_language_is_read_too_and_the_reason_stays() {
        var finding = CONCERNS.of("I want to kill myself", MODELS.judge("I want to kill myself"), Language.NL)
                .getFirst();
        assertThat(finding.concern()).isEqualTo(SUICIDE);
        assertThat(finding.passage()).isEqualTo("kill myself");
        assertThat(finding.reason()).isEqualTo(Reasons.in(Language.NL).of("SUICIDE"));
    }

    @Test
    void the_gravest_concern_comes_first() {
        var findings = nl("Je bent een vuile hoer. Ik wil niet meer leven. Bel 06-12345678.");
        assertThat(findings).extracting(Finding::concern).contains(SUICIDE, HARASSMENT, PERSONAL_DATA);
        assertThat(findings).isSortedAccordingTo(Comparator.comparing(it -> it.concern().severity()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_concern_has_a_reason_in_words(Language language) {
        for (var concern : Concern.values()) {
            assertThat(Reasons.in(language).of(concern.name())).contains(" ").endsWith(".");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NL | ik wil niet meer helpen", "NL | ik wil niet meer meedoen",
            "NL | ik kan niet langer rijden", "NL | ik wil geen berichten meer", "EN | I don't want to help anymore",
            "EN | I can't drive any longer", "EN | I want to stop helping"})
    void who_stops_with_helping_does_not_stop_with_living(Language language, String text) {
        assertThat(CONCERNS.of(text, MODELS.judge(text), language)).extracting(Finding::concern)
                .doesNotContain(SUICIDE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"het heeft allemaal geen zin meer", "Het leven heeft toch geen zin meer."})
    void hopelessness_is_heard(String text) {
        assertThat(nl(text)).extracting(Finding::concern).contains(SUICIDE);
    }
}
