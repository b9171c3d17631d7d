package be.socialekaart.fiche.searching;

import be.socialekaart.fiche.wording.Words;
import be.socialekaart.fields.reference.Rubrieken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The statement for one question. Only what is asked for stands in it, so that PostgreSQL can use the index of that part;
 * everything typed goes in as a parameter. What is asked in words is parsed once, not for every row; how many are wanted stands
 * there as a number, or PostgreSQL would plan the statement anew every time.
 */
final class SearchSql {
    private final Map<String, Object> parameters = new HashMap<>();

    private final List<String> conditions = new ArrayList<>();
    private final List<String> scores = new ArrayList<>();
    private final List<String> address = new ArrayList<>();
    private final List<String> homeVisits = new ArrayList<>();
    private final List<String> alsoServes = new ArrayList<>();
    private String from = "asked cross join fiche_search";
    private String distance = "cast(null as double precision)";

    SearchSql(Question question, Words words, boolean widely) {
        parameters.put("all", widely ? words.allWidely() : words.all());
        parameters.put("typed", words.any());
        parameters.put("any", widely ? words.anyWidely() : words.any());
        if (!question.what().isEmpty()) search(question);
        if (widely) searchWidely(words);
        question.places().forEach(this::in);
        narrow(question.filters());
        question.manager().ifPresent(account -> {
            from += " join management using (fiche)";
            conditions.add("account = :account");
            parameters.put("account", account);
        });
    }

    private void search(Question question) {
        conditions.add("document @@ asked.query");
        scores.add("cast(1000 * ts_rank('{0.1, 0.3, 0.6, 1}', label, asked.query) as int)");
        scores.add("case when sort_name = :name then %d when sort_name like :begin then 1000 else 0 end"
                .formatted(Cursor.NAMED));
        String plain = Words.split(question.what()).collect(Collectors.joining(" "));
        String name = plain.substring(0, Math.min(plain.length(), Question.LONGEST));
        parameters.put("name", name);
        parameters.put("begin", name + " %");
    }

    /** First what is called almost so, then what holds the very words: of those are few, or this would not be asked. */
    private void searchWidely(Words words) {
        scores.add("""
                case when levenshtein_less_equal(left(sort_name, 200), :name, 2) <= 2
                     then case when one_letter_less(sort_name) && one_letter_less(:name) then 3500 else 3000 end
                     when fiche in (select fiche from fiche_search, asked where document @@ asked.exactly) then 1500
                     else 0 end""");
        parameters.put("exactly", words.all());
    }

    private void in(Where where) {
        if (where.near() == null) inAreas(where);
        else nearby(where.near());
    }

    private void nearby(Where.Near near) {
        parameters.put("lat", near.lat());
        parameters.put("lon", near.lon());
        conditions.add("position <@ circle(flat(:lat, :lon), %d)".formatted(Where.Near.KILOMETRES));
        distance = "position <-> flat(:lat, :lon)";
        scores.clear();
        scores.add("- cast(100 * (position <-> flat(:lat, :lon)) as int)");
    }

    private void inAreas(Where where) {
        int n = address.size();
        address.add("""
                (address_nis && cast(:nis%1$d as text[]) or address_postcodes && cast(:postcodes%1$d as text[])
                 or address_zones && cast(:zones%1$d as text[]))""".formatted(n));
        homeVisits.add("home_visits && cast(:served%d as text[])".formatted(n));
        alsoServes.add("also_serves && cast(:served%d as text[])".formatted(n));
        conditions.add("(%s or %s or %s)".formatted(address.get(n), homeVisits.get(n), alsoServes.get(n)));
        scores.add("case when %s then 300 when %s then 200 else 100 end".formatted(address.get(n), homeVisits.get(n)));
        parameters.put("nis" + n, array(where.wholeMunicipalities()));
        parameters.put("postcodes" + n, array(where.postcodes()));
        parameters.put("zones" + n, array(where.zones()));
        parameters.put("served" + n, array(where.served()));
    }

    private void narrow(Filters filters) {
        filters.rubriek().ifPresent(rubriek -> {
            // Also by what leads to it: fiches follow a change of the tree one by one.
            conditions.add("rubrieken && cast(:rubriek as text[])");
            parameters.put("rubriek", Rubrieken.load().keysOf(rubriek).toArray(String[]::new));
        });
        filters.municipality().ifPresent(municipality -> {
            conditions.add("address_nis @> array[cast(:municipality as text)]");
            parameters.put("municipality", municipality.nisCode());
        });
        filters.kind().ifPresent(kind -> {
            conditions.add("kind = :kind");
            parameters.put("kind", kind);
        });
        if (filters.recognised()) conditions.add("recognised");
    }

    String page(Question question, int most) {
        question.after().ifPresent(cursor -> {
            parameters.put("afterScore", -cursor.score());
            parameters.put("afterName", cursor.name());
            parameters.put("afterFiche", cursor.fiche());
        });
        return """
                with %s,
                ranked as (select fiche, sort_name, %s as score from %s where %s),
                page as (
                    select fiche, sort_name, score from ranked
                    %s
                    order by -score, sort_name, fiche limit %d)
                select fiche, page.sort_name, score, body, unconfirmed_since,
                       array(select part from unnest(array['a', 'b', 'c', 'd']) as part
                             where ts_filter(document, array[part]::"char"[]) @@ asked.typed) as typed,
                       array(select part from unnest(array['a', 'b', 'c', 'd']) as part
                             where ts_filter(document, array[part]::"char"[]) @@ asked.near) as mended,
                       %s as address, %s as home_visits, %s as also_serves, %s as distance
                from asked cross join page join fiche_search using (fiche) join fiche on fiche.id = page.fiche
                order by -score, page.sort_name, fiche
                """.formatted(
                        asked(),
                        scores.isEmpty() ? "0" : String.join(" + ", scores),
                        from,
                        conditions(),
                        question.after().isEmpty()
                                ? ""
                                : "where (-score, sort_name, fiche) > (:afterScore, :afterName, :afterFiche)",
                        most + 1,
                        any(address),
                        any(homeVisits),
                        any(alsoServes),
                        distance);
    }

    /** How many there are by everything one can narrow by, the whole under {@code all}; of very many, only of the first. */
    String facets(int most) {
        return """
                with %s,
                hit as (select kind, recognised, rubrieken, address_nis from %s where %s limit %d)
                select 'all' as facet, '' as value, count(*) as hits from hit
                union all select 'kind', kind, count(*) from hit group by kind
                union all select 'recognised', 'true', count(*) from hit where recognised
                union all select 'rubriek', key, count(*) from hit cross join unnest(rubrieken) as key group by key
                union all select 'municipality', nis, count(*) from hit cross join unnest(address_nis) as nis group by nis
                """.formatted(asked(), from, conditions(), most);
    }

    String count() {
        return "with %s select count(*) from %s where %s".formatted(asked(), from, conditions());
    }

    /** How many have an address in each municipality. */
    String perMunicipality() {
        return """
                with %s
                select nis, count(*) from (select distinct fiche, unnest(address_nis) as nis from %s where %s) as there
                group by nis
                """.formatted(asked(), from, conditions());
    }

    SearchSql onlyAt(String nisCode) {
        conditions.add("address_nis @> array[cast(:only as text)]");
        parameters.put("only", nisCode);
        return this;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private String asked() {
        return """
                asked as materialized (
                    select to_tsquery('dutch_plain', :all) as query, to_tsquery('dutch_plain', :typed) as typed,
                           to_tsquery('dutch_plain', :any) as near, %s as exactly)""".formatted(
                parameters.containsKey("exactly") ? "to_tsquery('dutch_plain', :exactly)" : "cast(null as tsquery)");
    }

    private String conditions() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    private static String any(List<String> conditions) {
        return conditions.isEmpty() ? "false" : conditions.stream().collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String[] array(Set<String> codes) {
        return codes.toArray(String[]::new);
    }
}
