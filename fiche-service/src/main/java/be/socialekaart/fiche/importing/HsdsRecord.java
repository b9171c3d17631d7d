package be.socialekaart.fiche.importing;

import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.hsds.Terms;
import be.socialekaart.fields.Day;
import be.socialekaart.fields.reference.Rubriek;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A service of HSDS 3.0 in the fields of a fiche. What HSDS leaves free, such as areas, costs per option and people, is not
 * taken over.
 */
final class HsdsRecord {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern STREET =
            Pattern.compile("(.+?),?\\s+(\\d\\S*|z/n)(?:\\s+(?:bus|box)\\s+(\\S.*))?", Pattern.CASE_INSENSITIVE);
    /** Longer is no address, and would take the pattern very long. */
    private static final int LONGEST_LINE = 200;

    private static final Map<String, String> TEXTS = Map.of(
            "name", "name",
            "description", "purpose",
            "eligibility_description", "audience",
            "application_process", "registration",
            "fees_description", "cost");
    private static final Map<String, String> STATUS = Map.of(
            "active", "ACTIVE", "temporarily closed", "TEMPORARILY_CLOSED", "inactive", "CLOSED", "defunct", "CLOSED");
    private static final Map<String, String> KINDS =
            Map.of("op afspraak", "BY_APPOINTMENT", "telefonisch", "PHONE", "online", "ONLINE");

    private final JsonNode service;
    private final ObjectNode values = JSON.objectNode();

    private HsdsRecord(JsonNode service) {
        this.service = service;
    }

    static ObjectNode read(JsonNode service) {
        HsdsRecord record = new HsdsRecord(service);
        record.texts();
        record.organization();
        record.contacts();
        record.put("addresses", record.addresses());
        record.put("languages", record.words("languages", language -> text(language, "code")));
        record.put("rubrieken", record.words("attributes", attribute -> rubriek(attribute.path("taxonomy_term"))));
        record.hours();
        return record.values;
    }

    private void texts() {
        TEXTS.forEach((theirs, ours) -> put(ours, text(service, theirs)));
        String status = text(service, "status");
        if (!status.isEmpty()) put("status", STATUS.getOrDefault(status, status));
        ObjectNode ages = JSON.objectNode();
        if (service.path("minimum_age").isNumber()) ages.set("from", service.path("minimum_age"));
        if (service.path("maximum_age").isNumber()) ages.set("to", service.path("maximum_age"));
        if (!ages.isEmpty()) values.set("ages", ages);
    }

    private void organization() {
        JsonNode organization = service.path("organization");
        String name = text(organization, "name");
        if (!name.equals(text(service, "name"))) put("legalName", name);
        for (JsonNode identifier : organization.path("organization_identifiers"))
            if (text(identifier, "identifier_scheme").equals("BE-BCE_KBO"))
                put("kboNumber", text(identifier, "identifier"));
    }

    private void contacts() {
        ArrayNode phones = JSON.arrayNode();
        service.path("phones").valueStream().forEach(phone -> {
            ObjectNode written = phones.addObject().put("value", text(phone, "number"));
            if (!text(phone, "description").isEmpty()) written.put("label", text(phone, "description"));
        });
        put("phones", firstIsPrimary(phones));
        put("emails", one(text(service, "email")));
        put("websites", one(text(service, "url")));
    }

    private ArrayNode addresses() {
        ArrayNode addresses = JSON.arrayNode();
        service.path("service_at_locations")
                .valueStream()
                .map(place -> place.path("location"))
                .filter(location -> !text(location, "location_type").equals("virtual"))
                .forEach(location -> location.path("addresses").valueStream().forEach(address -> {
                    ObjectNode written = address(address);
                    if (location.path("latitude").isNumber()) written.set("lat", location.path("latitude"));
                    if (location.path("longitude").isNumber()) written.set("lon", location.path("longitude"));
                    addresses.add(written);
                }));
        return firstIsPrimary(addresses);
    }

    /** What cannot be taken apart stands in the street, for the rules to say that a number is missing. */
    private static ObjectNode address(JsonNode theirs) {
        String line = text(theirs, "address_1");
        Matcher parts = STREET.matcher(line);
        boolean apart = line.length() <= LONGEST_LINE && parts.matches();
        ObjectNode address = JSON.objectNode().put("kind", "VISIT").put("street", apart ? parts.group(1) : line);
        if (apart) address.put("number", parts.group(2));
        if (apart && parts.group(3) != null) address.put("box", parts.group(3));
        address.put("postcode", text(theirs, "postal_code")).put("municipality", text(theirs, "city"));
        if (!text(theirs, "address_2").isEmpty()) address.put("place", text(theirs, "address_2"));
        return address;
    }

    private void hours() {
        ObjectNode week = JSON.objectNode();
        service.path("schedules")
                .valueStream()
                .filter(HsdsRecord::isEveryWeek)
                .forEach(schedule ->
                        days(schedule).forEach(day -> week.withArray(day.path()).add(period(schedule))));
        week.properties().forEach(day -> values.set(day.getKey(), day.getValue()));
    }

    private static boolean isEveryWeek(JsonNode schedule) {
        return text(schedule, "freq").equals("WEEKLY")
                && schedule.path("interval").asInt(1) == 1
                && !text(schedule, "opens_at").isEmpty()
                && text(schedule, "valid_to").isEmpty();
    }

    private static Stream<Day> days(JsonNode schedule) {
        String byDay = text(schedule, "byday");
        return Stream.of(Day.values())
                .filter(day -> Stream.of(byDay.split(","))
                        .anyMatch(word -> !word.isBlank() && day.name().startsWith(word.strip())));
    }

    /** The clock time counts, whatever offset is written behind it. */
    private static ObjectNode period(JsonNode schedule) {
        return JSON.objectNode()
                .put("from", clock(text(schedule, "opens_at")))
                .put("to", clock(text(schedule, "closes_at")))
                .put("kind", KINDS.getOrDefault(text(schedule, "attending_type"), "OPEN"));
    }

    private static String clock(String time) {
        return time.length() > 5 ? time.substring(0, 5) : time;
    }

    private static String rubriek(JsonNode term) {
        Optional<Rubriek> ours = FicheId.read(text(term, "id")).flatMap(id -> Terms.byId(id.value()));
        return ours.map(Rubriek::key).orElse("");
    }

    private ArrayNode words(String list, java.util.function.Function<JsonNode, String> word) {
        ArrayNode words = JSON.arrayNode();
        service.path(list)
                .valueStream()
                .map(word)
                .filter(found -> !found.isEmpty())
                .distinct()
                .forEach(words::add);
        return words;
    }

    private static ArrayNode one(String value) {
        ArrayNode list = JSON.arrayNode();
        if (!value.isEmpty()) list.addObject().put("value", value);
        return firstIsPrimary(list);
    }

    static ArrayNode firstIsPrimary(ArrayNode list) {
        if (!list.isEmpty() && list.get(0) instanceof ObjectNode first) first.put("primary", true);
        return list;
    }

    private void put(String field, @Nullable String text) {
        if (text != null && !text.isEmpty()) values.put(field, text);
    }

    private void put(String field, ArrayNode list) {
        if (!list.isEmpty()) values.set(field, list);
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("").strip();
    }
}
