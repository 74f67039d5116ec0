package nl.handje.sandbox.sim;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javax.imageio.ImageIO;

import nl.handje.sandbox.api.Attachments;
import nl.handje.sandbox.wire.Refusal;
import nl.handje.sandbox.wire.Upload;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The voices, photos, videos and documents people send: their own bytes, or a sample when they bring none. */
final class Samples {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 240;
    private static final int SECONDS = 3;

    private final Attachments attachments;

    Samples(Attachments attachments) {
        this.attachments = attachments;
    }

    Consumer<ObjectNode> voice(JsonNode given) {
        int seconds = given.path("duration").asInt(SECONDS);
        Upload upload = new Upload("voice.ogg", "audio/ogg", bytes(given, Samples::silence));
        return message -> message.set("voice", attachments.voice(attachments.keep("voice", upload), seconds));
    }

    Consumer<ObjectNode> photo(JsonNode given) {
        Upload upload = new Upload("photo.png", "image/png", bytes(given, Samples::picture));
        return message -> message.set("photo", attachments.photo(attachments.keep("photo", upload)));
    }

    Consumer<ObjectNode> video(JsonNode given) {
        int seconds = given.path("duration").asInt(SECONDS);
        Upload upload = new Upload("video.mp4", "video/mp4", bytes(given, Samples::film));
        return message -> message.set("video",
                attachments.video(attachments.keep("video", upload), WIDTH, HEIGHT, seconds));
    }

    Consumer<ObjectNode> videoNote(JsonNode given) {
        int seconds = given.path("duration").asInt(SECONDS);
        Upload upload = new Upload("note.mp4", "video/mp4", bytes(given, Samples::film));
        return message -> message.set("video_note",
                attachments.videoNote(attachments.keep("video_note", upload), HEIGHT, seconds));
    }

    Consumer<ObjectNode> document(JsonNode given) {
        Upload upload = new Upload(given.path("fileName").asString("brief.txt"),
                given.path("mimeType").asString("text/plain"),
                bytes(given, () -> "Een brief.\n".getBytes(StandardCharsets.UTF_8)));
        return message -> message.set("document", attachments.document(attachments.keep("document", upload)));
    }

    private static byte[] bytes(JsonNode given, Supplier<byte[]> sample) {
        if (!given.has("base64")) {
            return sample.get();
        }
        try {
            return Base64.getDecoder().decode(given.path("base64").asString(""));
        } catch (IllegalArgumentException notBase64) {
            throw Refusal.of(400, "base64 cannot be read");
        }
    }

    /** The first page of an Ogg stream: enough to be told from other files. */
    private static byte[] silence() {
        byte[] page = new byte[28];
        byte[] mark = "OggS".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(mark, 0, page, 0, mark.length);
        page[5] = 2;
        return page;
    }

    /** The first box of an MP4 file: enough to be told from other files. */
    private static byte[] film() {
        byte[] box = new byte[16];
        box[3] = (byte) box.length;
        byte[] mark = "ftypisom".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(mark, 0, box, 4, mark.length);
        return box;
    }

    private static byte[] picture() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0xcfe8f5));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0x7fb77e));
        pen.fillRect(0, HEIGHT * 2 / 3, WIDTH, HEIGHT / 3);
        pen.setColor(new Color(0xf6c453));
        pen.fillOval(WIDTH * 3 / 4, HEIGHT / 8, HEIGHT / 5, HEIGHT / 5);
        pen.dispose();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
