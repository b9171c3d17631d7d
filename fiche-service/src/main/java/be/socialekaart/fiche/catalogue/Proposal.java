package be.socialekaart.fiche.catalogue;

import be.socialekaart.events.FieldChange;
import be.socialekaart.events.Origin;
import be.socialekaart.fields.FicheValues;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What must be merged into a fiche. Of the recognitions a source writes its own items and no others; and about what is its
 * own it is always right, so there the value of today counts as the one it started from. Public: whoever decides hands it in.
 */
public record Proposal(FicheValues base, List<FieldChange> changes, Attribution by) {
    static final String RECOGNITIONS = "recognitions";

    boolean leavesOthersAlone(String path, @Nullable JsonNode to) {
        return !isSharedBySources(path) || Objects.equals(items(base.at(path), false), items(to, false));
    }

    @Nullable
    JsonNode startOf(String path, @Nullable JsonNode now) {
        if (by.origin() != Origin.SOURCE) return base.at(path);
        if (!path.equals(RECOGNITIONS)) return now;
        ArrayNode start = items(base.at(path), false);
        start.addAll(items(now, true));
        return FicheValues.present(start);
    }

    /** False when a source takes its last item away: the list is then held as it was before. */
    boolean leavesOwnItems(String path, @Nullable JsonNode value) {
        return !isSharedBySources(path) || !items(value, true).isEmpty();
    }

    private boolean isSharedBySources(String path) {
        return by.origin() == Origin.SOURCE && path.equals(RECOGNITIONS);
    }

    private ArrayNode items(@Nullable JsonNode list, boolean own) {
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        Stream<JsonNode> all = list == null ? Stream.empty() : list.valueStream();
        all.filter(item -> own == item.path("source").asString("").equals(by.who()))
                .forEach(items::add);
        return items;
    }
}
