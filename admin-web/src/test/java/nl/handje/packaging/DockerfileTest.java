package nl.handje.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that make the images, as far as can be told without making one. */
class DockerfileTest {
    @ParameterizedTest
    @CsvSource({"bot, nl.handje.BotApplication", "admin-web, nl.handje.admin.AdminWebApplication"})
    void it_starts_a_program_that_exists(String module, String program) throws Exception {
        assertThat(dockerfile(module)).contains("\"" + program + "\"]");
        assertThat(Class.forName(program).getMethod("main", String[].class)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bot", "admin-web"})
    void it_runs_on_the_java_that_we_compile_for(String module) throws IOException {
        String version = found(Path.of("..", "pom.xml"), "<java.version>(\\d+)</java.version>").group(1);
        assertThat(dockerfile(module).lines().filter(line -> line.startsWith("FROM "))).hasSize(2)
                .allMatch(line -> line.startsWith("FROM eclipse-temurin:" + version + "-jre"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bot", "admin-web"})
    void it_runs_as_nobody_special_and_says_whether_it_is_well(String module) throws IOException {
        assertThat(dockerfile(module)).containsPattern("(?m)^USER [1-9]\\d+").containsPattern("(?m)^HEALTHCHECK ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bot", "admin-web"})
    void its_jar_and_nothing_else_reaches_the_builder(String module) throws IOException {
        String jar = found(Path.of("..", module, "Dockerfile"), "(?m)^ARG JAR=(\\S+)$").group(1);
        assertThat(Files.readAllLines(Path.of("..", ".dockerignore"))).contains("**", "!" + jar);
    }

    private static String dockerfile(String module) throws IOException {
        return Files.readString(Path.of("..", module, "Dockerfile"));
    }

    private static MatchResult found(Path file, String pattern) throws IOException {
        return Pattern.compile(pattern).matcher(Files.readString(file)).results().findFirst().orElseThrow();
    }
}
