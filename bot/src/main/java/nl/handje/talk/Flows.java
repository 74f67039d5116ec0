package nl.handje.talk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.handje.conversation.Flow;
import nl.handje.nlp.Act;
import org.springframework.stereotype.Component;

/** Every flow that the features have. */
@Component
public final class Flows {
    private final Map<String, Flow> byName;

    public Flows(List<Flow> flows) {
        byName = flows.stream().collect(Collectors.toMap(Flow::name, Function.identity()));
    }

    public Optional<Flow> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public Flow of(Talk talk) {
        return named(talk.flow()).orElseThrow();
    }

    public Optional<Flow> startedBy(Act act) {
        return byName.values().stream().filter(flow -> flow.startedBy().filter(act::equals).isPresent()).findFirst();
    }

    public List<Flow> all() {
        return List.copyOf(byName.values());
    }
}
