package nl.handje.nlp;

/** A town or village of the Netherlands. */
public record Town(String name, double latitude, double longitude, int population) {
    private static final double EARTH_RADIUS_KM = 6371;

    /** The distance as the crow flies. */
    public double kilometresTo(Town other) {
        return kilometresTo(other.latitude, other.longitude);
    }

    double kilometresTo(double otherLatitude, double otherLongitude) {
        double north = Math.sin(Math.toRadians(otherLatitude - latitude) / 2);
        double east = Math.sin(Math.toRadians(otherLongitude - longitude) / 2);
        double part = north * north
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(otherLatitude)) * east * east;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, part)));
    }
}
