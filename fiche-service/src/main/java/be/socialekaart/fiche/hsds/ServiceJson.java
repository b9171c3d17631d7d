package be.socialekaart.fiche.hsds;

import static be.socialekaart.fiche.hsds.Nested.text;

import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A fiche as a service of HSDS; its id is that of the fiche. Public: the read API answers it. */
public final class ServiceJson {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Map<String, String> STATUS = Map.of(
            "ACTIVE", "active",
            "TEMPORARILY_CLOSED", "temporarily closed",
            "CLOSED", "defunct",
            "MERGED", "defunct",
            "PROPOSED", "inactive");

    private ServiceJson() {}

    /** With what there is one of. */
    public static ObjectNode inShort(Listing listing) {
        ObjectNode service = withoutOrganization(listing);
        service.set("organization", OrganizationJson.inShort(listing));
        return service;
    }

    /** With everything that belongs to it. */
    public static ObjectNode whole(Listing listing) {
        ObjectNode service = withoutPlaces(listing);
        Nested.list(service, "service_at_locations", PlaceJson.all(listing));
        return service;
    }

    static ObjectNode withoutPlaces(Listing listing) {
        ObjectNode service = withParts(listing);
        service.set("organization", OrganizationJson.withParts(listing));
        return service;
    }

    /** As it stands within its organization. */
    static ObjectNode within(Listing listing) {
        ObjectNode service = withParts(listing);
        Nested.list(service, "service_at_locations", PlaceJson.all(listing));
        return service;
    }

    /** Only enough to know what to ask for. */
    public static ObjectNode minimal(Listing listing) {
        return Nested.with(listing.id()).put("modified_date", Nested.moment(listing.storedAt()));
    }

    private static ObjectNode withoutOrganization(Listing listing) {
        ObjectNode service = Nested.with(listing.id()).put("name", listing.text("name"));
        text(service, "description", listing.text("purpose"));
        text(service, "url", listing.primary("websites"));
        text(service, "email", listing.primary("emails"));
        service.put("status", STATUS.getOrDefault(listing.text("status"), "inactive"));
        text(service, "application_process", listing.text("registration"));
        text(service, "fees_description", listing.text("cost"));
        text(service, "accreditations", lines(listing.values(), "recognitions"));
        text(service, "eligibility_description", listing.text("audience"));
        JsonNode ages = listing.values().body().path("ages");
        Nested.number(service, "minimum_age", ages.path("from"));
        Nested.number(service, "maximum_age", ages.path("to"));
        text(service, "assured_date", day(listing.confirmedAt()));
        text(service, "alert", alert(listing));
        return service.put("last_modified", Nested.moment(listing.storedAt()));
    }

    private static String alert(Listing listing) {
        Standing standing = Standing.on(Standing.today(), listing.values());
        boolean ends = !standing.isActive() && standing.to() != null;
        return Stream.of(
                        ends ? "Tijdelijk gesloten tot en met " + standing.to() : "",
                        listing.unconfirmedSince() == null
                                ? ""
                                : "Niet bevestigd sinds " + day(listing.unconfirmedSince()))
                .filter(told -> !told.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private static ObjectNode withParts(Listing listing) {
        ObjectNode service = withoutOrganization(listing);
        Nested.list(service, "phones", phones(listing.id(), listing));
        Nested.list(service, "schedules", Schedules.of(listing));
        Nested.list(service, "service_areas", areas(listing));
        Nested.list(service, "languages", languages(listing));
        Nested.list(service, "contacts", contacts(listing));
        Nested.list(service, "attributes", attributes(listing));
        return service;
    }

    static Stream<ObjectNode> phones(UUID owner, Listing listing) {
        return listing.items("phones").map(phone -> {
            String number = text(phone, "value");
            ObjectNode written =
                    Nested.with(owner, "phone", number).put("number", number).put("type", "voice");
            text(written, "description", text(phone, "label"));
            return written;
        });
    }

    private static Stream<ObjectNode> areas(Listing listing) {
        return Stream.concat(
                areas(listing, "homeVisits", "Gaat aan huis"),
                areas(listing, "alsoServes", "Ook actief voor mensen uit"));
    }

    private static Stream<ObjectNode> areas(Listing listing, String field, String how) {
        return listing.items(field).map(code -> {
            String name = Dutch.lines(field, code).stream().findFirst().orElse(code.asString());
            return Nested.with(listing.id(), field, code.asString())
                    .put("name", name)
                    .put("description", "%s (%s)".formatted(how, code.asString()));
        });
    }

    private static Stream<ObjectNode> languages(Listing listing) {
        return listing.items("languages")
                .map(code -> Nested.with(listing.id(), "language", code.asString())
                        .put("name", Dutch.lines("languages", code).getFirst())
                        .put("code", code.asString()));
    }

    private static Stream<ObjectNode> contacts(Listing listing) {
        return listing.items("practitioners").map(person -> {
            String name = text(person, "name");
            ObjectNode contact = Nested.with(listing.id(), "contact", name + "|" + text(person, "rizivNumber"))
                    .put("name", name);
            text(contact, "title", text(person, "discipline"));
            return contact;
        });
    }

    private static Stream<ObjectNode> attributes(Listing listing) {
        return listing.items("rubrieken")
                .flatMap(code -> Terms.byCode(code.asString()).stream().map(term -> {
                    ObjectNode attribute = Nested.with(listing.id(), "attribute", code.asString())
                            .put("link_type", "rubriek")
                            .put("link_entity", "service");
                    attribute.set("taxonomy_term", Terms.json(term));
                    return attribute;
                }));
    }

    private static String lines(FicheValues values, String field) {
        return String.join("\n", Dutch.lines(field, values.at(field)));
    }

    private static String day(@Nullable Instant at) {
        return at == null ? "" : LocalDate.ofInstant(at, BRUSSELS).toString();
    }
}
