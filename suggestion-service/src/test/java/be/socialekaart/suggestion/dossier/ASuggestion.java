package be.socialekaart.suggestion.dossier;

import be.socialekaart.events.FieldChange;
import be.socialekaart.suggestion.dossier.Suggestion.Identity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** The fixture: a suggestion on the phone and the name of De Linde. */
public final class ASuggestion {
    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final JsonMapper JSON = JsonMapper.shared();

    private ASuggestion() {}

    static Suggestion received() {
        return Suggestion.received(
                new Identity(new SuggestionId(UUID.randomUUID()), "S-2026-000123", 1, false), proposal(), NOON);
    }

    public static Suggestion inReview() {
        Suggestion suggestion = received();
        suggestion.reviewOpened(NOON.plusSeconds(60));
        return suggestion;
    }

    static Suggestion decided() {
        Suggestion suggestion = inReview();
        suggestion.decided(NOON.plusSeconds(120));
        return suggestion;
    }

    public static Suggestion withdrawn() {
        Suggestion suggestion = inReview();
        suggestion.withdraw(NOON.plusSeconds(120));
        return suggestion;
    }

    public static Proposal proposal() {
        return new Proposal(
                UUID.randomUUID(),
                "Woonzorgcentrum De Linde",
                7,
                List.of(
                        new FieldChange(
                                "phones",
                                JSON.readTree("[{\"value\":\"+3292000000\",\"label\":\"onthaal\",\"primary\":true}]"),
                                JSON.readTree("[{\"value\":\"+3292000001\",\"label\":\"onthaal\",\"primary\":true}]")),
                        new FieldChange("cost", JSON.readTree("\"Gratis\""), null)));
    }
}
