package be.socialekaart.fields.reference;

import java.util.List;

/**
 * What somebody may have meant by a word for a place, with what it covers.
 *
 * @param code NIS code, postcode, {@code elz:<slug>} or {@code prov:<slug>}; of a place its postcode
 * @param label tells it from others of the same name, such as "Halle (Zoersel)"; resolves to this area alone
 * @param nisCodes the municipalities it lies in or consists of
 * @param postcodes the postcodes it covers
 * @param zones slugs of the care zones it lies in or consists of
 */
public record Area(
        Kind kind,
        String code,
        String name,
        String label,
        List<String> nisCodes,
        List<String> postcodes,
        List<String> zones) {

    public enum Kind {
        MUNICIPALITY,
        PLACE,
        POSTCODE,
        ZONE,
        PROVINCE
    }
}
