package nl.handje.telegram;

import java.io.IOException;

/** Thrown when Telegram, or something before it, answers that it cannot answer now. */
class UnavailableException extends IOException {
    UnavailableException(int status) {
        super("status " + status);
    }
}
