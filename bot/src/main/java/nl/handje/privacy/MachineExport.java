package nl.handje.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.handje.messaging.DocumentWriter;
import nl.handje.resident.ResidentId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Everything of one person as JSON: a list for each kind, with the names of the facts. */
@Component
class MachineExport implements DocumentWriter {
    static final String NAME = "export-json";

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Portrait portrait;

    MachineExport(Portrait portrait) {
        this.portrait = portrait;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Written> write(String about) {
        var kinds = portrait.of(new ResidentId(UUID.fromString(about)));
        return kinds.isEmpty()
                ? Optional.empty()
                : Optional.of(new Written("handje.json", JSON.writeValueAsBytes(byKind(kinds))));
    }

    private static Map<String, List<Map<String, String>>> byKind(List<Kept> kinds) {
        var all = new LinkedHashMap<String, List<Map<String, String>>>();
        kinds.forEach(kept -> all.put(kept.kind(), kept.things().stream().map(MachineExport::facts).toList()));
        return all;
    }

    private static Map<String, String> facts(List<Fact> facts) {
        var named = new LinkedHashMap<String, String>();
        facts.forEach(fact -> named.put(fact.name(), fact.value()));
        return named;
    }
}
