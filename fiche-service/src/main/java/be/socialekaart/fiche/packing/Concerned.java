package be.socialekaart.fiche.packing;

import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fields.reference.Areas;
import be.socialekaart.fields.reference.Municipality;
import be.socialekaart.fields.reference.Place;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which fiches lie or work where something becomes different. */
@Repository
class Concerned {
    private final JdbcClient jdbc;

    Concerned(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<FicheId> by(Areas now, Areas after) {
        return jdbc.sql("""
                select id from fiche
                where exists (
                        select from jsonb_array_elements(
                            case when jsonb_typeof(body -> 'addresses') = 'array' then body -> 'addresses' else '[]' end) address
                        where address ->> 'nisCode' = any(:nis) or address ->> 'postcode' = any(:postcodes))
                   or jsonb_exists_any(body -> 'homeVisits', :nis) or jsonb_exists_any(body -> 'alsoServes', :nis)
                order by id
                """)
                .param("nis", different(now.municipalities(), after.municipalities(), Municipality::nisCode))
                .param("postcodes", different(now.places(), after.places(), Place::postcode))
                .query((row, number) -> new FicheId(row.getObject("id", UUID.class)))
                .list();
    }

    private static <T> String[] different(Collection<T> now, Collection<T> after, Function<T, String> code) {
        Set<T> before = new HashSet<>(now);
        Set<T> next = new HashSet<>(after);
        return Stream.concat(
                        now.stream().filter(one -> !next.contains(one)),
                        after.stream().filter(one -> !before.contains(one)))
                .map(code)
                .collect(Collectors.toSet())
                .toArray(String[]::new);
    }
}
