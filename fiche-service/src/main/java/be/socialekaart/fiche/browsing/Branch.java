package be.socialekaart.fiche.browsing;

import be.socialekaart.fields.reference.Rubriek;
import be.socialekaart.fields.reference.Rubrieken;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A rubriek with the number of its fiches and the rubrieken under it. */
record Branch(String key, String name, int count, List<Branch> under) {

    /** The whole tree, the headings in their groups. */
    static Map<String, List<Branch>> groups(Map<String, Integer> counts) {
        Map<String, List<Branch>> groups = new LinkedHashMap<>();
        for (Rubriek heading : Rubrieken.load().headings())
            groups.computeIfAbsent(
                            Objects.requireNonNullElse(heading.group(), ""), group -> new java.util.ArrayList<>())
                    .add(of(heading, counts));
        return groups;
    }

    private static Branch of(Rubriek rubriek, Map<String, Integer> counts) {
        List<Branch> under = Rubrieken.load().under(rubriek.id()).stream()
                .map(below -> of(below, counts))
                .toList();
        return new Branch(rubriek.key(), rubriek.name(), counts.getOrDefault(rubriek.key(), 0), under);
    }
}
