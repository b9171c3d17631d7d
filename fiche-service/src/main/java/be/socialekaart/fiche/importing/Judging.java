package be.socialekaart.fiche.importing;

import be.socialekaart.events.FieldChange;
import be.socialekaart.events.RegisterEvent;
import be.socialekaart.fiche.catalogue.Attribution;
import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.catalogue.FicheVersion;
import be.socialekaart.fiche.catalogue.Proposal;
import be.socialekaart.fiche.catalogue.Verdict;
import be.socialekaart.fiche.importing.Import.Result;
import be.socialekaart.fields.text.FieldText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** What a line does to the register as it is now. Looking over and taking over ask the same question. */
@Component
class Judging {
    /** What a fiche only becomes here. */
    private static final Set<String> BECOMES = Set.of("PROPOSED", "MERGED");

    private final MessageSource messages;

    Judging(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * @param fiche as the line makes it, not stored; null when the line is wrong
     * @param next its next version, of one that is in the register
     */
    record Outcome(
            Entry entry,
            Result result,
            @Nullable Fiche fiche,
            @Nullable FicheVersion next,
            List<String> changed,
            @Nullable String reason) {

        static Outcome wrong(Entry entry, @Nullable String reason) {
            return new Outcome(entry, Result.WRONG, null, null, List.of(), reason);
        }
    }

    Outcome compare(Entry entry, Optional<Fiche> known, Attribution by) {
        if (entry.values() == null) return Outcome.wrong(entry, entry.reason());
        if (known.flatMap(Fiche::mergedInto).isPresent()) return Outcome.wrong(entry, text("import.line.merged"));
        return known.map(fiche -> changed(entry, fiche, by)).orElseGet(() -> entering(entry, by));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private Outcome entering(Entry entry, Attribution by) {
        if (BECOMES.contains(entry.values().path("status").asString("")))
            return Outcome.wrong(entry, text("import.line.notEntering"));
        List<FieldChange> changes = new ArrayList<>();
        entry.values()
                .properties()
                .forEach(field -> changes.add(new FieldChange(field.getKey(), null, field.getValue())));
        if (!entry.values().has("kind")) changes.add(new FieldChange("kind", null, StringNode.valueOf("ORGANISATION")));
        if (!entry.values().has("status")) changes.add(new FieldChange("status", null, StringNode.valueOf("ACTIVE")));
        List<String> paths = changes.stream().map(FieldChange::path).toList();
        return Fiche.proposed(new FicheId(entry.fiche()), changes, by)
                .map(fiche -> new Outcome(entry, Result.NEW, fiche, null, paths, null))
                .orElseGet(() -> Outcome.wrong(entry, "import.line.incomplete"));
    }

    private Outcome changed(Entry entry, Fiche fiche, Attribution by) {
        List<FieldChange> changes = new ArrayList<>();
        entry.values().properties().forEach(field -> {
            JsonNode now = fiche.values().at(field.getKey());
            JsonNode joined = Joining.join(field.getKey(), now, field.getValue());
            if (!isOurs(field.getKey()) && !joined.equals(now))
                changes.add(new FieldChange(field.getKey(), now, joined));
        });
        Verdict verdict = fiche.apply(new Proposal(fiche.values(), changes, by));
        Optional<String> against = verdict.fields().stream()
                .filter(field ->
                        field.result() == RegisterEvent.Result.LOCKED || field.result() == RegisterEvent.Result.CLASH)
                .findFirst()
                .map(field -> FieldText.label(field.path()));
        if (against.isPresent()) return Outcome.wrong(entry, text("import.line.held", against.get()));
        return verdict.next()
                .map(next -> new Outcome(entry, Result.CHANGED, fiche, next, next.changed(), null))
                .orElseGet(() -> new Outcome(entry, Result.SAME, fiche, null, List.of(), null));
    }

    /** Whether something is open or closed is decided here, with a reason, and not by somebody else's list. */
    private static boolean isOurs(String path) {
        return path.equals("status");
    }
}
