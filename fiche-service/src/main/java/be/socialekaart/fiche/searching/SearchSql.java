package be.socialekaart.fiche.searching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The statement for one question. Only what is asked for stands in it, so that PostgreSQL can use the index of that part;
 * everything typed goes in as a parameter.
 */
final class SearchSql {
    private final Map<String, Object> parameters = new HashMap<>();
    private final List<String> conditions = new ArrayList<>();
    private final List<String> scores = new ArrayList<>();
    private final List<String> address = new ArrayList<>();
    private final List<String> homeVisits = new ArrayList<>();
    private final List<String> alsoServes = new ArrayList<>();
    private String from = "fiche_search";

    SearchSql(Question question, Words words) {
        parameters.put("all", words.all());
        parameters.put("any", words.any());
        parameters.put("typed", words.anyAsTyped());
        if (!question.what().isEmpty()) search(words);
        question.places().forEach(this::in);
        question.rubriek().ifPresent(rubriek -> {
            conditions.add("rubrieken @> array[cast(:rubriek as text)]");
            parameters.put("rubriek", rubriek.key());
        });
        question.manager().ifPresent(account -> {
            from = "fiche_search join management using (fiche)";
            conditions.add("account = :account");
            parameters.put("account", account);
        });
    }

    private void search(Words words) {
        conditions.add("document @@ to_tsquery('dutch_plain', :all)");
        scores.add("cast(1000 * ts_rank('{0.1, 0.3, 0.6, 1}', document, to_tsquery('dutch_plain', :all)) as int)");
        scores.add("case when document @@ to_tsquery('dutch_plain', :exact) then 500 else 0 end");
        scores.add("case when sort_name = :name then 4000 when sort_name like :begin then 1000 else 0 end");
        String name = String.join(" ", words.typed());
        parameters.put("exact", words.none() ? "" : "'" + String.join("' & '", words.typed()) + "'");
        parameters.put("name", name);
        parameters.put("begin", name + " %");
    }

    private void in(Where where) {
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

    String page(Question question) {
        question.after().ifPresent(cursor -> {
            parameters.put("afterScore", -cursor.score());
            parameters.put("afterName", cursor.name());
            parameters.put("afterFiche", cursor.fiche());
        });
        parameters.put("limit", question.size() + 1);
        return """
                with ranked as (select fiche, sort_name, %s as score from %s where %s),
                page as (
                    select fiche, sort_name, score from ranked
                    %s
                    order by -score, sort_name, fiche limit :limit)
                select fiche, page.sort_name, score, body, unconfirmed_since,
                       array(select part from unnest(array['a', 'b', 'c', 'd']) as part
                             where ts_filter(document, array[part]::"char"[]) @@ to_tsquery('dutch_plain', :typed)) as typed,
                       array(select part from unnest(array['a', 'b', 'c', 'd']) as part
                             where ts_filter(document, array[part]::"char"[]) @@ to_tsquery('dutch_plain', :any)) as mended,
                       %s as address, %s as home_visits, %s as also_serves
                from page join fiche_search using (fiche) join fiche on fiche.id = page.fiche
                order by -score, page.sort_name, fiche
                """.formatted(
                        scores.isEmpty() ? "0" : String.join(" + ", scores),
                        from,
                        conditions(),
                        question.after().isEmpty()
                                ? ""
                                : "where (-score, sort_name, fiche) > (:afterScore, :afterName, :afterFiche)",
                        any(address),
                        any(homeVisits),
                        any(alsoServes));
    }

    String count() {
        return "select count(*) from %s where %s".formatted(from, conditions());
    }

    /** How many have an address in each municipality. */
    String perMunicipality() {
        return """
                select nis, count(*) from (select distinct fiche, unnest(address_nis) as nis from %s where %s) as there
                group by nis
                """.formatted(from, conditions());
    }

    SearchSql onlyAt(String nisCode) {
        conditions.add("address_nis @> array[cast(:only as text)]");
        parameters.put("only", nisCode);
        return this;
    }

    Map<String, Object> parameters() {
        return parameters;
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
