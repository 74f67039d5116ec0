package nl.handje.sandbox.api;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLConnection;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import nl.handje.sandbox.town.StoredFile;
import nl.handje.sandbox.town.Town;
import nl.handje.sandbox.wire.Json;
import nl.handje.sandbox.wire.Refusal;
import nl.handje.sandbox.wire.Upload;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Keeps files and describes them as messages do. */
public final class Attachments {
    private final Town town;

    public Attachments(Town town) {
        this.town = town;
    }

    public StoredFile keep(String kind, Upload upload) {
        String id = "SBX" + UUID.randomUUID().toString().replace("-", "");
        StoredFile file = new StoredFile(id, kind, upload.fileName(), mimeType(upload), upload.bytes().length);
        town.keep(file, upload.bytes());
        return file;
    }

    /** As the official server does: what the file's name says, else what its sender says. */
    private static String mimeType(Upload upload) {
        String name = upload.fileName().toLowerCase(Locale.ROOT);
        if (name.endsWith(".ics")) {
            return "text/calendar";
        }
        return Optional.ofNullable(URLConnection.guessContentTypeFromName(name)).orElse(upload.mimeType());
    }

    public ObjectNode document(StoredFile file) {
        return file.reference().put("file_name", file.fileName()).put("mime_type", file.mimeType());
    }

    public ObjectNode voice(StoredFile file, int seconds) {
        return file.reference().put("duration", seconds).put("mime_type", file.mimeType());
    }

    /** What its sender said of it: nobody looks into it. */
    public ObjectNode video(StoredFile file, int width, int height, int seconds) {
        return file.reference().put("width", width).put("height", height).put("duration", seconds)
                .put("file_name", file.fileName()).put("mime_type", file.mimeType());
    }

    /** Round: as high as it is wide. */
    public ObjectNode videoNote(StoredFile file, int length, int seconds) {
        return file.reference().put("length", length).put("duration", seconds);
    }

    public ArrayNode photo(StoredFile file) {
        Dimension size = town.bytes(file).map(Attachments::size).orElseGet(Dimension::new);
        return Json.array().add(file.reference().put("width", size.width).put("height", size.height));
    }

    private static Dimension size(byte[] bytes) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw Refusal.badRequest("IMAGE_PROCESS_FAILED");
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            return new Dimension(reader.getWidth(0), reader.getHeight(0));
        } catch (IOException broken) {
            throw Refusal.badRequest("IMAGE_PROCESS_FAILED");
        }
    }
}
