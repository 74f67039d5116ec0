package nl.handje.resident;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line of the national postcode file of GeoNames (NL.txt or NL_full.txt, tab separated, CC BY 4.0): country,
 * postcode, place, six columns of provinces and municipalities, latitude, longitude, accuracy.
 *
 * @param code
 *            the four digits; the letters are dropped
 * @param latitude
 *            in degrees, WGS 84
 */
record PostcodeLine(String code, String town, double latitude, double longitude) {
    private static final Pattern POSTCODE = Pattern.compile("([1-9]\\d{3})(?: ?[A-Z]{2})?");
    private static final int COLUMNS = 11;
    private static final int LATITUDE = 9;

    /** What the line says; empty for a line of another shape. */
    static Optional<PostcodeLine> read(String line) {
        var columns = line.split("\t", -1);
        var code = columns.length < COLUMNS ? POSTCODE.matcher("") : POSTCODE.matcher(columns[1]);
        return code.matches() ? read(code.group(1), columns) : Optional.empty();
    }

    private static Optional<PostcodeLine> read(String code, String[] columns) {
        try {
            return Optional.of(new PostcodeLine(code, columns[2], Double.parseDouble(columns[LATITUDE]),
                    Double.parseDouble(columns[LATITUDE + 1])));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
