package be.socialekaart.fiche.quality;

import be.socialekaart.fields.reference.Areas;
import be.socialekaart.fields.reference.CareZone;
import be.socialekaart.fields.reference.Province;
import be.socialekaart.fields.reference.Rubriek;
import be.socialekaart.fields.reference.Rubrieken;
import be.socialekaart.web.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Into which parts the register is divided. A fiche with addresses in two zones counts in both. */
enum Level {
    ALL("alles", key -> Optional.of("").filter(none -> key.equals("alles"))),
    ZONE("elz", key -> Areas.load().zone(key).map(CareZone::name)),
    PROVINCE("provincie", key -> Province.ofSlug(key).map(Province::dutchName)),
    RUBRIEK("rubriek", key -> heading(key).map(Rubriek::name));

    /** The key of the part with the fiches that are in no other: without an address, or without a rubriek. */
    static final String NONE = "geen";

    private final String slug;
    private final Function<String, Optional<String>> names;

    Level(String slug, Function<String, Optional<String>> names) {
        this.slug = slug;
        this.names = names;
    }

    public String slug() {
        return slug;
    }

    public String key() {
        return "quality.level." + name();
    }

    /** Between which somebody chooses. */
    static List<Level> choices() {
        return List.of(ZONE, PROVINCE, RUBRIEK);
    }

    String part(String key) {
        return prefix() + key;
    }

    String prefix() {
        return slug + ":";
    }

    /** Empty for what has no name of its own: the whole register, and the fiches that are nowhere. */
    String nameOf(String key) {
        return names.apply(key).orElse("");
    }

    void check(String key) {
        if (names.apply(key).isEmpty() && (this == ALL || !key.equals(NONE))) throw Refusal.notFound("quality.unknown");
    }

    static Level named(String slug) {
        return Arrays.stream(values())
                .filter(level -> level.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("quality.unknown"));
    }

    private static Optional<Rubriek> heading(String key) {
        return Rubrieken.load().headings().stream()
                .filter(rubriek -> rubriek.key().equals(key))
                .findFirst();
    }
}
