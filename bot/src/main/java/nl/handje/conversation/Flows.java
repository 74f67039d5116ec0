package nl.handje.conversation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.handje.nlp.Act;

/** Every flow that the features have. */
final class Flows {
    private final Map<String, Flow> byName;

    Flows(Collection<Flow> flows) {
        byName = flows.stream().collect(Collectors.toMap(Flow::name, Function.identity()));
    }

    Optional<Flow> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Flow of(Talk talk) {
        return named(talk.flow()).orElseThrow();
    }

    Optional<Flow> startedBy(Act act) {
        return byName.values().stream().filter(flow -> flow.startedBy().filter(act::equals).isPresent()).findFirst();
    }

    List<Flow> all() {
        return List.copyOf(byName.values());
    }
}
