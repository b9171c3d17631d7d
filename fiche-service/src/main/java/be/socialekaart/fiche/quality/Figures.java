package be.socialekaart.fiche.quality;

import be.socialekaart.fiche.quality.Figure.Count;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The figures as they were last taken, and the fiches that were counted. */
@Repository
class Figures {
    private final JdbcClient jdbc;

    Figures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param days since what the list is about; null where it never was */
    record Listed(
            UUID fiche,
            String name,
            @Nullable Integer days,
            @Nullable OffsetDateTime unconfirmedSince) {}

    private record Counted(
            String part,
            Measure measure,
            int fiches,
            @Nullable Integer median) {}

    List<Figure> of(Level level) {
        return jdbc
                .sql("select part, measure, fiches, median from quality_figure where starts_with(part, :prefix)")
                .param("prefix", level.prefix())
                .query(Counted.class)
                .list()
                .stream()
                .collect(
                        LinkedHashMap<String, Map<Measure, Count>>::new,
                        (parts, counted) -> parts.computeIfAbsent(counted.part(), part -> new EnumMap<>(Measure.class))
                                .put(counted.measure(), new Count(counted.fiches(), counted.median())),
                        Map::putAll)
                .entrySet()
                .stream()
                .map(part ->
                        new Figure(level, part.getKey().substring(level.prefix().length()), part.getValue()))
                .toList();
    }

    Figure of(Level level, String key) {
        return of(level).stream()
                .filter(figure -> figure.key().equals(key))
                .findFirst()
                .orElse(new Figure(level, key, Map.of()));
    }

    /** The longest ago first. */
    List<Listed> fiches(Level level, String key, Measure measure, Optional<After> after, int most) {
        String days = "coalesce(" + measure.days() + ", " + After.NEVER + ")";
        return jdbc.sql("""
                select fiche, name, %1$s as days, unconfirmed_since
                from quality_fiche
                where parts @> array[cast(:part as text)] and %2$s and (%3$s, fiche) < (:days, :fiche)
                order by %3$s desc, fiche desc
                limit :most
                """.formatted(measure.days(), measure.condition(), days))
                .param("part", level.part(key))
                .param("days", after.map(After::days).orElse(Integer.MAX_VALUE))
                .param("fiche", after.map(After::fiche).orElse(new UUID(-1, -1)))
                .param("most", most)
                .query(Listed.class)
                .list();
    }
}
