package nl.handje.messaging;

import java.util.Arrays;

/**
 * Tells of an error without its message, for messages quote what people wrote, and addresses with the token in them.
 */
public final class Failure {
    private Failure() {
    }

    /** The kind of the error and of its cause, and the first place in our own code. */
    public static String of(Throwable error) {
        String place = Arrays.stream(error.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("nl.handje"))
                .findFirst().map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber()).orElse("");
        Throwable cause = error.getCause();
        String because = cause == null ? "" : " because of " + cause.getClass().getSimpleName();
        return error.getClass().getSimpleName() + because + place;
    }
}
