package be.socialekaart.fields.rules;

import static be.socialekaart.fields.rules.RecordRule.ofRecord;

import be.socialekaart.fields.reference.Areas;
import be.socialekaart.fields.reference.Localities;
import be.socialekaart.fields.reference.Names;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An address in Flanders or Brussels. What follows from postcode and municipality is filled in; a municipality that does
 * not go with the postcode is an error that says which ones do.
 */
final class AddressRule implements Rule {

    private static final RecordRule ADDRESS = ofRecord()
            .has("kind", Words.oneOf("VISIT", "POST", "REGISTERED"))
            .has(PrimaryRule.PRIMARY, Words.yesOrNo())
            .needs("street", TextRule.line(120))
            .needs("number", Words.word("houseNumber.invalid", AddressRule::houseNumber))
            .has("box", TextRule.line(20))
            .needs("postcode", Words.word("postcode.invalid", AddressRule::postcode))
            .has("municipality", TextRule.line(80))
            .has("place", TextRule.line(80))
            .has("lat", Words.decimal(49.4, 51.6))
            .has("lon", Words.decimal(2.4, 6.5));

    @Override
    public @Nullable JsonNode check(JsonNode value, Findings findings) {
        ObjectNode address = ADDRESS.check(value, findings);
        if (address == null || findings.hasErrors()) return null;
        if (!address.has("kind")) address.put("kind", "VISIT");
        String postcode = text(address, "postcode");
        Localities localities = new Localities(Areas.load());
        return switch (localities.find(postcode, text(address, "municipality"), text(address, "place"))) {
            case Localities.Known known -> completed(address, known);
            case Localities.UnknownPostcode unknown -> findings.at("postcode").error("postcode.unknown", postcode);
            case Localities.Ambiguous several ->
                findings.at("municipality").error("address.ambiguous", postcode, sentence(several.choices()));
            case Localities.Mismatch other -> mismatch(other, postcode, findings.at("municipality"), localities);
        };
    }

    /** A slip is mended by one word; who has the wrong postcode needs to know where the place does lie. */
    private @Nullable JsonNode mismatch(
            Localities.Mismatch other, String postcode, Findings findings, Localities localities) {
        Optional<String> meant = Names.nearest(other.name(), other.choices());
        if (meant.isPresent()) return findings.error("address.spelling", other.name(), postcode, meant.get());
        List<String> elsewhere = localities.postcodesOf(other.name());
        return elsewhere.isEmpty()
                ? findings.error("address.mismatch", other.name(), postcode, sentence(other.choices()))
                : findings.error(
                        "address.elsewhere", other.name(), postcode, sentence(elsewhere), sentence(other.choices()));
    }

    private static JsonNode completed(ObjectNode address, Localities.Known known) {
        address.put("municipality", known.municipality().name());
        address.put("nisCode", known.municipality().nisCode());
        address.remove("place");
        if (known.place() != null) address.put("place", known.place());
        if (!address.has("lat") || !address.has("lon")) {
            address.put("lat", known.lat()).put("lon", known.lon());
        }
        return address;
    }

    private static String sentence(List<String> choices) {
        return String.join(", ", choices);
    }

    private static String text(ObjectNode address, String member) {
        return address.path(member).asString("");
    }

    private static Optional<String> houseNumber(String typed) {
        String number = typed.strip();
        if (number.equalsIgnoreCase("z/n") || number.equalsIgnoreCase("zn")) return Optional.of("z/n");
        return number.matches("\\d{1,4}[0-9A-Za-z /+.-]{0,8}") ? Optional.of(number) : Optional.empty();
    }

    private static Optional<String> postcode(String typed) {
        String digits = typed.strip().replaceFirst("(?i)^B-?", "");
        return digits.matches("[1-9]\\d{3}") ? Optional.of(digits) : Optional.empty();
    }
}
