package be.socialekaart.suggestion.submitting;

import static be.socialekaart.suggestion.submitting.Submission.NO_FICHE;

import be.socialekaart.suggestion.submitting.Submission.ProposedField;
import be.socialekaart.web.FieldReason;
import be.socialekaart.web.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the JSON of a submission by hand, so that every wrong shape is answered with its place and not with a stack. */
class SubmissionReader {
    private static final int MAX_CHANGES = 50;
    private static final String UUID_SHAPE = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final Reasons reasons;
    private final JsonNode body;
    private final List<FieldReason> wrong = new ArrayList<>();

    SubmissionReader(Reasons reasons, JsonNode body) {
        this.reasons = reasons;
        this.body = body;
    }

    Submission read() {
        if (!body.isObject()) {
            throw Refusal.invalid(List.of(reasons.reason("", "submission.not-an-object")));
        }
        Submission submission = new Submission(fiche(), baseVersion(), changes(), text("reason", true), email(), false);
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return submission;
    }

    private UUID fiche() {
        JsonNode version = body.path("baseVersion");
        boolean isNew = version.isIntegralNumber() && version.canConvertToInt() && version.intValue() == 0;
        String text = text("fiche", !isNew);
        if (isNew) {
            return text.isEmpty() ? NO_FICHE : refuse(NO_FICHE, "fiche", "submission.new-has-no-id");
        }
        return text.matches(UUID_SHAPE) ? UUID.fromString(text) : refuse(NO_FICHE, "fiche", "submission.not-an-id");
    }

    private @Nullable Integer baseVersion() {
        JsonNode version = body.path("baseVersion");
        if (version.isMissingNode() || version.isNull()) {
            return null;
        }
        boolean whole = version.isIntegralNumber() && version.canConvertToInt() && version.intValue() >= 0;
        return whole ? Integer.valueOf(version.intValue()) : refuse(0, "baseVersion", "submission.not-a-version");
    }

    private List<ProposedField> changes() {
        JsonNode changes = body.path("changes");
        if (!changes.isArray() || changes.isEmpty() || changes.size() > MAX_CHANGES) {
            return refuse(List.of(), "changes", "submission.not-changes");
        }
        List<ProposedField> fields = new ArrayList<>();
        for (int index = 0; index < changes.size(); index++) {
            fields.add(change("changes[" + index + "]", changes.get(index)));
        }
        return fields;
    }

    private ProposedField change(String place, JsonNode change) {
        if (!change.path("path").isString()) {
            refuse(change, place + ".path", "submission.not-a-text");
        }
        if (!change.has("to")) {
            refuse(change, place + ".to", "submission.no-value");
        }
        JsonNode to = change.path("to");
        return new ProposedField(change.path("path").asString(""), to.isNull() || to.isMissingNode() ? null : to);
    }

    private @Nullable String email() {
        String text = text("email", false);
        return text.isBlank() ? null : text;
    }

    private String text(String name, boolean required) {
        JsonNode value = body.path(name);
        boolean absent = value.isMissingNode() || value.isNull();
        if (absent && !required) {
            return "";
        }
        return value.isString() ? value.stringValue() : refuse("", name, "submission.not-a-text");
    }

    private <T> T refuse(T instead, String place, String key) {
        wrong.add(reasons.reason(place, key, MAX_CHANGES));
        return instead;
    }
}
