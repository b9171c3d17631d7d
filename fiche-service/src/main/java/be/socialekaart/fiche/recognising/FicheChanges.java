package be.socialekaart.fiche.recognising;

import be.socialekaart.events.FieldChange;
import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.recognitions.Recognition;
import be.socialekaart.fiche.recognitions.Recognition.Establishment;
import be.socialekaart.fields.Checked;
import be.socialekaart.fields.FieldRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

/** What a record changes on a fiche: its own item in the list, and who and where the fiche is, as far as the source knows. */
record FicheChanges(Recognition record, Fiche fiche) {
    private static final String RECOGNITIONS = "recognitions";

    /** What the source says now and the fiche does not yet. */
    List<FieldChange> takenOver() {
        return said().stream().filter(this::isNews).toList();
    }

    /** What a source may hold of a fiche. */
    static final List<String> HELD = List.of(RECOGNITIONS, "legalName", "kboNumber", "establishmentNumber");

    /** What the source says and the fiche too. */
    List<String> sameAsHere() {
        return said().stream()
                .filter(change -> !isNews(change))
                .map(FieldChange::path)
                .toList();
    }

    private List<FieldChange> said() {
        List<FieldChange> changes = new ArrayList<>();
        changes.add(change(RECOGNITIONS, withItem()));
        identity("legalName", record.text("holderName"), changes);
        identity("kboNumber", record.text("holderKbo"), changes);
        identity("establishmentNumber", establishmentNumber(), changes);
        return changes;
    }

    /** The fiche as it is when the source holds this no more; empty when it does not stand there. */
    List<FieldChange> withoutItem() {
        JsonNode items = fiche.values().at(RECOGNITIONS);
        if (items == null || items.valueStream().noneMatch(record::isItem)) return List.of();
        ArrayNode others = JsonNodeFactory.instance.arrayNode();
        items.valueStream().filter(item -> !record.isItem(item)).forEach(others::add);
        return List.of(change(RECOGNITIONS, others));
    }

    /** The item says that it ended; empty when the fiche does not show it or says so already. */
    List<FieldChange> ended() {
        return withoutItem().isEmpty()
                ? List.of()
                : List.of(change(RECOGNITIONS, withItem())).stream()
                        .filter(this::isNews)
                        .toList();
    }

    private ArrayNode withItem() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        JsonNode items = fiche.values().at(RECOGNITIONS);
        boolean there = false;
        for (JsonNode item : items == null ? list : items) {
            boolean own = record.isItem(item);
            if (!own || !there) list.add(own ? record.item() : item);
            there |= own;
        }
        if (!there) list.add(record.item());
        return list;
    }

    /** What breaks the rule of its field is left out: the rest is no less true. */
    private void identity(String path, String value, List<FieldChange> changes) {
        StringNode to = StringNode.valueOf(value);
        if (!value.isEmpty() && FieldRules.check(path, to).ok()) changes.add(change(path, to));
    }

    /** Of several establishments only the one that the fiche says it is. */
    private String establishmentNumber() {
        List<String> numbers =
                record.establishments().stream().map(Establishment::number).toList();
        JsonNode own = fiche.values().at("establishmentNumber");
        if (own == null) return numbers.size() == 1 ? numbers.getFirst() : "";
        return numbers.contains(own.asString()) ? own.asString() : "";
    }

    private FieldChange change(String path, @Nullable JsonNode to) {
        return new FieldChange(path, fiche.values().at(path), normalised(path, to));
    }

    private static @Nullable JsonNode normalised(String path, @Nullable JsonNode to) {
        Checked checked = FieldRules.check(path, to);
        return checked.ok() ? checked.value() : to;
    }

    private boolean isNews(FieldChange change) {
        return !Objects.equals(change.from(), change.to());
    }
}
