package nl.handje.nlp.concern;

/** A part of a message. */
record Passage(int start, int end) {
    String in(String text) {
        return text.substring(start, end).strip();
    }
}
