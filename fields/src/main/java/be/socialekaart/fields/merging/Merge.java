package be.socialekaart.fields.merging;

import be.socialekaart.fields.FicheValues;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Merges one field three ways: what it was when the change was made, what it is now, and what is proposed. */
public final class Merge {

    private Merge() {}

    public static Merged merge(
            String path, @Nullable JsonNode base, @Nullable JsonNode now, @Nullable JsonNode proposed) {
        JsonNode was = FicheValues.present(base);
        JsonNode is = FicheValues.present(now);
        JsonNode wanted = FicheValues.present(proposed);
        if (Objects.equals(is, wanted) || Objects.equals(was, wanted)) {
            return new Merged(Merged.Kind.ALREADY_SO, is, List.of());
        }
        return Objects.equals(was, is)
                ? new Merged(Merged.Kind.APPLIED, wanted, List.of())
                : new Merged(Merged.Kind.CLASH, is, List.of());
    }
}
