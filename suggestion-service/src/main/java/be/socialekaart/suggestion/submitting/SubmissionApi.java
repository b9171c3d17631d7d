package be.socialekaart.suggestion.submitting;

import be.socialekaart.fields.text.Remark;
import be.socialekaart.suggestion.dossier.SecretLinks;
import be.socialekaart.suggestion.dossier.Suggestion;
import be.socialekaart.web.Refusal;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RestController
class SubmissionApi {
    private final Intake intake;
    private final SecretLinks links;
    private final JsonMapper json;
    private final Reasons reasons;

    SubmissionApi(Intake intake, SecretLinks links, JsonMapper json, Reasons reasons) {
        this.intake = intake;
        this.links = links;
        this.json = json;
        this.reasons = reasons;
    }

    @PostMapping(path = "/api/suggestions", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Receipt> submit(
            @RequestBody byte[] body, @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        Submission submission = new SubmissionReader(reasons, parse(body)).read();
        Suggestion suggestion = intake.take(submission, key);
        Receipt receipt = new Receipt(
                links.code(suggestion), suggestion.number(), links.statusUrl(suggestion), warnings(submission));
        return ResponseEntity.created(URI.create("/api/suggestions/" + receipt.code()))
                .body(receipt);
    }

    private JsonNode parse(byte[] body) {
        try {
            return json.readTree(body);
        } catch (JacksonException malformed) {
            throw Refusal.invalid("", reasons.say("submission.not-json"));
        }
    }

    private static List<Remark> warnings(Submission submission) {
        return submission.fields().stream()
                .flatMap(field -> Remark.about(field.path(), field.to()).stream())
                .toList();
    }

    /** @param warnings what is worth a second look in a suggestion that was taken in */
    record Receipt(String code, String number, String statusUrl, List<Remark> warnings) {}
}
