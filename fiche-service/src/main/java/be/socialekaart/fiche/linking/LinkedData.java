package be.socialekaart.fiche.linking;

import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.Standing;
import be.socialekaart.fields.text.FieldText;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A fiche in the words of schema.org, with the classes of the Organization Ontology that OSLO builds on. Public: the page
 * of the fiche carries it.
 */
public final class LinkedData {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> TOLD = Set.of("ACTIVE", "TEMPORARILY_CLOSED");
    private static final Map<String, String> TYPES =
            Map.of("ORGANISATION", "Organization", "PRACTICE", "MedicalOrganization", "PRACTITIONER", "Person");

    private final FicheValues values;
    private final String address;

    private LinkedData(FicheValues values, String address) {
        this.values = values;
        this.address = address;
    }

    /**
     * To be put into a script element as it is: nothing in it can end that element. Null for what is closed.
     *
     * @param address of the page
     */
    public static @Nullable String of(Fiche fiche, String address) {
        LinkedData data = new LinkedData(fiche.values(), address);
        return TOLD.contains(Standing.on(Standing.today(), fiche.values()).status())
                ? escaped(data.provider().toString())
                : null;
    }

    /** The same JSON, in which no character means anything to HTML. */
    static String escaped(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private ObjectNode provider() {
        ObjectNode provider = JSON.objectNode();
        provider.putArray("@context").add("https://schema.org").addObject().put("org", "http://www.w3.org/ns/org#");
        provider.put("@id", address + "#aanbieder");
        String type = TYPES.getOrDefault(text("kind"), "Organization");
        boolean person = type.equals("Person");
        if (person) provider.put("@type", type);
        else provider.putArray("@type").add(type).add("org:Organization");
        provider.put("name", text("name")).put("mainEntityOfPage", address);
        put(provider, "legalName", person ? "" : text("legalName"));
        put(provider, "description", text("purpose"));
        put(provider, "url", first("websites"));
        put(provider, "email", first("emails"));
        put(provider, "telephone", first("phones"));
        put(provider, "identifier", identifiers());
        put(provider, "contactPoint", contactPoints());
        put(provider, "knowsLanguage", words("languages", false));
        put(provider, person ? "workLocation" : "location", places());
        if (!person) {
            put(provider, "areaServed", areas());
            put(provider, "keywords", words("rubrieken", true));
            put(provider, "org:hasSite", sites(provider));
        }
        return provider;
    }

    private ArrayNode identifiers() {
        ArrayNode identifiers = JSON.arrayNode();
        Map.of("kboNumber", "KBO", "establishmentNumber", "KBO-vestiging", "rizivNumber", "RIZIV").entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(number -> !text(number.getKey()).isEmpty())
                .forEach(number -> identifiers
                        .addObject()
                        .put("@type", "PropertyValue")
                        .put("propertyID", number.getValue())
                        .put("value", text(number.getKey())));
        return identifiers;
    }

    private ArrayNode contactPoints() {
        ArrayNode points = JSON.arrayNode();
        items("phones").forEach(phone -> {
            ObjectNode point = points.addObject().put("@type", "ContactPoint");
            point.put("telephone", phone.path("value").asString(""));
            put(point, "contactType", phone.path("label").asString(""));
        });
        return points;
    }

    private ArrayNode places() {
        ArrayNode places = JSON.arrayNode();
        items("addresses")
                .filter(address -> address.path("kind").asString("").equals("VISIT"))
                .forEach(address -> places.add(place(address, places.size() + 1)));
        ArrayNode hours = Hours.of(values);
        if (places.isEmpty() && !hours.isEmpty()) places.addObject().put("@type", "Place");
        if (!places.isEmpty()) put((ObjectNode) places.get(0), "openingHoursSpecification", hours);
        return places;
    }

    private ObjectNode place(JsonNode at, int number) {
        ObjectNode place = JSON.objectNode().put("@id", address + "#plaats-" + number);
        place.putArray("@type").add("Place").add("org:Site");
        String box = at.path("box").asString("");
        String street = at.path("street").asString("") + " " + at.path("number").asString("");
        place.putObject("address")
                .put("@type", "PostalAddress")
                .put("streetAddress", box.isEmpty() ? street : street + " bus " + box)
                .put("postalCode", at.path("postcode").asString(""))
                .put("addressLocality", at.path("municipality").asString(""))
                .put("addressCountry", "BE");
        if (at.path("lat").isNumber() && at.path("lon").isNumber()) {
            ObjectNode geo = place.putObject("geo").put("@type", "GeoCoordinates");
            geo.set("latitude", at.path("lat"));
            geo.set("longitude", at.path("lon"));
        }
        return place;
    }

    private ArrayNode areas() {
        ArrayNode areas = JSON.arrayNode();
        Stream.of("homeVisits", "alsoServes")
                .flatMap(field -> FieldText.lines(field, values.at(field)).stream())
                .distinct()
                .forEach(name ->
                        areas.addObject().put("@type", "AdministrativeArea").put("name", name));
        return areas;
    }

    private ArrayNode sites(ObjectNode provider) {
        ArrayNode sites = JSON.arrayNode();
        provider.path("location")
                .valueStream()
                .filter(place -> place.has("@id"))
                .forEach(place -> sites.addObject().set("@id", place.path("@id")));
        return sites;
    }

    private ArrayNode words(String field, boolean named) {
        ArrayNode words = JSON.arrayNode();
        if (named) FieldText.lines(field, values.at(field)).forEach(words::add);
        else items(field).forEach(words::add);
        return words;
    }

    private String first(String field) {
        return items(field)
                .filter(item -> item.path("primary").asBoolean(false))
                .findFirst()
                .or(() -> items(field).findFirst())
                .map(item -> item.path("value").asString(""))
                .orElse("");
    }

    private Stream<JsonNode> items(String field) {
        JsonNode list = values.at(field);
        return list == null ? Stream.empty() : list.valueStream();
    }

    private String text(String field) {
        JsonNode value = values.at(field);
        return value == null ? "" : value.asString("");
    }

    private static void put(ObjectNode into, String name, String text) {
        if (!text.isEmpty()) into.put(name, text);
    }

    private static void put(ObjectNode into, String name, ArrayNode list) {
        if (!list.isEmpty()) into.set(name, list);
    }
}
