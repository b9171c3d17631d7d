package be.socialekaart.workflow.placing;

import be.socialekaart.events.DecisionEvent.Placement;
import be.socialekaart.web.Refusal;
import be.socialekaart.workflow.deciding.Placing.Place;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen and typed.
 *
 * @param plaats the id of a candidate, or {@code andere}, {@code nieuw}, {@code geen}
 * @param fiche the address of a fiche, or its id
 */
record PlacingForm(
        @Nullable String plaats,
        @Nullable String fiche,
        @Nullable String reden) {

    static final PlacingForm EMPTY = new PlacingForm(null, null, null);

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final int LONGEST = 2_000;

    /** @param usual the reason that is written down where nobody gave one */
    Place toPlace(String usual) {
        String reason = reden == null || reden.isBlank() ? usual : reden.strip();
        if (reason.length() > LONGEST) throw Refusal.invalid("reden", "placing.reason.long");
        return switch (plaats == null ? "" : plaats) {
            case "" -> throw Refusal.invalid("plaats", "placing.missing");
            case "nieuw" -> new Place(Placement.NEW_FICHE, null, reason);
            case "geen" -> setAside();
            case "andere" -> new Place(Placement.LINKED, id(fiche, "fiche"), reason);
            default -> new Place(Placement.LINKED, id(plaats, "plaats"), reason);
        };
    }

    private Place setAside() {
        if (reden == null || reden.isBlank()) throw Refusal.invalid("reden", "placing.reason.missing");
        return new Place(Placement.SET_ASIDE, null, reden.strip());
    }

    private static UUID id(@Nullable String typed, String field) {
        Matcher id = ID.matcher(typed == null ? "" : typed);
        if (!id.find()) throw Refusal.invalid(field, "placing.fiche.unreadable");
        return UUID.fromString(id.group());
    }
}
