package nl.handje.admin.web;

import com.google.zxing.EncodeHintType;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.encoder.ByteMatrix;

/**
 * A QR code as the path of an SVG, so that it needs neither a picture file nor markup from outside the template.
 *
 * @param path
 *            a square of one unit for each dark module
 * @param size
 *            units along a side, with the quiet zone that readers need
 */
public record Qr(String path, int size) {
    private static final int QUIET = 4;

    /** The code that says this text. */
    public static Qr of(String text) {
        try {
            var modules = Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
            return new Qr(path(modules), modules.getWidth() + 2 * QUIET);
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + text.length() + " signs", e);
        }
    }

    private static String path(ByteMatrix modules) {
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
