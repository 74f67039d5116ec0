package nl.handje.telegram;

import java.io.IOException;

/** Thrown when the line broke after the request had left: Telegram may have done what it asked. */
class LineBrokenException extends IOException {
    LineBrokenException(IOException cause) {
        super(cause.getClass().getSimpleName());
    }
}
