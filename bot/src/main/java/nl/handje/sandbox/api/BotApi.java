package nl.handje.sandbox.api;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.handje.sandbox.api.Faults.Fault;
import nl.handje.sandbox.town.Bot;
import nl.handje.sandbox.town.Town;
import nl.handje.sandbox.wire.Answer;
import nl.handje.sandbox.wire.Body;
import nl.handje.sandbox.wire.Json;
import nl.handje.sandbox.wire.Parameters;
import nl.handje.sandbox.wire.Refusal;
import nl.handje.sandbox.wire.Request;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The Bot API's front: finds bot and method, brings the trouble that was ordered, writes down the call, answers. */
public final class BotApi {
    private static final Pattern CALL = Pattern.compile("/bot([^/]*)(?:/test)?/([^/]*)/?");
    private static final Pattern DOWNLOAD = Pattern.compile("/file/bot([^/]*)(?:/test)?/(.+)");

    private final Town town;
    private final Presence presence;
    private final Bots bots;
    private final Methods methods;
    private final Faults faults;
    private final CallLog log;

    public BotApi(Town town, Presence presence, Bots bots, Methods methods, Faults faults, CallLog log) {
        this.town = town;
        this.presence = presence;
        this.bots = bots;
        this.faults = faults;
        this.log = log;
        this.methods = methods;
    }

    /** Whether this request is one for the Bot API. */
    public static boolean means(Request request) {
        return request.path().startsWith("/bot") || request.path().startsWith("/file/bot");
    }

    public Answer answer(Request request) {
        Matcher download = DOWNLOAD.matcher(request.path());
        if (download.matches()) {
            return download(download.group(1), download.group(2));
        }
        Matcher call = CALL.matcher(request.path());
        if (!call.matches()) {
            return refused(Refusal.of(404, "Not Found"));
        }
        Optional<Bot> bot = bots.calling(call.group(1));
        if (bot.isEmpty()) {
            boolean noColon = call.group(1).indexOf(':') < 0;
            return refused(Refusal.of(401, noColon ? "Unauthorized: invalid token specified" : "Unauthorized"));
        }
        return call(bot.get(), methods.properName(call.group(2)), request);
    }

    private Answer call(Bot bot, String method, Request request) {
        boolean act = !method.equals("getUpdates");
        presence.begin(bot.id(), act);
        try {
            return logged(bot, method, request);
        } finally {
            presence.end(bot.id(), act);
        }
    }

    private Answer logged(Bot bot, String method, Request request) {
        Parameters parameters;
        try {
            parameters = Body.read(request);
        } catch (Refusal unreadable) {
            return refused(unreadable);
        }
        CallLog.Entry entry = log.received(bot.id(), method, parameters.values());
        Optional<Fault> fault = faults.next(method);
        if (fault.isPresent()) {
            return trouble(fault.get(), new Call(bot, parameters), method, entry);
        }
        return respond(new Call(bot, parameters), method, entry);
    }

    private Answer trouble(Fault fault, Call call, String method, CallLog.Entry entry) {
        log.troubled(entry, fault.kind().word());
        return switch (fault.kind()) {
            case TOO_MANY -> told(entry, Refusal.tooManyRequests(fault.seconds()));
            case DEFECT -> told(entry, Refusal.of(500, "Internal Server Error"));
            case REFUSE -> told(entry, Refusal.of(fault.code(), fault.description()));
            case GATEWAY -> Answer.text(502, "text/html",
                    "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>502 Bad Gateway</body>\r\n</html>");
            case TIMEOUT -> new Answer.HangUp(Duration.ofSeconds(fault.seconds()));
            case DROP -> new Answer.HangUp(Duration.ZERO);
            case RESET_AFTER_ACCEPT -> {
                respond(call, method, entry);
                yield new Answer.HangUp(Duration.ZERO);
            }
        };
    }

    private Answer.Whole respond(Call call, String method, CallLog.Entry entry) {
        try {
            JsonNode result = methods.find(method)
                    .orElseThrow(() -> Refusal.of(404, "Not Found: method not found")).answer(call);
            ObjectNode body = Json.object().put("ok", true);
            body.set("result", result);
            log.answered(entry, 200, body);
            return Answer.json(200, body);
        } catch (Refusal refusal) {
            return told(entry, refusal);
        }
    }

    private Answer.Whole told(CallLog.Entry entry, Refusal refusal) {
        log.answered(entry, refusal.status(), body(refusal));
        return refused(refusal);
    }

    private static Answer.Whole refused(Refusal refusal) {
        Answer.Whole answer = Answer.json(refusal.status(), body(refusal));
        JsonNode seconds = refusal.parameters().path("retry_after");
        return seconds.isMissingNode() ? answer : answer.with("Retry-After", seconds.asString());
    }

    private static ObjectNode body(Refusal refusal) {
        ObjectNode body = Json.object().put("ok", false).put("error_code", refusal.status()).put("description",
                refusal.description());
        if (!refusal.parameters().isEmpty()) {
            body.set("parameters", refusal.parameters());
        }
        return body;
    }

    private Answer download(String token, String path) {
        if (bots.calling(token).isEmpty()) {
            return refused(Refusal.of(401, "Unauthorized"));
        }
        return town.alone(book -> book.files().stream().filter(file -> file.path().equals(path)).findFirst())
                .flatMap(file -> town.bytes(file)
                        .<Answer>map(bytes -> Answer.bytes(200, "application/octet-stream", bytes)))
                .orElseGet(() -> refused(Refusal.of(404, "Not Found")));
    }
}
