package be.socialekaart.fields.reference;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The reference data that holds in this process: the tables that were built in, until the register tells of newer ones.
 * Public: whoever hears of a newer set hands it in here.
 */
public final class Current {

    /** Names of the sets. */
    public static final String RUBRIEKEN = "rubrieken";

    public static final String AREAS = "areas";

    private static volatile @Nullable Held<Rubrieken> rubrieken;
    private static volatile @Nullable Held<Areas> areas;

    private Current() {}

    private record Held<T>(int revision, T set) {}

    /**
     * Takes over a set, unless this process has that revision or a newer one already.
     *
     * @param tables as text, by name, in the form of the tables that are built in
     */
    public static synchronized void take(String set, int revision, Map<String, String> tables) {
        if (revision <= revision(set)) return;
        if (set.equals(RUBRIEKEN)) rubrieken = new Held<>(revision, Rubrieken.parse(tables.get("rubriek")));
        if (set.equals(AREAS)) areas = new Held<>(revision, Areas.parse(tables));
    }

    /** 0 for what was built in. */
    public static int revision(String set) {
        Held<?> held = set.equals(RUBRIEKEN) ? rubrieken : areas;
        return held == null ? 0 : held.revision();
    }

    /** Back to what was built in, as after a start. */
    public static synchronized void forget() {
        rubrieken = null;
        areas = null;
    }

    static Rubrieken rubrieken() {
        Held<Rubrieken> held = rubrieken;
        return held == null ? BuiltIn.RUBRIEKEN : held.set();
    }

    static Areas areas() {
        Held<Areas> held = areas;
        return held == null ? BuiltIn.AREAS : held.set();
    }

    /** Read once, when first needed. */
    private static final class BuiltIn {
        static final Rubrieken RUBRIEKEN = Rubrieken.shipped();
        static final Areas AREAS = Areas.shipped();
    }
}
