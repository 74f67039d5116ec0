package nl.handje.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The settings that the code really reads, as an operator writes them: {@code HANDJE_DATABASE_URL}. */
final class Settings {
    /** What the programs set themselves, and no operator should. */
    private static final Set<String> OUR_OWN = Set.of("HANDJE_BOT", "HANDJE_DEMO");
    private static final Pattern NAME = Pattern.compile("\"(HANDJE_[A-Z_]+)\"");
    private static final Pattern PROPERTY = Pattern
            .compile("(?<!ConfigurationProperties\\()[\"{](handje\\.(?!(?:html|json|ics)\")[a-z.-]+)[:}\"]");

    private final SortedSet<String> names = new TreeSet<>();

    private Settings() {
    }

    static SortedSet<String> ofTheCode() {
        var settings = new Settings();
        settings.bound();
        Stream.of("bot", "admin-web").map(module -> Path.of("..", module, "src", "main")).forEach(settings::written);
        settings.names.removeAll(OUR_OWN);
        return settings.names;
    }

    /** Records that Spring fills. */
    private void bound() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        scanner.findCandidateComponents("nl.handje").forEach(found -> {
            Class<?> type = ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null);
            components(type.getAnnotation(ConfigurationProperties.class).value(), type);
        });
    }

    private void components(String prefix, Class<?> type) {
        Arrays.stream(type.getRecordComponents()).forEach(component -> component(prefix, component));
    }

    private void component(String prefix, RecordComponent component) {
        String property = prefix + "." + component.getName().replaceAll("([A-Z])", "-$1");
        if (component.getType().isRecord()) {
            components(property, component.getType());
        } else {
            names.add(variable(property));
        }
    }

    /** What is asked for by name, in code or in a properties file. */
    private void written(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().matches(".*\\.(java|properties)")).map(Settings::text)
                    .forEach(this::written);
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private void written(String text) {
        NAME.matcher(text).results().forEach(found -> names.add(found.group(1)));
        PROPERTY.matcher(text).results().forEach(found -> names.add(variable(found.group(1))));
    }

    private static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
