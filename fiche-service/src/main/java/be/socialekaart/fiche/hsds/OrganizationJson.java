package be.socialekaart.fiche.hsds;

import static be.socialekaart.fiche.hsds.Nested.text;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The provider behind one or more fiches, told by the oldest of them. Public: the read API answers it. */
public final class OrganizationJson {
    private static final String KBO = "BE-BCE_KBO";

    private OrganizationJson() {}

    public static ObjectNode inShort(Listing oldest) {
        String legal = oldest.text("legalName");
        String name = oldest.text("name");
        ObjectNode organization = Nested.with(oldest.organization()).put("name", legal.isEmpty() ? name : legal);
        if (!legal.isEmpty() && !legal.equals(name)) organization.put("alternate_name", name);
        String purpose = oldest.text("purpose");
        // HSDS wants a description of every organization; a fiche need not have one.
        organization.put("description", purpose.isEmpty() ? "Zorgaanbieder in de Sociale Kaart: " + name : purpose);
        text(organization, "email", oldest.primary("emails"));
        text(organization, "website", oldest.primary("websites"));
        return organization;
    }

    /** @param all its fiches, the oldest first */
    public static ObjectNode whole(List<Listing> all) {
        ObjectNode organization = withParts(all.getFirst());
        Nested.list(organization, "services", all.stream().map(ServiceJson::within));
        return organization;
    }

    static ObjectNode withParts(Listing oldest) {
        ObjectNode organization = inShort(oldest);
        Nested.list(organization, "phones", ServiceJson.phones(oldest.organization(), oldest));
        Nested.list(organization, "locations", PlaceJson.offices(oldest));
        Nested.list(organization, "organization_identifiers", identifiers(oldest));
        return organization;
    }

    private static Stream<ObjectNode> identifiers(Listing listing) {
        return Stream.of(
                        identifier(listing, KBO, "KBO-nummer", listing.text("kboNumber")),
                        identifier(listing, "", "RIZIV-nummer", listing.text("rizivNumber")))
                .flatMap(found -> found);
    }

    private static Stream<ObjectNode> identifier(Listing listing, String scheme, String type, String value) {
        if (value.isEmpty()) return Stream.empty();
        ObjectNode identifier = Nested.with(listing.organization(), "identifier", type + value);
        text(identifier, "identifier_scheme", scheme);
        return Stream.of(identifier.put("identifier_type", type).put("identifier", value));
    }
}
