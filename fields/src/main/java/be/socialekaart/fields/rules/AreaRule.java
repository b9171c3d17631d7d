package be.socialekaart.fields.rules;

import be.socialekaart.fields.reference.Area;
import be.socialekaart.fields.reference.Areas;
import be.socialekaart.fields.reference.Municipality;
import be.socialekaart.fields.reference.Names;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * An area that is served: the NIS code of a municipality, {@code elz:<slug>} or {@code prov:<slug>}. A municipality that
 * ended becomes the one it went up in; a name is understood where only one area can be meant.
 */
final class AreaRule implements Rule {

    private static final int LONGEST = 100;

    @Override
    public @Nullable JsonNode check(JsonNode value, Findings findings) {
        if (!value.isString()) return findings.error("type.text");
        String typed = value.stringValue().strip();
        if (typed.length() > LONGEST) return findings.error("area.unknown");
        return Areas.load()
                .today(typed)
                .map(Municipality::nisCode)
                .<JsonNode>map(StringNode::valueOf)
                .orElseGet(() -> named(typed, findings));
    }

    private @Nullable JsonNode named(String typed, Findings findings) {
        List<Area> meant = withoutNamesakes(Areas.load().resolve(typed));
        if (meant.isEmpty()) return unknown(typed, findings);
        List<String> codes = meant.stream().map(AreaRule::code).distinct().toList();
        return codes.size() == 1
                ? StringNode.valueOf(codes.getFirst())
                : findings.error(
                        "area.ambiguous", meant.stream().map(Area::label).collect(Collectors.joining(", ")));
    }

    private @Nullable JsonNode unknown(String typed, Findings findings) {
        Optional<String> near = Names.nearest(typed, Areas.load().names());
        return near.isPresent() ? findings.error("area.spelling", near.get()) : findings.error("area.unknown");
    }

    /** "Gent" is the municipality; its zone is called "ELZ Gent". */
    private static List<Area> withoutNamesakes(List<Area> meant) {
        List<Area> municipal = meant.stream()
                .filter(area -> area.kind() != Area.Kind.ZONE && area.kind() != Area.Kind.PROVINCE)
                .toList();
        return municipal.isEmpty() ? meant : municipal;
    }

    /** A part of a municipality is no area to serve: the municipality is taken. */
    private static String code(Area area) {
        boolean part = area.kind() == Area.Kind.PLACE || area.kind() == Area.Kind.POSTCODE;
        return part ? area.nisCodes().getFirst() : area.code();
    }
}
