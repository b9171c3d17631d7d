package be.socialekaart.fiche.mapping;

import static java.util.stream.Collectors.groupingBy;

import be.socialekaart.fields.reference.Areas;
import be.socialekaart.fields.reference.Municipality;
import be.socialekaart.fields.reference.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * About where each municipality lies. The reference tables hold points and no borders: every spot goes to the nearest
 * village, and villages of one municipality are drawn as one. Good enough to see where one looks, not to measure.
 */
final class Outlines {
    private static final GeometryFactory SHAPES = new GeometryFactory();
    /** No gap between villages is wider than twice this: what lies between them is country too. */
    private static final double REACH = 22;
    /** So far beyond its last villages the country goes on: about 3 km. */
    private static final double MARGIN = 8;

    private static @Nullable Drawn drawn;

    private Outlines() {}

    /** Drawn once for the areas as they are. */
    static synchronized List<Outline> load() {
        Drawn last = drawn;
        if (last == null || last.areas() != Areas.load()) last = new Drawn(Areas.load(), draw());
        drawn = last;
        return last.outlines();
    }

    private static List<Outline> draw() {
        Map<Coordinate, Place> villages = new LinkedHashMap<>();
        for (Place place : Areas.load().places()) villages.putIfAbsent(coordinate(place), place);
        VoronoiDiagramBuilder nearest = new VoronoiDiagramBuilder();
        nearest.setSites(villages.keySet());
        PreparedGeometry country = PreparedGeometryFactory.prepare(around(villages.keySet()));
        Map<String, List<Geometry>> cells = new HashMap<>();
        Geometry diagram = nearest.getDiagram(SHAPES);
        for (int i = 0; i < diagram.getNumGeometries(); i++) {
            Geometry cell = diagram.getGeometryN(i);
            Place place = villages.get((Coordinate) cell.getUserData());
            cells.computeIfAbsent(place.nisCode(), nis -> new ArrayList<>())
                    .add(country.covers(cell) ? cell : cell.intersection(country.getGeometry()));
        }
        Map<String, List<Municipality>> names =
                Areas.load().municipalities().stream().collect(groupingBy(Municipality::nisCode));
        return cells.entrySet().stream()
                .filter(entry -> names.containsKey(entry.getKey()))
                .map(entry -> new Outline(
                        names.get(entry.getKey()).getFirst().name(), path(UnaryUnionOp.union(entry.getValue()))))
                .toList();
    }

    /** One circle after the other: JTS needs hundreds of megabytes for a ring around all villages at once. */
    private static Geometry around(Collection<Coordinate> villages) {
        List<Geometry> circles = villages.stream()
                .map(village -> SHAPES.createPoint(village).buffer(REACH, 4))
                .toList();
        return UnaryUnionOp.union(circles).buffer(MARGIN - REACH, 4);
    }

    private static Coordinate coordinate(Place place) {
        Point point = Point.of(place.lat(), place.lon());
        return new Coordinate(point.x(), point.y());
    }

    private static String path(Geometry shape) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < shape.getNumGeometries(); i++)
            path.append(Arrays.stream(shape.getGeometryN(i).getCoordinates())
                    .map(at -> String.format(Locale.ROOT, "%.1f %.1f", at.x, at.y))
                    .collect(Collectors.joining("L", "M", "Z")));
        return path.toString();
    }

    private record Drawn(Areas areas, List<Outline> outlines) {}
}
