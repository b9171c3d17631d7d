package be.socialekaart.fiche.catalogue;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Public: every feature of the register speaks of fiches by their id. */
public record FicheId(UUID value) {
    /** UUID.fromString also takes shortened forms, which would give one fiche several addresses. */
    private static final Pattern WRITTEN = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    public static Optional<FicheId> read(String text) {
        return WRITTEN.matcher(text).matches() ? Optional.of(new FicheId(UUID.fromString(text))) : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
