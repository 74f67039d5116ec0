package nl.handje.keys;

import java.nio.charset.StandardCharsets;

/** A column in which words lie sealed. They open in this column only. */
public record SealedColumn(String table, String column) {
    String place() {
        return table + "." + column;
    }

    byte[] context() {
        return place().getBytes(StandardCharsets.UTF_8);
    }
}
