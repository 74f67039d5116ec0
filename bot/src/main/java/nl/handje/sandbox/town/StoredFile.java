package nl.handje.sandbox.town;

import nl.handje.sandbox.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/** A file somebody sent: what it is called and where it lies; its bytes are on the {@link Shelf}. */
public record StoredFile(String id, String kind, String fileName, String mimeType, long size) {
    public String path() {
        return kind + "s/" + id + extension();
    }

    /** The fields every kind of file has. */
    public ObjectNode reference() {
        return Json.object().put("file_id", id).put("file_unique_id", "u" + id).put("file_size", size);
    }

    private String extension() {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot).replaceAll("[^.A-Za-z0-9]", "");
    }
}
