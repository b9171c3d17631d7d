package be.socialekaart.fiche.referring;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What HSDS 3.0 says of an object: {@code HsdsSchema.of("service").accepts(json)}. */
final class HsdsSchema {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private final Schema schema;

    private HsdsSchema(Schema schema) {
        this.schema = schema;
    }

    static HsdsSchema of(String definition) {
        try (InputStream all = HsdsSchema.class.getResourceAsStream("/hsds/hsds-3.0.json")) {
            ObjectNode root = (ObjectNode) JSON.readTree(all);
            return new HsdsSchema(REGISTRY.getSchema((JsonNode) root.put("$ref", "#/$defs/" + definition)));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    void accepts(String json) {
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    }

    void refuses(String json) {
        assertThat(schema.validate(json, InputFormat.JSON)).isNotEmpty();
    }
}
