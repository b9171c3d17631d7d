package be.socialekaart.fiche.subsites;

import be.socialekaart.fiche.query.SearchQuery;
import be.socialekaart.fiche.searching.Question;
import be.socialekaart.fields.values.FreeText;
import be.socialekaart.web.FieldReason;
import be.socialekaart.web.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;

/** What a coordinator typed: kept as it was typed until all of it can be saved. */
record SubsiteForm(int revision, String intro, List<Row> rows) {
    private static final int MOST = 24;
    private static final int SPARE = 3;
    private static final int LONGEST_TITLE = 80;

    /** @param place where among the tiles, as typed */
    record Row(String title, String query, String place) {

        boolean isEmpty() {
            return title.isEmpty() && query.isEmpty();
        }

        /** What is no number goes to the end. */
        int order() {
            return place.matches("\\d{1,4}") ? Integer.parseInt(place) : Integer.MAX_VALUE;
        }

        Tile tile(String zone) {
            return new Tile(title, SearchQuery.read(query).within(zone).text());
        }
    }

    static SubsiteForm of(Subsite subsite) {
        List<Tile> tiles = subsite.draft().tiles();
        List<Row> rows = IntStream.range(0, tiles.size())
                .mapToObj(i -> new Row(tiles.get(i).title(), tiles.get(i).query(), String.valueOf(i + 1)))
                .toList();
        return new SubsiteForm(subsite.revision(), subsite.draft().intro(), rows);
    }

    static SubsiteForm read(MultiValueMap<String, String> typed) {
        List<Row> rows = IntStream.range(0, MOST + SPARE)
                .mapToObj(i ->
                        new Row(text(typed, "titel" + i), text(typed, "zoekopdracht" + i), text(typed, "plaats" + i)))
                .filter(row -> !row.isEmpty())
                .toList();
        String revision = text(typed, "revisie");
        if (!revision.matches("\\d{1,9}")) throw Refusal.invalid("revisie", "refusal.wrongType");
        return new SubsiteForm(Integer.parseInt(revision), text(typed, "inleiding"), rows);
    }

    /** Rows to show: those that are filled in, and some to fill in. */
    public List<Row> shown() {
        List<Row> shown = new ArrayList<>(rows);
        for (int i = 0; i < SPARE && shown.size() < MOST; i++)
            shown.add(new Row("", "", String.valueOf(shown.size() + 1)));
        return shown;
    }

    SubsiteForm at(int revision) {
        return new SubsiteForm(revision, intro, rows);
    }

    Content content(String zone) {
        List<Tile> tiles = rows.stream()
                .sorted(Comparator.comparingInt(Row::order))
                .map(row -> row.tile(zone))
                .toList();
        return new Content(intro, tiles);
    }

    List<FieldReason> problems() {
        List<FieldReason> problems = new ArrayList<>();
        if (!intro.isEmpty())
            FreeText.problemOf(intro).ifPresent(why -> problems.add(new FieldReason("inleiding", why)));
        if (rows.size() > MOST) problems.add(new FieldReason("titel" + MOST, "subsite.tooMany"));
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).title().isEmpty()) problems.add(new FieldReason("titel" + i, "subsite.noTitle"));
            if (rows.get(i).title().length() > LONGEST_TITLE)
                problems.add(new FieldReason("titel" + i, "subsite.longTitle"));
            String field = "zoekopdracht" + i;
            queryProblem(rows.get(i).query()).ifPresent(why -> problems.add(new FieldReason(field, why)));
        }
        return problems;
    }

    private static Optional<String> queryProblem(String query) {
        if (query.isEmpty()) return Optional.of("subsite.noQuery");
        try {
            return Question.of(SearchQuery.read(query)).isEmpty() ? Optional.of("subsite.noQuery") : Optional.empty();
        } catch (Refusal refusal) {
            return refusal.fields().stream().map(FieldReason::reason).findFirst();
        }
    }

    private static String text(MultiValueMap<String, String> typed, String name) {
        return FreeText.clean(typed.getFirst(name));
    }
}
