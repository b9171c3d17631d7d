package be.socialekaart.fiche.recognitions;

import be.socialekaart.fields.Checked;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.FieldProblem;
import be.socialekaart.fields.FieldRules;
import be.socialekaart.fields.text.FieldText;
import be.socialekaart.fields.values.EstablishmentNumber;
import be.socialekaart.fields.values.KboNumber;
import be.socialekaart.fields.values.PlainText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rules of one delivered record. What a fiche shows of it is held to the rules of the fiche; the reasons are for the
 * program that sent it and name the member. An end may leave out all but id, version and status: the rest is known
 * here. Public: the intake holds every line to them.
 */
public final class RecordRules {

    /** Either a recognition or, in words, why not. */
    public record Judged(@Nullable Recognition recognition, String reason) {}

    private static final int LONGEST = 200;
    private static final int MOST_ESTABLISHMENTS = 500;
    private static final List<String> OF_AN_ESTABLISHMENT =
            List.of("name", "street", "houseNumber", "postcode", "municipality");

    private final String source;
    private final List<FieldProblem> problems = new ArrayList<>();
    private final ObjectNode right = JsonNodeFactory.instance.objectNode();

    private RecordRules(String source) {
        this.source = source;
    }

    public static Judged judge(String source, JsonNode record) {
        return new RecordRules(source).judge(record);
    }

    private Judged judge(JsonNode record) {
        if (!record.isObject()) return new Judged(null, FieldText.problem(FieldProblem.error("", "type.record")));
        String id = needed(record, "id");
        Instant version = version(needed(record, "version"));
        String status = needed(record, "status");
        right.put("id", id);
        right.put("version", String.valueOf(version));
        if (record.path("number").isMissingNode() && Recognition.ENDED.contains(status)) {
            shownOnTheFiche(((ObjectNode) record).deepCopy().put("number", id));
            right.remove("number");
            return judged(id, version);
        }
        needed(record, "kind");
        shownOnTheFiche(record);
        String kbo = text(record, "holderKbo", "holderKbo");
        if (!kbo.isEmpty())
            KboNumber.of(kbo)
                    .ifPresentOrElse(
                            number -> right.put("holderKbo", number.value()), () -> wrong("holderKbo", "kbo.invalid"));
        text(record, "holderName", right, "holderName");
        establishments(FicheValues.present(record.get("establishments")));
        return judged(id, version);
    }

    private Judged judged(String id, @Nullable Instant version) {
        return problems.isEmpty()
                ? new Judged(new Recognition(source, id, version, right), "")
                : new Judged(
                        null,
                        problems.stream().map(RecordRules::words).distinct().collect(Collectors.joining(" ")));
    }

    private @Nullable Instant version(String written) {
        if (written.isEmpty()) return null;
        try {
            return OffsetDateTime.parse(written).toInstant().truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException notAMoment) {
            wrong("version", "moment.invalid");
            return null;
        }
    }

    private void shownOnTheFiche(JsonNode record) {
        ObjectNode item = ((ObjectNode) record).deepCopy().put("source", source);
        Checked checked = FieldRules.check(
                "recognitions", JsonNodeFactory.instance.arrayNode().add(item));
        checked.problems().stream()
                .filter(FieldProblem::isError)
                .map(RecordRules::ofTheRecord)
                .forEach(problems::add);
        if (checked.ok())
            checked.value()
                    .get(0)
                    .propertyStream()
                    .filter(member -> !member.getKey().equals("source"))
                    .forEach(member -> right.set(member.getKey(), member.getValue()));
    }

    private static FieldProblem ofTheRecord(FieldProblem problem) {
        String member = problem.path().replaceFirst("^recognitions/0/?", "");
        return new FieldProblem(member, problem.code(), problem.severity(), problem.arguments());
    }

    private static String words(FieldProblem problem) {
        return (problem.path().isEmpty() ? "" : problem.path() + ": ") + FieldText.problem(problem);
    }

    private void establishments(@Nullable JsonNode given) {
        if (given == null) return;
        if (!given.isArray() || given.size() > MOST_ESTABLISHMENTS) {
            wrong("establishments", "list.tooLong", String.valueOf(MOST_ESTABLISHMENTS));
            return;
        }
        ArrayNode places = right.putArray("establishments");
        for (JsonNode place : given) {
            String path = "establishments/" + places.size();
            ObjectNode checked = places.addObject();
            number(place, checked, path + "/number");
            OF_AN_ESTABLISHMENT.forEach(member -> text(place, member, checked, path + "/" + member));
        }
    }

    private void number(JsonNode place, ObjectNode checked, String path) {
        String written = text(place, "number", path);
        if (written.isEmpty()) return;
        EstablishmentNumber.of(written)
                .ifPresentOrElse(
                        number -> checked.put("number", number.value()), () -> wrong(path, "establishment.invalid"));
    }

    private void text(JsonNode from, String member, ObjectNode into, String path) {
        String text = text(from, member, path);
        if (!text.isEmpty()) into.put(member, text);
    }

    private String needed(JsonNode record, String member) {
        String text = text(record, member, member);
        if (FicheValues.present(record.get(member)) == null) wrong(member, "required");
        return text;
    }

    private String text(JsonNode from, String member, String path) {
        JsonNode value = FicheValues.present(from.get(member));
        if (value == null) return "";
        if (!value.isString()) {
            wrong(path, "type.text");
            return "";
        }
        String text = PlainText.line(value.stringValue());
        if (text.length() > LONGEST)
            wrong(path, "text.tooLong", String.valueOf(LONGEST), String.valueOf(text.length()));
        return text;
    }

    private void wrong(String path, String code, String... arguments) {
        problems.add(FieldProblem.error(path, code, arguments));
    }
}
