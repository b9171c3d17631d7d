package be.socialekaart.fields.rules;

import be.socialekaart.fields.FicheValues;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A record of members, each with a rule. Members that are not declared are left out. */
record RecordRule(List<Member> members) implements Rule {

    record Member(String name, Rule rule, boolean required) {}

    static RecordRule ofRecord() {
        return new RecordRule(List.of());
    }

    RecordRule needs(String name, Rule rule) {
        return and(new Member(name, rule, true));
    }

    RecordRule has(String name, Rule rule) {
        return and(new Member(name, rule, false));
    }

    @Override
    public @Nullable ObjectNode check(JsonNode value, Findings findings) {
        if (!value.isObject()) {
            findings.error("type.record");
            return null;
        }
        ObjectNode checked = JsonNodeFactory.instance.objectNode();
        for (Member member : members) {
            JsonNode present = FicheValues.present(value.get(member.name()));
            JsonNode right = checked(member, present, findings.at(member.name()));
            if (right != null) checked.set(member.name(), right);
        }
        return checked;
    }

    private static @Nullable JsonNode checked(Member member, @Nullable JsonNode value, Findings findings) {
        JsonNode right = value == null ? null : member.rule().check(value, findings);
        boolean missing = right == null && member.required() && !findings.hasErrors();
        return missing ? findings.error("required") : right;
    }

    private RecordRule and(Member member) {
        List<Member> more = new ArrayList<>(members);
        more.add(member);
        return new RecordRule(List.copyOf(more));
    }
}
