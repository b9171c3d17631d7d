package be.socialekaart.fiche.quality;

import be.socialekaart.fields.asking.Block;
import be.socialekaart.web.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is counted. The figure and the list behind it ask the same of a fiche, so that they cannot differ. */
enum Measure {
    FICHES("alle", "true"),
    LOOKED_AFTER("nagekeken", "in_one_year"),
    SILENT_ONE_YEAR("stil-12", "not in_one_year"),
    SILENT_TWO_YEARS("stil-24", "not in_two_years"),
    LABELLED("niet-bevestigd", "unconfirmed_since is not null"),
    HELD("bron", "held"),
    CONTACT("contact", Block.CONTACT),
    ADDRESS("adres", Block.ADDRESS),
    HOURS("uren", Block.HOURS),
    OFFER("aanbod", Block.OFFER),
    AREA("werkgebied", Block.AREA),
    WAITING("wacht", "waiting is not null", "waiting"),
    DECIDED("beslist", "decided is not null", "decided");

    private final String slug;
    private final String condition;
    private final String days;
    private final @Nullable Block kind;

    Measure(String slug, String condition) {
        this(slug, condition, "sign");
    }

    Measure(String slug, String condition, String days) {
        this.slug = slug;
        this.condition = condition;
        this.days = days;
        this.kind = null;
    }

    Measure(String slug, Block kind) {
        String column = kind.name().toLowerCase(Locale.ROOT);
        this.slug = slug;
        this.condition = column + " is not null";
        this.days = column;
        this.kind = kind;
    }

    public String slug() {
        return slug;
    }

    /** Which rows of {@code quality_fiche} count. */
    String condition() {
        return condition;
    }

    /** The column of {@code quality_fiche} with the age that goes with it. */
    String days() {
        return days;
    }

    @Nullable
    Block kind() {
        return kind;
    }

    /** Whether it says how old something is, of a kind of field. */
    public boolean isAge() {
        return kind != null;
    }

    /** Whether it is about suggestions: how many fiches, and the days that go with them. */
    public boolean isAboutSuggestions() {
        return this == WAITING || this == DECIDED;
    }

    boolean hasMedian() {
        return isAge() || isAboutSuggestions();
    }

    public String key() {
        return "quality.measure." + name();
    }

    /** Of the text that says in a list what the days of a fiche mean. */
    public String listKey() {
        return "quality.list." + (isAge() ? "age" : isAboutSuggestions() ? slug : "sign");
    }

    static List<Measure> counts() {
        return Arrays.stream(values()).filter(measure -> !measure.hasMedian()).toList();
    }

    static List<Measure> suggestions() {
        return Arrays.stream(values()).filter(Measure::isAboutSuggestions).toList();
    }

    static List<Measure> ages() {
        return Arrays.stream(values()).filter(Measure::isAge).toList();
    }

    static Measure named(String slug) {
        return Arrays.stream(values())
                .filter(measure -> measure.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("quality.unknown"));
    }
}
