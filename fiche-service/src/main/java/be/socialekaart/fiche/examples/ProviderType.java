package be.socialekaart.fiche.examples;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * A kind of provider, as the tables describe it.
 *
 * @param naming after what it is called: a figure of fancy, its place, or a person
 * @param weight how often it occurs, against the others
 * @param recognition kind and type of what an authority grants it, such as ERKENNING:WZC; empty for none
 * @param capacity the unit in which that is counted; empty for none
 * @param reach how far it works: {@code visits} homes, serves people from places around ({@code also}) or from the whole
 *     care zone ({@code zone}); empty for its own address only
 * @param riziv first digit of the RIZIV numbers of its discipline; empty where there are none
 */
record ProviderType(
        String id,
        String kind,
        String label,
        Naming naming,
        List<String> rubrieken,
        int weight,
        String recognition,
        String capacity,
        String hours,
        String reach,
        String discipline,
        String riziv,
        String ages) {

    enum Naming {
        FIGURE,
        PLACE,
        PERSON
    }

    static ProviderType read(CSVRecord row) {
        return new ProviderType(
                row.get("id"),
                row.get("kind"),
                row.get("label"),
                Naming.valueOf(row.get("naming")),
                Arrays.asList(row.get("rubrieken").split("\\|")),
                Integer.parseInt(row.get("weight")),
                row.get("recognition"),
                row.get("capacity"),
                row.get("hours"),
                row.get("reach"),
                row.get("discipline"),
                row.get("riziv"),
                row.get("ages"));
    }
}
