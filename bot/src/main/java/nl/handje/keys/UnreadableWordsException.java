package nl.handje.keys;

/** Sealed words that cannot be opened: their key is gone, or they were changed. Never holds a word. */
public class UnreadableWordsException extends RuntimeException {
    UnreadableWordsException(String place, String why) {
        super("Words in " + place + " cannot be read: " + why);
    }
}
