package be.socialekaart.fiche.searching;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a fiche is among the results.
 *
 * @param field the field in which it was found
 * @param precision how near the words came; absent for a place
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Match(String field, How how, @Nullable Precision precision) {

    enum How {
        NAME,
        RUBRIEK,
        TEXT,
        ADDRESS,
        HOME_VISITS,
        ALSO_SERVES;

        @JsonValue
        String wire() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    enum Precision {
        EXACT,
        STEM,
        FUZZY;

        @JsonValue
        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Key of the sentence on the page. */
    String key() {
        return "search.match." + how.wire() + (precision == Precision.FUZZY ? ".fuzzy" : "");
    }
}
