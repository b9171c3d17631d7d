package be.socialekaart.mailer.register;

import be.socialekaart.fields.reference.Areas;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The province a fiche belongs to: that of its primary address, else of its first. */
@Component
class HomeRegion {

    Optional<String> of(JsonNode fiche) {
        return StreamSupport.stream(fiche.path("addresses").spliterator(), false)
                .sorted(Comparator.comparing(address -> !address.path("primary").asBoolean(false)))
                .flatMap(address -> Stream.of("nisCode", "postcode")
                        .map(code -> address.path(code).asString(""))
                        .flatMap(code -> Areas.load().provinceOf(code).stream()))
                .findFirst();
    }
}
