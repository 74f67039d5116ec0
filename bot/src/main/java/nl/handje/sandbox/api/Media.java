package nl.handje.sandbox.api;

import java.util.Map;
import java.util.Optional;

import nl.handje.sandbox.text.FormattedText;
import nl.handje.sandbox.town.StoredFile;
import nl.handje.sandbox.town.Town;
import nl.handje.sandbox.wire.Json;
import nl.handje.sandbox.wire.Refusal;
import nl.handje.sandbox.wire.Upload;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Messages that are more than words: photos, documents, voices, videos, places, contacts; and the files in them. */
final class Media {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int LARGEST_UPLOAD = 50 * MEGABYTE;
    private static final int LARGEST_PHOTO = 10 * MEGABYTE;
    private static final int LARGEST_DOWNLOAD = 20 * MEGABYTE;

    private final Town town;
    private final Posts posts;
    private final Attachments attachments;

    Media(Town town, Posts posts) {
        this.town = town;
        this.posts = posts;
        this.attachments = new Attachments(town);
    }

    Map<String, Method> methods() {
        return Map.of("sendPhoto", this::sendPhoto, "sendDocument", this::sendDocument, "sendVoice", this::sendVoice,
                "sendVideo", this::sendVideo, "sendVideoNote", this::sendVideoNote, "sendLocation", this::sendLocation,
                "sendContact", this::sendContact, "getFile", this::getFile);
    }

    private JsonNode sendDocument(Call call) {
        StoredFile file = file(call, "document", LARGEST_UPLOAD);
        return sendWithCaption(call, message -> message.set("document", attachments.document(file)));
    }

    private JsonNode sendPhoto(Call call) {
        StoredFile file = file(call, "photo", LARGEST_PHOTO);
        JsonNode sizes = attachments.photo(file);
        return sendWithCaption(call, message -> message.set("photo", sizes));
    }

    private JsonNode sendVoice(Call call) {
        StoredFile file = file(call, "voice", LARGEST_UPLOAD);
        int seconds = number(call, "duration");
        return sendWithCaption(call, message -> message.set("voice", attachments.voice(file, seconds)));
    }

    private JsonNode sendVideo(Call call) {
        StoredFile file = file(call, "video", LARGEST_UPLOAD);
        ObjectNode video = attachments.video(file, number(call, "width"), number(call, "height"),
                number(call, "duration"));
        return sendWithCaption(call, message -> message.set("video", video));
    }

    /** Round, and without words under it: a caption that comes along is not shown by any client. */
    private JsonNode sendVideoNote(Call call) {
        StoredFile file = file(call, "video_note", LARGEST_UPLOAD);
        ObjectNode note = attachments.videoNote(file, number(call, "length"), number(call, "duration"));
        return posts.post(call, message -> message.set("video_note", note));
    }

    private static int number(Call call, String name) {
        return (int) call.parameters().number(name, 0, 0, Integer.MAX_VALUE);
    }

    private JsonNode sendWithCaption(Call call, java.util.function.Consumer<ObjectNode> content) {
        FormattedText caption = Posts.caption(call);
        return posts.post(call, message -> {
            content.accept(message);
            if (!caption.isEmpty()) {
                caption.putInto(message, "caption", "caption_entities");
            }
        });
    }

    private StoredFile file(Call call, String kind, int largest) {
        String value = call.text(kind);
        String part = value.startsWith("attach://") ? value.substring("attach://".length()) : kind;
        Upload upload = call.parameters().uploads().get(part);
        if (upload != null) {
            return attachments.keep(kind, checked(upload, largest));
        }
        if (value.isEmpty() || value.startsWith("attach://")) {
            throw Refusal.badRequest("there is no " + kind.replace('_', ' ') + " in the request");
        }
        return sentBefore(kind, value);
    }

    private static Upload checked(Upload upload, int largest) {
        if (upload.bytes().length == 0) {
            throw Refusal.badRequest("file must be non-empty");
        }
        if (upload.bytes().length > largest) {
            throw Refusal.badRequest("file is too big");
        }
        return upload;
    }

    private StoredFile sentBefore(String kind, String id) {
        if (id.startsWith("http://") || id.startsWith("https://")) {
            throw Refusal.badRequest("failed to get HTTP URL content");
        }
        StoredFile file = town.alone(book -> book.file(id))
                .orElseThrow(() -> Refusal.badRequest("wrong remote file identifier specified: Wrong string length"));
        if (!file.kind().equals(kind)) {
            throw Refusal.badRequest("can't use file of type " + file.kind().replace('_', ' ') + " as "
                    + kind.replace('_', ' '));
        }
        return file;
    }

    private JsonNode sendLocation(Call call) {
        ObjectNode place = Json.object().put("latitude", coordinate(call, "latitude", 90)).put("longitude",
                coordinate(call, "longitude", 180));
        return posts.post(call, message -> message.set("location", place));
    }

    private static double coordinate(Call call, String name, int most) {
        double value = call.parameters().decimal(name)
                .orElseThrow(() -> Refusal.badRequest(name + " is empty"));
        if (Math.abs(value) > most) {
            throw Refusal.badRequest("wrong " + name + " specified");
        }
        return value;
    }

    private JsonNode sendContact(Call call) {
        if (!call.parameters().has("phone_number")) {
            throw Refusal.badRequest("phone number must be non-empty");
        }
        if (!call.parameters().has("first_name")) {
            throw Refusal.badRequest("first name must be non-empty");
        }
        ObjectNode contact = Json.object().put("phone_number", call.text("phone_number")).put("first_name",
                call.text("first_name"));
        Optional.of(call.text("last_name")).filter(name -> !name.isEmpty())
                .ifPresent(name -> contact.put("last_name", name));
        return posts.post(call, message -> message.set("contact", contact));
    }

    private JsonNode getFile(Call call) {
        if (!call.parameters().has("file_id")) {
            throw Refusal.badRequest("file_id not specified");
        }
        StoredFile file = town.alone(book -> book.file(call.text("file_id"))).orElseThrow(
                () -> Refusal.badRequest("wrong file_id or the file is temporarily unavailable"));
        if (file.size() > LARGEST_DOWNLOAD) {
            throw Refusal.badRequest("file is too big");
        }
        return file.reference().put("file_path", file.path());
    }
}
