package be.socialekaart.fiche.mapping;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Pictures of a tile server to lay under the map; none unless one is configured.
 *
 * @param url with {@code {z}}, {@code {x}} and {@code {y}}; empty for none
 * @param attribution what that server asks to be shown
 */
@ConfigurationProperties("map.tiles")
record Tiles(String url, String attribution) {
    private static final int LEVEL = 8;
    private static final double SIDE = 256;

    record Tile(String url, String x, String y, String side) {}

    public boolean isThere() {
        return !url.isEmpty();
    }

    List<Tile> under(View view) {
        List<Tile> tiles = new ArrayList<>();
        if (!isThere()) return tiles;
        double side = view.sized(SIDE);
        int firstColumn = (int) Math.floor((Point.WEST + view.left()) / side);
        int firstRow = (int) Math.floor((Point.NORTH + view.top()) / side);
        for (int column = firstColumn; column * side < Point.WEST + view.left() + view.width(); column++)
            for (int row = firstRow; row * side < Point.NORTH + view.top() + view.height(); row++)
                tiles.add(tile(view.zoom(), column, row, side));
        return tiles;
    }

    private Tile tile(int zoom, int column, int row, double side) {
        String address = url.replace("{z}", String.valueOf(LEVEL + zoom))
                .replace("{x}", String.valueOf(column))
                .replace("{y}", String.valueOf(row));
        return new Tile(
                address,
                Mark.written(column * side - Point.WEST),
                Mark.written(row * side - Point.NORTH),
                Mark.written(side));
    }
}
