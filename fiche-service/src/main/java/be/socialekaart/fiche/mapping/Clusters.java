package be.socialekaart.fiche.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Puts dots together that would lie on top of one another, the largest first. */
final class Clusters {
    private static final double NEAR = 30;

    private Clusters() {}

    /** @param together makes one dot of several */
    static List<Mark> of(List<Mark> marks, View view, Function<List<Mark>, Mark> together) {
        List<List<Mark>> clusters = new ArrayList<>();
        List<Mark> shown = marks.stream()
                .filter(mark -> view.shows(mark.at()))
                .sorted(Comparator.comparingInt(Mark::count).reversed().thenComparing(Mark::label))
                .toList();
        for (Mark mark : shown) {
            clusters.stream()
                    .filter(cluster -> cluster.getFirst().at().distance(mark.at()) < view.sized(NEAR))
                    .findFirst()
                    .orElseGet(() -> {
                        clusters.add(new ArrayList<>());
                        return clusters.getLast();
                    })
                    .add(mark);
        }
        return clusters.stream()
                .map(cluster -> cluster.size() == 1 ? cluster.getFirst() : together.apply(cluster))
                .sorted(Comparator.comparing(Mark::label))
                .toList();
    }
}
