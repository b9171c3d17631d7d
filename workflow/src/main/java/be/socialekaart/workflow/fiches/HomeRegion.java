package be.socialekaart.workflow.fiches;

import be.socialekaart.fields.reference.Areas;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The region whose coordinator decides about a fiche: the province of its primary address, else of its first. */
@Component
class HomeRegion {

    @Nullable
    String of(JsonNode fiche) {
        return StreamSupport.stream(fiche.path("addresses").spliterator(), false)
                .sorted(Comparator.comparing(address -> !address.path("primary").asBoolean(false)))
                .flatMap(address -> province(address).stream())
                .findFirst()
                .orElse(null);
    }

    private Optional<String> province(JsonNode address) {
        return Stream.of("nisCode", "postcode")
                .map(code -> address.path(code).asString(""))
                .flatMap(code -> Areas.load().provinceOf(code).stream())
                .findFirst();
    }
}
