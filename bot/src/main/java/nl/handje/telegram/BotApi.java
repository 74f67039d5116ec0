package nl.handje.telegram;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nl.handje.BotOnly;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The calls that bring updates in. They are made by hand because an update must be kept whole before it is read: one
 * that the library cannot decode would otherwise hold up all others.
 */
@Component
@BotOnly
class BotApi {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final MediaType TYPE = MediaType.get("application/json");
    private static final List<String> WANTED = List.of("message", "edited_message", "callback_query",
            "my_chat_member");

    /** As much as Telegram gives a bot. */
    private static final long LARGEST_FILE = 20L * 1024 * 1024;

    private final Connections connections;
    private final HttpUrl base;
    private final HttpUrl files;

    BotApi(Connections connections, TelegramSettings settings) {
        this.connections = connections;
        var place = new HttpUrl.Builder().scheme(settings.address().getScheme()).host(settings.address().getHost())
                .port(settings.port()).build();
        this.base = place.newBuilder().addPathSegment("bot" + settings.token()).build();
        this.files = place.newBuilder().addPathSegment("file").addPathSegment("bot" + settings.token()).build();
    }

    /** Waits for updates; with an offset, Telegram forgets all before it. */
    List<JsonNode> updates(OptionalLong offset) throws IOException, PollException {
        var parameters = JSON.createObjectNode().put("timeout", Connections.POLL.toSeconds()).put("limit", 100);
        offset.ifPresent(from -> parameters.put("offset", from));
        parameters.set("allowed_updates", JSON.valueToTree(WANTED));
        return List.copyOf(call(connections.polling, "getUpdates", parameters).values());
    }

    /** A webhook that somebody set once keeps every poll out. */
    void deleteWebhook() throws IOException, PollException {
        call(connections.acknowledging, "deleteWebhook", Map.of());
    }

    /** The name that people see behind the at sign. */
    Optional<String> username() throws IOException, PollException {
        return call(connections.acknowledging, "getMe", Map.of()).path("username").asStringOpt();
    }

    /** Stops the little clock on a button. */
    void answerCallback(String query) throws IOException, PollException {
        call(connections.acknowledging, "answerCallbackQuery", Map.of("callback_query_id", query));
    }

    /** What is in a file, at most as much as Telegram gives a bot. */
    byte[] file(String id) throws IOException, PollException {
        var path = call(connections.sending, "getFile", Map.of("file_id", id)).path("file_path").asString("");
        var request = new Request.Builder().url(files.newBuilder().addPathSegments(path).build()).build();
        try (Response response = connections.fetching.newCall(request).execute()) {
            if (!response.isSuccessful()) {
                throw new UnavailableException(response.code());
            }
            if (response.body().source().request(LARGEST_FILE + 1)) {
                throw new TooLargeException();
            }
            return response.body().bytes();
        }
    }

    private JsonNode call(OkHttpClient client, String method, Object parameters) throws IOException, PollException {
        var request = new Request.Builder().url(base.newBuilder().addPathSegment(method).build())
                .post(RequestBody.create(JSON.writeValueAsBytes(parameters), TYPE)).build();
        try (Response response = client.newCall(request).execute()) {
            return result(JSON.readTree(response.body().byteStream()));
        } catch (JacksonException garbled) {
            throw new UnavailableException(0);
        }
    }

    private static JsonNode result(JsonNode answer) throws PollException {
        if (answer.path("ok").asBoolean(false)) {
            return answer.path("result");
        }
        var after = answer.path("parameters").path("retry_after").asIntOpt();
        throw new PollException(new Refusal(answer.path("error_code").asInt(0),
                answer.path("description").asString(""), after, OptionalLong.empty()));
    }
}
