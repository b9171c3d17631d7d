package be.socialekaart.fiche.searching;

import be.socialekaart.fields.reference.Areas;
import be.socialekaart.fields.reference.Municipality;
import be.socialekaart.fields.reference.Rubriek;
import be.socialekaart.fields.reference.Rubrieken;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many results there are by everything one can narrow by. Of more than {@link #MOST} results only so many are
 * counted, and {@link #whole} says so.
 */
record Facets(Map<String, Map<String, Integer>> counts) {
    static final int MOST = 20_000;
    static final Facets NONE = new Facets(Map.of());

    private static final int MOST_MUNICIPALITIES = 12;

    record Row(String facet, String value, int hits) {}

    /** One thing to narrow by. */
    record Choice(String value, String name, int count) {}

    /** A rubriek with those below it that have results. */
    record Branch(String value, String name, int count, List<Branch> under) {}

    static Facets of(List<Row> rows) {
        return new Facets(
                rows.stream().collect(Collectors.groupingBy(Row::facet, Collectors.toMap(Row::value, Row::hits))));
    }

    public int count() {
        return Math.min(MOST, count("all", ""));
    }

    public boolean whole() {
        return count("all", "") <= MOST;
    }

    public int recognised() {
        return count("recognised", "true");
    }

    /** The most frequent first. */
    public List<Choice> kinds() {
        return choices("kind", kind -> kind);
    }

    public List<Choice> municipalities() {
        return choices("municipality", Facets::nameOf).stream()
                .limit(MOST_MUNICIPALITIES)
                .toList();
    }

    /** The tree of rubrieken, as far as there are results in it. */
    public List<Branch> rubrieken() {
        return branches(Rubrieken.load().headings());
    }

    private List<Branch> branches(List<Rubriek> rubrieken) {
        return rubrieken.stream()
                .filter(rubriek -> count("rubriek", rubriek.key()) > 0)
                .map(rubriek -> new Branch(
                        rubriek.key(),
                        rubriek.name(),
                        count("rubriek", rubriek.key()),
                        branches(Rubrieken.load().under(rubriek.id()))))
                .toList();
    }

    private List<Choice> choices(String facet, java.util.function.UnaryOperator<String> name) {
        return counts.getOrDefault(facet, Map.of()).entrySet().stream()
                .map(value -> new Choice(value.getKey(), name.apply(value.getKey()), value.getValue()))
                .sorted(Comparator.comparingInt(Choice::count).reversed().thenComparing(Choice::name))
                .toList();
    }

    private static String nameOf(String nis) {
        return Areas.load().municipalityByNis(nis).map(Municipality::name).orElse(nis);
    }

    private int count(String facet, String value) {
        return counts.getOrDefault(facet, Map.of()).getOrDefault(value, 0);
    }
}
