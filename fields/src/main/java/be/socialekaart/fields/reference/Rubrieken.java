package be.socialekaart.fields.reference;

import java.util.List;
import java.util.Optional;

/** The tree of rubrieken as far as it is public: all 22 at the top, and part of what is below. */
public final class Rubrieken {

    private final List<Rubriek> all = Table.read("rubriek.csv", Rubriek::read);

    private Rubrieken() {}

    /** The table is read once. */
    public static Rubrieken load() {
        return Loaded.RUBRIEKEN;
    }

    public List<Rubriek> all() {
        return all;
    }

    /** By code, or by id for those that have no code. */
    public Optional<Rubriek> byCode(String codeOrId) {
        return all.stream().filter(rubriek -> rubriek.isKnownAs(codeOrId)).findFirst();
    }

    public List<Rubriek> headings() {
        return all.stream().filter(rubriek -> rubriek.parent() == null).toList();
    }

    /** One level below. */
    public List<Rubriek> under(String codeOrId) {
        return byCode(codeOrId).stream()
                .flatMap(above -> all.stream().filter(rubriek -> above.id().equals(rubriek.parent())))
                .toList();
    }

    private static final class Loaded {
        static final Rubrieken RUBRIEKEN = new Rubrieken();
    }
}
