package be.socialekaart.workflow.fiches;

import be.socialekaart.workflow.casefile.CaseField;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * The page of the register that lists the fiches which look like a proposed one, as they are at the moment of looking.
 * Public: the case links it.
 */
public final class Lookalikes {

    private Lookalikes() {}

    public static String address(List<CaseField> fields) {
        JsonNode address = proposed(fields, "addresses").path(0);
        return UriComponentsBuilder.fromPath("/fiches/nieuw")
                .queryParam("naam", "{name}")
                .queryParam("waar", "{where}")
                .queryParam("kbo", "{kbo}")
                .queryParam("straat", "{street}")
                .queryParam("nummer", "{number}")
                .encode()
                .buildAndExpand(
                        proposed(fields, "name").asString(""),
                        address.path("postcode").asString(""),
                        proposed(fields, "kboNumber").asString(""),
                        address.path("street").asString(""),
                        address.path("number").asString(""))
                .toUriString();
    }

    private static JsonNode proposed(List<CaseField> fields, String path) {
        return fields.stream()
                .filter(field -> field.path().equals(path) && field.change().to() != null)
                .map(field -> field.change().to())
                .findFirst()
                .orElse(MissingNode.getInstance());
    }
}
