package nl.handje.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The Compose file and what belongs to it, as far as can be told without running it. */
class ComposeFileTest {
    private static final Pattern EXPLAINED = Pattern.compile("^#?(HANDJE_[A-Z_]+)=", Pattern.MULTILINE);

    private final ComposeFile compose = ComposeFile.read();

    ComposeFileTest() throws IOException {
    }

    @Test
    void it_keeps_to_the_compose_specification() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(specification());
        assertThat(schema.validate(compose.tree())).isEmpty();
        assertThat(schema.validate(JsonMapper.shared().readTree("{\"services\":{\"bot\":{\"immage\":\"x\"}}}")))
                .isNotEmpty();
    }

    private static ObjectNode specification() throws IOException {
        try (InputStream file = ComposeFileTest.class.getResourceAsStream("/compose-spec.json")) {
            var schema = (ObjectNode) JsonMapper.shared().readTree(file);
            // As published it is relative, and the draft is named by an address that is no identifier.
            return schema.put("$id", "https://handje.example/compose-spec.json").put("$schema",
                    SpecificationVersion.DRAFT_7.getDialectId());
        }
    }

    @Test
    void it_runs_a_database_the_bot_and_the_admin_web() {
        assertThat(compose.services()).containsExactlyInAnyOrder("postgres", "bot", "admin-web");
        assertThat(compose.tree().has("name")).as("a name of its own, which older versions of Compose refuse")
                .isFalse();
    }

    @Test
    void only_the_bot_gets_the_token() {
        assertThat(compose.service("bot").path("env_file").toString()).contains(".env");
        assertThat(compose.service("admin-web").has("env_file")).isFalse();
        assertThat(compose.given("admin-web")).isNotEmpty().noneMatch(name -> name.contains("TOKEN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bot", "admin-web"})
    void what_a_program_is_given_it_reads(String service) {
        assertThat(compose.given(service)).contains("HANDJE_DATABASE_URL").isSubsetOf(Settings.ofTheCode());
    }

    @Test
    void the_example_explains_every_setting_and_no_other() throws IOException {
        assertThat(explained()).isEqualTo(Settings.ofTheCode());
    }

    @Test
    void what_the_compose_file_asks_for_is_in_the_example() throws IOException {
        assertThat(explained()).containsAll(compose.asked());
    }

    private static SortedSet<String> explained() throws IOException {
        return EXPLAINED.matcher(Files.readString(Path.of("..", ".env.example"))).results()
                .map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void secrets_are_not_committed() throws IOException {
        assertThat(Files.readAllLines(Path.of("..", ".gitignore"))).contains(".env");
        assertThat(compose.text()).doesNotContainPattern("(?im)^ *\\w*(password|token): *+(?!\\$\\{)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bot", "admin-web"})
    void the_file_that_builds_a_service_exists(String service) {
        var build = compose.service(service).path("build");
        assertThat(Path.of("..", build.path("context").asString(), build.path("dockerfile").asString()))
                .isRegularFile();
    }
}
