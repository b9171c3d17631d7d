package be.socialekaart.fields;

import static be.socialekaart.fields.Owner.COORDINATOR;
import static be.socialekaart.fields.Owner.MANAGER;
import static be.socialekaart.fields.Owner.SOURCE;
import static be.socialekaart.fields.Sensitivity.HIGH;
import static be.socialekaart.fields.Sensitivity.IDENTITY;
import static be.socialekaart.fields.Sensitivity.NORMAL;

import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every field of a fiche, in the order in which people read them. A new field starts with a line here. */
public final class Fields {

    static final String OPENING_HOURS = "openingHours";

    private static final Period HALF_A_YEAR = Period.ofMonths(6);
    private static final Period A_YEAR = Period.ofYears(1);
    private static final Period TWO_YEARS = Period.ofYears(2);

    private static final List<Field> ALL = List.of(
            new Field("kind", FieldType.KIND, COORDINATOR, IDENTITY, TWO_YEARS, Widget.CHOICE),
            new Field("status", FieldType.STATUS, COORDINATOR, IDENTITY, A_YEAR, Widget.CHOICE),
            new Field("name", FieldType.LINE, MANAGER, IDENTITY, TWO_YEARS, Widget.LINE),
            new Field("legalName", FieldType.LINE, SOURCE, IDENTITY, TWO_YEARS, Widget.LINE),
            new Field("kboNumber", FieldType.KBO_NUMBER, SOURCE, IDENTITY, TWO_YEARS, Widget.LINE),
            new Field("establishmentNumber", FieldType.ESTABLISHMENT_NUMBER, SOURCE, IDENTITY, TWO_YEARS, Widget.LINE),
            new Field("rizivNumber", FieldType.RIZIV_NUMBER, SOURCE, IDENTITY, TWO_YEARS, Widget.LINE),
            new Field("addresses", FieldType.ADDRESSES, MANAGER, HIGH, A_YEAR, Widget.ROWS),
            new Field("phones", FieldType.PHONES, MANAGER, HIGH, HALF_A_YEAR, Widget.ROWS),
            new Field("emails", FieldType.EMAILS, MANAGER, NORMAL, HALF_A_YEAR, Widget.ROWS),
            new Field("websites", FieldType.WEBSITES, MANAGER, NORMAL, A_YEAR, Widget.ROWS),
            new Field(OPENING_HOURS, FieldType.OPENING_HOURS, MANAGER, NORMAL, HALF_A_YEAR, Widget.WEEK),
            new Field("openingExceptions", FieldType.OPENING_EXCEPTIONS, MANAGER, NORMAL, HALF_A_YEAR, Widget.ROWS),
            new Field("temporaryClosure", FieldType.TEMPORARY_CLOSURE, MANAGER, HIGH, HALF_A_YEAR, Widget.PERIOD),
            new Field("closure", FieldType.CLOSURE, MANAGER, IDENTITY, A_YEAR, Widget.PERIOD),
            new Field("purpose", FieldType.TEXT, MANAGER, NORMAL, A_YEAR, Widget.TEXT),
            new Field("audience", FieldType.TEXT, MANAGER, NORMAL, A_YEAR, Widget.TEXT),
            new Field("registration", FieldType.TEXT, MANAGER, NORMAL, A_YEAR, Widget.TEXT),
            new Field("cost", FieldType.TEXT, MANAGER, NORMAL, A_YEAR, Widget.TEXT),
            new Field("languages", FieldType.LANGUAGES, MANAGER, NORMAL, TWO_YEARS, Widget.CHECKBOXES),
            new Field("ages", FieldType.AGES, MANAGER, NORMAL, A_YEAR, Widget.RANGE),
            new Field("rubrieken", FieldType.RUBRIEKEN, COORDINATOR, HIGH, TWO_YEARS, Widget.ROWS),
            new Field("homeVisits", FieldType.AREAS, MANAGER, NORMAL, A_YEAR, Widget.ROWS),
            new Field("alsoServes", FieldType.AREAS, MANAGER, NORMAL, A_YEAR, Widget.ROWS),
            new Field("recognitions", FieldType.RECOGNITIONS, SOURCE, HIGH, A_YEAR, Widget.NONE),
            new Field("practitioners", FieldType.PRACTITIONERS, MANAGER, HIGH, A_YEAR, Widget.ROWS));

    /** Delivered, or decided by the coordinators alone. */
    private static final Set<String> NOT_SUGGESTABLE = Set.of("kind", "status", "rubrieken", "recognitions");

    private static final Map<String, Field> BY_NAME =
            ALL.stream().collect(Collectors.toMap(Field::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));

    private Fields() {}

    /** The fields as they stand in the fiche; the opening hours are one field here. */
    public static List<Field> all() {
        return ALL;
    }

    /** The field of a path; one day of the opening hours is a field of its own. */
    public static Optional<Field> of(String path) {
        Optional<Field> named = Optional.ofNullable(BY_NAME.get(path));
        return named.or(() -> Day.ofPath(path).map(Fields::ofDay));
    }

    public static List<Field> suggestable() {
        return ALL.stream().filter(Field::suggestable).toList();
    }

    /** The paths under which a field is changed: the seven days for the opening hours, else the field itself. */
    public static List<String> parts(String path) {
        return path.equals(OPENING_HOURS) ? Day.paths() : List.of(path);
    }

    static boolean isSuggestable(String path) {
        return BY_NAME.containsKey(path.split("/", 2)[0]) && !NOT_SUGGESTABLE.contains(path);
    }

    private static Field ofDay(Day day) {
        Field week = BY_NAME.get(OPENING_HOURS);
        return new Field(
                day.path(), FieldType.OPENING_DAY, week.owner(), week.sensitivity(), week.staleAfter(), Widget.DAY);
    }
}
