package nl.handje.telegram;

import java.io.IOException;

/** Thrown for a file that is larger than we take. */
class TooLargeException extends IOException {
    TooLargeException() {
        super("too large");
    }
}
