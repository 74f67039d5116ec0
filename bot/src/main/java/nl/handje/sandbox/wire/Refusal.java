package nl.handje.sandbox.wire;

import tools.jackson.databind.node.ObjectNode;

/** A call that is not granted, with the words and numbers its caller gets. */
public final class Refusal extends RuntimeException {
    private final int status;
    private final ObjectNode parameters;

    private Refusal(int status, String description, ObjectNode parameters) {
        super(description, null, false, false);
        this.status = status;
        this.parameters = parameters;
    }

    public static Refusal of(int status, String description) {
        return new Refusal(status, description, Json.object());
    }

    /** Telegram's 400: the first letter small, unless the word is a code such as {@code BUTTON_DATA_INVALID}. */
    public static Refusal badRequest(String reason) {
        return of(400, "Bad Request: " + lowerFirst(reason));
    }

    public static Refusal forbidden(String reason) {
        return of(403, "Forbidden: " + reason);
    }

    public static Refusal conflict(String reason) {
        return of(409, "Conflict: " + reason);
    }

    public static Refusal tooManyRequests(int seconds) {
        return new Refusal(429, "Too Many Requests: retry after " + seconds,
                Json.object().put("retry_after", seconds));
    }

    public static Refusal moved(long newChat) {
        return new Refusal(400, "Bad Request: group chat was upgraded to a supergroup chat",
                Json.object().put("migrate_to_chat_id", newChat));
    }

    public int status() {
        return status;
    }

    public String description() {
        return String.valueOf(getMessage());
    }

    public ObjectNode parameters() {
        return parameters;
    }

    private static String lowerFirst(String reason) {
        boolean code = reason.length() > 1 && (reason.charAt(1) == '_' || Character.isUpperCase(reason.charAt(1)));
        return code ? reason : reason.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + reason.substring(1);
    }
}
