package be.socialekaart.fiche.editing;

import be.socialekaart.fiche.proposing.Reasons;
import be.socialekaart.fiche.proposing.Submission.ProposedField;
import be.socialekaart.web.FieldReason;
import be.socialekaart.web.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON of an edit by hand, so that every wrong shape is answered with its place and not with a stack. */
class ChangesReader {
    private static final int MOST_CHANGES = 50;

    private final Reasons reasons;
    private final JsonNode body;
    private final List<FieldReason> wrong = new ArrayList<>();

    private ChangesReader(Reasons reasons, JsonNode body) {
        this.reasons = reasons;
        this.body = body;
    }

    /**
     * @param baseVersion absent means against the newest version at receipt
     * @param reason empty when none is given
     */
    record Read(@Nullable Integer baseVersion, List<ProposedField> fields, String reason) {}

    static ChangesReader of(byte[] body, JsonMapper json, Reasons reasons) {
        try {
            JsonNode read = json.readTree(body);
            if (!read.isObject()) throw Refusal.invalid(List.of(reasons.reason("", "edit.notAnObject")));
            return new ChangesReader(reasons, read);
        } catch (JacksonException malformed) {
            throw Refusal.invalid(List.of(reasons.reason("", "edit.notJson")));
        }
    }

    Read read() {
        Read read = new Read(baseVersion(), changes(), reason());
        if (!wrong.isEmpty()) throw Refusal.invalid(wrong);
        return read;
    }

    /** @param paths that still hold */
    record Claimed(@Nullable Integer baseVersion, List<String> paths) {}

    Claimed claimed() {
        Claimed claimed = new Claimed(baseVersion(), paths());
        if (!wrong.isEmpty()) throw Refusal.invalid(wrong);
        return claimed;
    }

    private List<String> paths() {
        JsonNode paths = body.path("paths");
        boolean texts = paths.isArray()
                && !paths.isEmpty()
                && paths.size() <= MOST_CHANGES
                && paths.valueStream().allMatch(JsonNode::isString);
        return texts
                ? paths.valueStream().map(JsonNode::stringValue).distinct().toList()
                : refuse(List.of(), "paths", "edit.notPaths");
    }

    private String reason() {
        JsonNode reason = body.path("reason");
        if (reason.isMissingNode() || reason.isNull()) return "";
        return reason.isString() ? reason.stringValue() : refuse("", "reason", "edit.notAText");
    }

    private @Nullable Integer baseVersion() {
        JsonNode version = body.path("baseVersion");
        if (version.isMissingNode() || version.isNull()) return null;
        boolean whole = version.isIntegralNumber() && version.canConvertToInt() && version.intValue() >= 0;
        return whole ? Integer.valueOf(version.intValue()) : refuse(0, "baseVersion", "edit.notAVersion");
    }

    private List<ProposedField> changes() {
        JsonNode changes = body.path("changes");
        if (!changes.isArray() || changes.isEmpty() || changes.size() > MOST_CHANGES)
            return refuse(List.of(), "changes", "edit.notChanges");
        List<ProposedField> fields = new ArrayList<>();
        for (int index = 0; index < changes.size(); index++)
            fields.add(change("changes[" + index + "]", changes.get(index)));
        return fields;
    }

    private ProposedField change(String place, JsonNode change) {
        if (!change.path("path").isString()) refuse(change, place + ".path", "edit.notAText");
        if (!change.has("to")) refuse(change, place + ".to", "edit.noValue");
        JsonNode to = change.path("to");
        return new ProposedField(change.path("path").asString(""), to.isNull() || to.isMissingNode() ? null : to);
    }

    private <T> T refuse(T instead, String place, String key) {
        wrong.add(reasons.reason(place, key, MOST_CHANGES));
        return instead;
    }
}
