package nl.handje.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The Bot API as JSON Schemas, made from the types of npm's {@code @gramio/types}: strict for what a bot sends, lenient
 * for what it gets. Each check answers with what is wrong, so an empty list is good news.
 */
public final class TelegramSchemas {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ObjectNode calls;
    private final ObjectNode results;
    private final ObjectNode updates;
    private final Map<String, Schema> known = new ConcurrentHashMap<>();

    private TelegramSchemas(Path folder) {
        calls = read(folder.resolve("Calls.json"));
        results = read(folder.resolve("Results.json"));
        updates = read(folder.resolve("Update.json"));
    }

    /** Makes them once; skips the test on a machine without Node. */
    public static TelegramSchemas load() {
        Path folder = Node.folder().resolve("schemas");
        try {
            if (!Files.exists(folder.resolve("Update.json"))) {
                Node.run("schemas.mjs", folder.toString());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return new TelegramSchemas(folder);
    }

    private static ObjectNode read(Path file) {
        return JSON.readTree(file).asObject();
    }

    /** What is wrong with a call's parameters: something missing, unknown, or of another type. */
    public List<String> call(String method, JsonNode parameters) {
        return wrong(calls, "#/definitions/Calls/properties/" + method, parameters);
    }

    public List<String> result(String method, JsonNode result) {
        return wrong(results, "#/definitions/Results/properties/" + method, result);
    }

    public List<String> update(JsonNode update) {
        return wrong(updates, "#/definitions/Update", update);
    }

    private List<String> wrong(ObjectNode definitions, String pointer, JsonNode value) {
        if (definitions.at(pointer.substring(1)).isMissingNode()) {
            return List.of("the Bot API has no " + pointer);
        }
        Schema schema = known.computeIfAbsent(System.identityHashCode(definitions) + pointer,
                any -> schema(definitions, pointer));
        return schema.validate(value).stream().map(Object::toString).distinct().limit(10).toList();
    }

    private static Schema schema(ObjectNode definitions, String pointer) {
        ObjectNode root = definitions.deepCopy().put("$ref", pointer);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(root);
    }
}
