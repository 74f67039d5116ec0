package nl.handje.sandbox.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Which control call goes where. Whatever is wrong is answered with a 4xx and one sentence. */
public final class Routes {
    /** Answers one call. */
    public interface Handler {
        Answer answer(Visit visit);
    }

    /** Answers one call with JSON. */
    public interface JsonHandler {
        JsonNode answer(Visit visit);
    }

    /** A request that found its route, and what stood in its path. */
    public record Visit(Request request, List<String> parts) {
        public long id(int part) {
            try {
                return Long.parseLong(parts.get(part));
            } catch (NumberFormatException notANumber) {
                throw Refusal.of(400, "the id in the path must be a number");
            }
        }

        public ObjectNode json() {
            return request.json();
        }

        public OptionalLong queryNumber(String name) {
            Optional<String> text = request.queryField(name);
            try {
                return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text.get()));
            } catch (NumberFormatException notANumber) {
                throw Refusal.of(400, name + " must be a number");
            }
        }
    }

    private record Route(String method, Pattern path, Handler handler) {}

    private final List<Route> routes = new ArrayList<>();

    /** A brace pair in the template stands for one part of the path. */
    public Routes on(String method, String template, JsonHandler handler) {
        return to(method, template, visit -> Answer.json(200, handler.answer(visit)));
    }

    public Routes to(String method, String template, Handler handler) {
        routes.add(new Route(method, Pattern.compile(template.replace("{}", "([^/]+)")), handler));
        return this;
    }

    public Answer answer(Request request) {
        try {
            return find(request);
        } catch (Refusal refusal) {
            return Answer.json(refusal.status(), Json.object().put("error", refusal.description()));
        }
    }

    private Answer find(Request request) {
        boolean pathKnown = false;
        for (Route route : routes) {
            Matcher matcher = route.path().matcher(request.path());
            if (matcher.matches()) {
                pathKnown = true;
                if (route.method().equals(request.method())) {
                    return route.handler().answer(new Visit(request, parts(matcher)));
                }
            }
        }
        throw pathKnown
                ? Refusal.of(405, "this call does not know " + request.method())
                : Refusal.of(404, "there is no such call");
    }

    private static List<String> parts(Matcher matcher) {
        List<String> parts = new ArrayList<>();
        for (int i = 1; i <= matcher.groupCount(); i++) {
            parts.add(matcher.group(i));
        }
        return parts;
    }
}
