package be.socialekaart.fiche.rubrieken;

import be.socialekaart.fields.reference.Rubriek;
import be.socialekaart.fields.reference.Rubrieken;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A rubriek in the tree as it is shown.
 *
 * @param changed it is new, or called otherwise or elsewhere than before
 */
public record Node(Rubriek rubriek, int count, boolean changed, List<Node> under) {

    public static List<Node> all(Rubrieken tree, Map<String, Integer> counts) {
        return tree.headings().stream()
                .map(heading -> of(heading, tree, counts, Set.of()))
                .toList();
    }

    /** Only the headings in which something is different. */
    public static List<Node> different(Rubrieken now, Rubrieken after) {
        Set<Rubriek> same = Set.copyOf(now.all());
        Set<Rubriek> changed =
                after.all().stream().filter(rubriek -> !same.contains(rubriek)).collect(Collectors.toSet());
        return after.headings().stream()
                .map(heading -> of(heading, after, Map.of(), changed))
                .filter(Node::differs)
                .toList();
    }

    private boolean differs() {
        return changed || under.stream().anyMatch(Node::differs);
    }

    private static Node of(Rubriek rubriek, Rubrieken tree, Map<String, Integer> counts, Set<Rubriek> changed) {
        return new Node(
                rubriek,
                counts.getOrDefault(rubriek.key(), 0),
                changed.contains(rubriek),
                tree.under(rubriek.id()).stream()
                        .map(below -> of(below, tree, counts, changed))
                        .toList());
    }
}
