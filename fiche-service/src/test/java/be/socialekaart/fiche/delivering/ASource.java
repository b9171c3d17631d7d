package be.socialekaart.fiche.delivering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import be.socialekaart.testing.Eventually;
import be.socialekaart.web.sources.Sources;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The source of the examples, as it delivers. Every test delivers as another source, so that none ends what is another's.
 * Lazy, since not every test has a MockMvc.
 */
@Lazy
@Component
public class ASource {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MockMvc http;
    private final Sources sources;

    ASource(MockMvc http, Sources sources) {
        this.http = http;
        this.sources = sources;
    }

    public ResultActions puts(String source, String type, byte[] body) throws Exception {
        return http.perform(put("/api/sources/{source}/snapshot", source)
                .contentType(type)
                .content(body)
                .with(itself(source)));
    }

    /** The job after it was worked off. */
    public JsonNode snapshot(String source, String ndjson) throws Exception {
        return settled(source, puts(source, "application/x-ndjson", ndjson.getBytes()));
    }

    public JsonNode changes(String source, String ndjson) throws Exception {
        return settled(
                source,
                http.perform(post("/api/sources/{source}/changes", source)
                        .contentType("application/x-ndjson")
                        .content(ndjson)
                        .with(itself(source))));
    }

    public JsonNode settled(String source, ResultActions accepted) throws Exception {
        assertThat(accepted.andReturn().getResponse().getStatus()).isEqualTo(202);
        String job = JSON.readTree(accepted.andReturn().getResponse().getContentAsString())
                .get("job")
                .asString();
        Eventually.eventually(
                () -> assertThat(job(source, job).get("status").asString()).isNotEqualTo("RUNNING"));
        return job(source, job);
    }

    public JsonNode job(String source, String job) {
        try {
            return JSON.readTree(http.perform(
                            get("/api/sources/{source}/jobs/{job}", source, job).with(itself(source)))
                    .andReturn()
                    .getResponse()
                    .getContentAsString());
        } catch (Exception unreachable) {
            throw new AssertionError(unreachable);
        }
    }

    RequestPostProcessor itself(String source) {
        String account = sources.accounts().getOrDefault(source, source);
        return jwt().jwt(token -> token.subject(account).claim("roles", List.of("source")));
    }
}
