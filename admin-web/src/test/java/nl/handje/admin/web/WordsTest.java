package nl.handje.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handje.admin.account.AccountProblem;
import nl.handje.admin.account.Role;
import nl.handje.conversation.Correction.Way;
import nl.handje.learning.Relabelling;
import nl.handje.nlp.Act;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Category;
import nl.handje.nlp.Concern;
import nl.handje.nlp.Severity;
import nl.handje.organisation.LinkKind;
import nl.handje.review.Measure;
import nl.handje.review.Ruling;
import nl.handje.review.Source;
import nl.handje.takeover.Handover;
import nl.handje.takeover.Takeover;
import nl.handje.town.Mode;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class WordsTest {
    private static final Pattern KEY_IN_PAGE = Pattern.compile("#\\{([a-zA-Z0-9.-]+)[}(]");

    final Properties dutch = read("nl");
    final Properties english = read("en");

    @Test
    void both_languages_say_the_same_things() {
        assertThat(english.stringPropertyNames()).isEqualTo(dutch.stringPropertyNames());
    }

    @Test
    void both_languages_fill_in_the_same_things() {
        for (var key : dutch.stringPropertyNames()) {
            assertThat(placeholders(english.getProperty(key))).as(key).isEqualTo(placeholders(dutch.getProperty(key)));
        }
    }

    /** A straight apostrophe would swallow what is filled in. */
    @Test
    void no_straight_apostrophes() {
        assertThat(Stream.of(dutch, english).flatMap(words -> words.values().stream()))
                .noneMatch(words -> words.toString().contains("'"));
    }

    @Test
    void all_that_pages_say_has_words() throws IOException {
        for (var page : new PathMatchingResourcePatternResolver().getResources("classpath*:templates/**/*.html")) {
            assertThat(dutch.stringPropertyNames()).as(page.getDescription()).containsAll(keys(page));
        }
    }

    @Test
    void all_that_can_happen_has_words() {
        assertThat(dutch.stringPropertyNames()).containsAll(named("concern.", Concern.values()))
                .containsAll(named("severity.", Severity.values())).containsAll(named("source.", Source.values()))
                .containsAll(named("measure.", Measure.values())).containsAll(named("decision.", Measure.values()))
                .containsAll(named("decide.", Measure.values())).containsAll(named("queue.done.", Measure.values()))
                .containsAll(named("refusal.", Ruling.Reason.values()))
                .containsAll(named("chat.refusal.", Handover.Reason.values()))
                .containsAll(named("chat.over.", Takeover.End.values()))
                .containsAll(named("links.kind.", LinkKind.values()))
                .containsAll(named("towns.mode.", Mode.values()))
                .containsAll(named("problem.", AccountProblem.values())).containsAll(named("role.", Role.values()))
                .containsAll(named("act.", Act.values())).containsAll(named("kind.", Category.values()))
                .containsAll(named("beneficiary.", Beneficiary.values()))
                .containsAll(named("learning.way.", Way.values()))
                .containsAll(named("relabel.done.", Relabelling.Outcome.values()))
                .containsAll(named("explanation.EXPLAIN.", Concern.values()))
                .containsAll(named("explanation.WARN.", Concern.values()));
    }

    private static Set<String> named(String prefix, Enum<?>... values) {
        return Arrays.stream(values).map(value -> prefix + value.name()).collect(Collectors.toSet());
    }

    private static Set<String> keys(Resource page) throws IOException {
        return KEY_IN_PAGE.matcher(page.getContentAsString(StandardCharsets.UTF_8)).results()
                .map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> placeholders(String words) {
        return Pattern.compile("\\{\\d").matcher(words).results().map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String language) {
        var properties = new Properties();
        try (var words = WordsTest.class.getResourceAsStream("/admin/messages_" + language + ".properties")) {
            properties.load(new InputStreamReader(Objects.requireNonNull(words), StandardCharsets.UTF_8));
            return properties;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
