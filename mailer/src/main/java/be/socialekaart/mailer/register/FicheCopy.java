package be.socialekaart.mailer.register;

import be.socialekaart.fields.FicheValues;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fiche as the register last published it. Public: campaigns choose among them and the personal page shows them.
 *
 * @param region the province of the primary address; null when that is nowhere to be found
 */
public record FicheCopy(
        UUID id, int version, int revision, @Nullable String region, FicheValues values) {

    public String name() {
        return values.body().path("name").asString("");
    }
}
