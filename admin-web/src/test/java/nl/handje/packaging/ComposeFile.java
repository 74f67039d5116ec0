package nl.handje.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Compose file, as text and as a tree. */
record ComposeFile(String text, JsonNode tree) {
    private static final Pattern INTERPOLATED = Pattern.compile("\\$\\{([A-Z_]+)");

    static ComposeFile read() throws IOException {
        String text = Files.readString(Path.of("..", "docker-compose.yml"));
        Object yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        return new ComposeFile(text, JsonMapper.shared().valueToTree(yaml));
    }

    Set<String> services() {
        return names(tree.path("services"));
    }

    JsonNode service(String name) {
        return tree.path("services").path(name);
    }

    /** The variables of ours that a service is given by name. */
    Set<String> given(String service) {
        return names(service(service).path("environment")).stream().filter(name -> name.startsWith("HANDJE_"))
                .collect(Collectors.toSet());
    }

    /** The variables that must stand in {@code .env}, or may. */
    SortedSet<String> asked() {
        return INTERPOLATED.matcher(text).results().map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(JsonNode node) {
        return node.propertyNames().stream().collect(Collectors.toSet());
    }
}
