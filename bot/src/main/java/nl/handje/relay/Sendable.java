package nl.handje.relay;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.handje.messaging.Delivery;
import nl.handje.messenger.Enclosure;
import nl.handje.messenger.Heard;

/** What is not words and can be passed on: a file as the messenger holds it, or a place. */
sealed interface Sendable {
    /** Somebody taps on it, and it does something to their telephone or computer. */
    Pattern PROGRAM = Pattern.compile("(?i)\\.(?:apk|apkm|xapk|exe|msi|bat|cmd|scr|js|vbs|jar|ps1|lnk|html?|svg)\\b");
    String PLACE = "geo:";

    /**
     * A photo, a voice message, a document.
     *
     * @param words
     *            its name and what stands under it, for a human or a machine to judge
     */
    record File(Heard.Media.Kind heardAs, Delivery.File.Kind kind, String fileId, String caption,
            String words) implements Sendable {
        boolean isProgram() {
            return kind == Delivery.File.Kind.DOCUMENT && PROGRAM.matcher(words).find();
        }
    }

    /** A place. */
    record Place(double latitude, double longitude) implements Sendable {}

    static Optional<Sendable> of(Heard heard) {
        return switch (heard) {
            case Heard.Location place -> Optional.of(new Place(place.latitude(), place.longitude()));
            case Heard.Media media -> media.fileId().flatMap(id -> file(media.kind(), id, media.caption().orElse(""),
                    media.fileName().orElse("")));
            case Heard.Text _ -> Optional.empty();
            case Heard.Caption _ -> Optional.empty();
            case Heard.OwnNumber _ -> Optional.empty();
            case Heard.Forwarded _ -> Optional.empty();
            case Heard.Command _ -> Optional.empty();
            case Heard.Tap _ -> Optional.empty();
            case Heard.Reach _ -> Optional.empty();
        };
    }

    private static Optional<Sendable> file(Heard.Media.Kind kind, String id, String caption, String name) {
        return kind(kind).map(it -> new File(kind, it, id, caption, (name + "\n" + caption).strip()));
    }

    private static Optional<Delivery.File.Kind> kind(Heard.Media.Kind kind) {
        return switch (kind) {
            case PHOTO -> Optional.of(Delivery.File.Kind.PHOTO);
            case VOICE -> Optional.of(Delivery.File.Kind.VOICE);
            case VIDEO -> Optional.of(Delivery.File.Kind.VIDEO);
            case VIDEO_NOTE -> Optional.of(Delivery.File.Kind.VIDEO_NOTE);
            case DOCUMENT -> Optional.of(Delivery.File.Kind.DOCUMENT);
            case AUDIO, STICKER, ANIMATION, DICE, CONTACT, POLL, OTHER -> Optional.empty();
        };
    }

    /** For keeping until it is clear for whom it is. */
    static Enclosure enclosed(Sendable something) {
        return switch (something) {
            case File file -> new Enclosure(file.heardAs(), file.fileId(), file.words());
            case Place place -> new Enclosure(Heard.Media.Kind.OTHER,
                    String.format(Locale.ROOT, PLACE + "%.6f,%.6f", place.latitude(), place.longitude()), "");
        };
    }

    static Optional<Sendable> in(Enclosure kept) {
        return kept.file().startsWith(PLACE)
                ? Optional.of(place(kept.file().substring(PLACE.length()).split(",")))
                : file(kept.kind(), kept.file(), kept.caption(), "");
    }

    private static Sendable place(String[] degrees) {
        return new Place(Double.parseDouble(degrees[0]), Double.parseDouble(degrees[1]));
    }
}
