package be.socialekaart.fiche.subsites;

import be.socialekaart.fields.reference.Areas;
import be.socialekaart.fields.reference.CareZone;
import be.socialekaart.fields.reference.Municipality;
import be.socialekaart.fields.reference.Province;
import be.socialekaart.web.Refusal;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The eerstelijnszones as the pages name them. */
final class Zones {
    private static final Comparator<Object> DUTCH = Collator.getInstance(Locale.of("nl"));

    private Zones() {}

    static CareZone named(String slug) {
        return Areas.load().zone(slug).orElseThrow(() -> Refusal.notFound("refusal.zone"));
    }

    /** As one types it to search there. */
    static String place(CareZone zone) {
        return "ELZ " + zone.name();
    }

    static List<Municipality> municipalities(CareZone zone) {
        return Areas.load().municipalities().stream()
                .filter(municipality -> municipality.zones().contains(zone.slug()))
                .sorted(Comparator.comparing(Municipality::name, DUTCH))
                .toList();
    }

    static Map<String, List<CareZone>> byProvince() {
        Map<String, List<CareZone>> byProvince = new LinkedHashMap<>();
        for (Province province : Province.values()) {
            List<CareZone> inside = Areas.load().zones().stream()
                    .filter(zone -> zone.province().equals(province.slug()))
                    .sorted(Comparator.comparing(CareZone::name, DUTCH))
                    .toList();
            if (!inside.isEmpty()) byProvince.put(province.dutchName(), inside);
        }
        return byProvince;
    }
}
