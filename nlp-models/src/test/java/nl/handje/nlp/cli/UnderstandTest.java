package nl.handje.nlp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program that prints what messages mean. */
class UnderstandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T09:00:00Z"), ZoneOffset.UTC);

    private static Run understand(String typed, String... arguments) throws IOException {
        return Run.of(typed, (in, out, err) -> Understand.run(arguments, in, out, err, CLOCK));
    }

    private static JsonNode one(String message, String... arguments) throws IOException {
        return JSON.readTree(understand(message, arguments).out());
    }

    private static List<String> fields(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }

    @Test
    void two_lines_become_two_objects_in_order() throws IOException {
        var run = understand("Kan iemand mijn gras maaien?\nThank you so much!\n");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().map(JSON::readTree)).hasSize(2).extracting(it -> it.get("act").stringValue())
                .containsExactly("ASK", "THANKS");
    }

    @Test
    void an_empty_line_has_its_object_too() throws IOException {
        assertThat(understand("\nHallo\n").out().lines()).hasSize(2);
    }

    @Test
    void nothing_typed_is_nothing_printed() throws IOException {
        assertThat(understand("")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void an_object_has_exactly_the_documented_fields() throws IOException {
        assertThat(fields(one("Wie brengt mij morgen?"))).containsExactly("text", "language", "languageConfidence",
                "act", "actConfidence", "acts", "categories", "beneficiary", "when", "where", "urgency", "concerns");
    }

    @Test
    void what_is_in_lists_has_exactly_the_documented_fields() throws IOException {
        var json = one("My mum needs a lift to the hospital tomorrow at 3. Call 06-12345678");
        assertThat(fields(json.at("/acts/0"))).containsExactly("act", "confidence");
        assertThat(fields(json.at("/categories/0"))).containsExactly("category", "confidence");
        assertThat(fields(json.at("/when/0"))).containsExactly("text", "start", "end", "grain", "openEnd", "recurrence",
                "alternatives");
        assertThat(fields(json.at("/where/0"))).containsExactly("text", "kind", "value");
        assertThat(fields(json.at("/concerns/0"))).containsExactly("concern", "confidence", "passage", "reason");
    }

    @Test
    void the_values_are_what_the_message_says() throws IOException {
        var text = "My mum needs a lift on Friday";
        var json = one(text);
        assertThat(json.get("text").stringValue()).isEqualTo(text);
        assertThat(json.get("language").stringValue()).isEqualTo("en");
        assertThat(json.get("act").stringValue()).isEqualTo("ASK");
        assertThat(json.get("actConfidence").doubleValue()).isEqualTo(json.at("/acts/0/confidence").doubleValue())
                .isBetween(0.5, 1.0);
        assertThat(json.get("acts")).hasSize(16);
        assertThat(json.at("/categories/0/category").stringValue()).isEqualTo("TRANSPORT");
        assertThat(json.get("beneficiary").stringValue()).isEqualTo("OTHER");
        assertThat(json.get("urgency").stringValue()).isEqualTo("SOON");
    }

    @Test
    void times_places_and_concerns_are_told_with_their_words() throws IOException {
        var json = one("Wie brengt mijn moeder vrijdag om half elf naar het ziekenhuis in Sittard? Bel 06-12345678");
        assertThat(json.at("/when/0")).isEqualTo(JSON.readTree("""
                {"text": "vrijdag om half elf", "start": "2026-11-27T10:30:00", "end": "2026-11-27T10:31:00",
                 "grain": "MINUTE", "openEnd": false, "recurrence": "", "alternatives": [
                   {"text": "vrijdag om half elf", "start": "2026-11-27T22:30:00", "end": "2026-11-27T22:31:00",
                    "grain": "MINUTE", "openEnd": false, "recurrence": "", "alternatives": []}]}"""));
        assertThat(json.get("where")).isEqualTo(JSON.readTree("""
                [{"text": "ziekenhuis", "kind": "VENUE", "value": "ziekenhuis"},
                 {"text": "Sittard", "kind": "TOWN", "value": "Sittard"}]"""));
        assertThat(json.at("/concerns/0/concern").stringValue()).isEqualTo("PERSONAL_DATA");
        assertThat(json.at("/concerns/0/passage").stringValue()).isEqualTo("06-12345678");
        assertThat(json.at("/concerns/0/reason").stringValue()).isEqualTo("Hier staat een telefoonnummer.");
    }

    @Test
    void confidences_have_three_decimals_at_most() throws IOException {
        assertThat(one("Wie wil er boodschappen voor mij doen?").get("acts"))
                .allSatisfy(it -> assertThat(it.get("confidence").toString()).matches("[01]\\.\\d{1,3}"));
    }

    @Test
    void what_comes_back_has_its_rule() throws IOException {
        assertThat(one("Wie drinkt elke dinsdag koffie met mij?").at("/when/0/recurrence").stringValue())
                .isEqualTo("FREQ=WEEKLY;BYDAY=TU");
    }

    @Test
    void a_time_that_does_not_suit_is_not_told_as_one_that_does() throws IOException {
        assertThat(one("Not on Fridays please").get("when")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2026-03-02T08:00           | Europe/Amsterdam | 2026-03-03T00:00:00",
            "2026-03-02T23:30:00Z       | Europe/Amsterdam | 2026-03-04T00:00:00",
            "2026-03-02T23:30:00Z       | -02:00           | 2026-03-03T00:00:00",
            "2026-03-02T08:00:00.5+01:00| Asia/Tokyo       | 2026-03-03T00:00:00"})
    void tomorrow_is_reckoned_from_the_moment_and_the_zone_given(String now, String zone, String start)
            throws IOException {
        assertThat(one("Wie komt er morgen?", "--now", now.strip(), "--zone", zone).at("/when/0/start").stringValue())
                .isEqualTo(start);
    }

    @Test
    void a_moment_with_an_offset_keeps_it() throws IOException {
        assertThat(one("morgen", "--now", "2026-03-02T23:30:00-05:00").at("/when/0/start").stringValue())
                .isEqualTo("2026-03-03T00:00:00");
    }

    @Test
    void without_a_moment_it_is_now_in_amsterdam() throws IOException {
        assertThat(one("over een uur").at("/when/0/start").stringValue()).startsWith("2026-11-25T11:00");
    }

    @ParameterizedTest
    @CsvSource({"nl, nl", "en, en", "en-GB, en", "NL, nl"})
    void the_writers_language_decides_where_the_words_do_not(String option, String told) throws IOException {
        assertThat(one("ok super", "--language", option).get("language").stringValue()).isEqualTo(told);
    }

    @Test
    void what_is_not_ascii_comes_back_as_it_was_typed() throws IOException {
        assertThat(one("Één café, tot zó 👋 спасибо").get("text").stringValue())
                .isEqualTo("Één café, tot zó 👋 спасибо");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "--nwo 2026-11-25T10:00 | What does --nwo mean?",
            "hallo                  | What does hallo mean?",
            "--now                  | Nothing follows --now.",
            "--now gisteren         | gisteren is no moment",
            "--zone Mars/Olympus    | There is no zone Mars/Olympus.",
            "--zone a+b             | There is no zone a+b.",
            "--language fr          | Languages are nl and en, not fr."})
    void a_wrong_option_is_explained_and_nothing_is_read(String arguments, String message) throws IOException {
        var run = understand("Hallo\n", arguments.strip().split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(message).contains("Usage: understand");
    }

    @Test
    void help_is_no_mistake() throws IOException {
        var run = understand("", "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage: understand");
    }
}
