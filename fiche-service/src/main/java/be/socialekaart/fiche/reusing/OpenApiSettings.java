package be.socialekaart.fiche.reusing;

import be.socialekaart.web.CurrentUser;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description of the calls, made from the running code. JSON that is passed on as it is has no shape to describe here,
 * and who asks is no parameter.
 */
@Configuration(proxyBeanMethods = false)
class OpenApiSettings {

    static {
        SpringDocUtils.getConfig()
                .replaceWithSchema(ObjectNode.class, new ObjectSchema())
                .replaceWithSchema(JsonNode.class, new Schema<>())
                .addRequestWrapperToIgnore(CurrentUser.class);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Sociale Kaart Actueel")
                        .version("1")
                        .description("The register: fiches, their versions, the change feed, and the same in HSDS 3.0. "
                                + "A fiche with status MERGED went into another: mergedInto names that one, the header Link "
                                + "(successor-version) the one that speaks for it now, and its own address keeps answering. "
                                + "Errors are problem details (RFC 9457)."))
                .servers(List.of(new Server().url("/")));
    }

    /** HSDS writes its parameters in snake case, and the description takes the names of the code. */
    @Bean
    OpenApiCustomizer namesOfHsds() {
        return description -> description.getPaths().entrySet().stream()
                .filter(path -> path.getKey().startsWith("/hsds"))
                .flatMap(path -> path.getValue().readOperations().stream())
                .flatMap(operation ->
                        Stream.ofNullable(operation.getParameters()).flatMap(List::stream))
                .forEach(parameter -> parameter.setName(snakeCase(parameter.getName())));
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
