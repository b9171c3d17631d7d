package be.socialekaart.fiche.mapping;

/**
 * A place on the map. Its units are the pixels of map tiles of level 8 (Web Mercator), from the north-west corner of
 * Flanders on: so tiles fit under it, where there are any.
 */
record Point(double x, double y) {
    static final double WORLD = 65_536;
    static final double WEST = (2.5 + 180) / 360 * WORLD;
    static final double NORTH = mercator(51.55);

    static Point of(double lat, double lon) {
        return new Point((lon + 180) / 360 * WORLD - WEST, mercator(lat) - NORTH);
    }

    double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    private static double mercator(double lat) {
        double phi = Math.toRadians(lat);
        return (1 - Math.log(Math.tan(phi) + 1 / Math.cos(phi)) / Math.PI) / 2 * WORLD;
    }
}
