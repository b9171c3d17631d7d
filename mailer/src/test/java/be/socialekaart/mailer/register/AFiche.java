package be.socialekaart.mailer.register;

import be.socialekaart.events.FicheEvent.FicheChanged;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A fiche as the register publishes it, as old as a test wants. */
public record AFiche(UUID id, int revision, Instant confirmedAt, String postcode, String status, String name) {

    public static final Instant LONG_AGO = Instant.parse("2024-02-01T09:00:00Z");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public static AFiche inGent() {
        return named(UUID.randomUUID());
    }

    public AFiche confirmed(Instant at) {
        return new AFiche(id, revision + 1, at, postcode, status, name);
    }

    public AFiche inPostcode(String other) {
        return new AFiche(id, revision, confirmedAt, other, status, name);
    }

    public AFiche closed() {
        return new AFiche(id, revision, confirmedAt, postcode, "TEMPORARILY_CLOSED", name);
    }

    /** The next version. */
    public AFiche called(String other) {
        return new AFiche(id, revision + 1, confirmedAt, postcode, status, other);
    }

    private static AFiche named(UUID id) {
        return new AFiche(
                id, 1, LONG_AGO, "9000", "ACTIVE", "Wijkhuis " + id.toString().substring(0, 8));
    }

    public FicheChanged published() {
        return new FicheChanged(id, revision, revision, body(), confirmedAt);
    }

    public JsonNode body() {
        return JSON.readTree("""
                {"id":"%s","version":1,"revision":%d,"kind":"ORGANISATION","status":"%s","name":"%s",
                 "purpose":"Buurtwerk","cost":null,"rubrieken":["14.04.01"],
                 "phones":[{"value":"+3292000000","label":"onthaal","primary":true}],
                 "addresses":[{"kind":"VISIT","primary":true,"street":"Dorpsstraat","number":"1","box":null,
                               "postcode":"%s","municipality":"Gent","nisCode":null}],
                 "recognitions":[{"source":"voorbeeld","number":"PE1"}],
                 "provenance":{
                   "name":{"origin":"MANAGER","owner":"MANAGER","changedAt":"2023-01-01T00:00:00Z","confirmedAt":"%s"},
                   "phones":{"origin":"MANAGER","owner":"MANAGER","changedAt":"%s","confirmedAt":null},
                   "cost":{"origin":"MANAGER","owner":"MANAGER","changedAt":"2020-01-01T00:00:00Z","confirmedAt":null},
                   "recognitions":{"origin":"SOURCE","owner":"SOURCE","changedAt":"2019-01-01T00:00:00Z"}}}
                """.formatted(id, revision, status, name, postcode, confirmedAt, confirmedAt));
    }
}
