package nl.handje.nlp;

/**
 * A place as somebody said it.
 *
 * @param text
 *            the words, as they stand in the message
 * @param value
 *            the place in its usual form: {@code 6131AB}, {@code 6131}, {@code Sittard}, {@code ziekenhuis}
 */
public record Where(String text, Kind kind, String value) {

    /** What sort of place. */
    public enum Kind {
        /** A Dutch postcode of four digits, with or without its two letters. */
        POSTCODE,
        /** A town or village. */
        TOWN,
        /** A neighbourhood or street. */
        NEIGHBOURHOOD,
        /** A sort of place, such as a hospital or a station. */
        VENUE,
        /** The writer's own home. */
        HOME
    }
}
