package be.socialekaart.fiche.completing;

import be.socialekaart.fiche.wording.Words;
import be.socialekaart.fields.reference.Areas;
import be.socialekaart.fields.reference.Municipality;
import be.socialekaart.fields.reference.Place;
import be.socialekaart.fields.reference.Rubriek;
import be.socialekaart.fields.reference.Rubrieken;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What begins as somebody types. Read through an index, so that it costs the same however large the register is. */
@Repository
class Completions {
    private static final int MOST = 8;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 60;

    private final JdbcClient jdbc;

    Completions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Headings first, then words, then names. */
    List<String> words(String typed) {
        String begin = begin(typed);
        if (begin.isEmpty()) return List.of();
        return Stream.of(headings(begin), wordsOnFiches(begin), names(begin))
                .flatMap(List::stream)
                .distinct()
                .limit(MOST)
                .toList();
    }

    List<String> places(String typed) {
        String begin = begin(typed);
        if (begin.isEmpty()) return List.of();
        Stream<String> municipalities = Areas.load().municipalities().stream().map(Municipality::name);
        Stream<String> villages = Areas.load().places().stream().map(Place::name);
        Stream<String> postcodes = Areas.load().places().stream().map(Place::postcode);
        Stream<String> zones = Areas.load().zones().stream().map(zone -> zone.name());
        return Stream.of(municipalities, villages, postcodes, zones)
                .flatMap(names -> names.filter(name -> begin(name).startsWith(begin)))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static List<String> headings(String begin) {
        return Rubrieken.load().all().stream()
                .filter(Rubriek::nameCertain)
                .map(Rubriek::name)
                .filter(name -> begin(name).startsWith(begin))
                .limit(3)
                .toList();
    }

    private List<String> wordsOnFiches(String begin) {
        return jdbc.sql("""
                select word from search_word
                where word ~>=~ :begin and word ~<~ (:begin || '{')
                order by word using ~<~ limit 4
                """).param("begin", begin).query(String.class).list();
    }

    private List<String> names(String begin) {
        return jdbc.sql("""
                select body ->> 'name'
                from (select fiche from fiche_search
                      where sort_name ~>=~ :begin and sort_name ~<~ (:begin || '{')
                      order by sort_name using ~<~ limit 4) as found
                join fiche on fiche.id = found.fiche
                """).param("begin", begin).query(String.class).list();
    }

    private static String begin(String typed) {
        String plain = Words.split(typed).collect(Collectors.joining(" "));
        return plain.length() < SHORTEST || plain.length() > LONGEST ? "" : plain;
    }
}
