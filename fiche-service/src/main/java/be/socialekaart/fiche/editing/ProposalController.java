package be.socialekaart.fiche.editing;

import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.catalogue.Fiches;
import be.socialekaart.fiche.proposing.ProposedChange;
import be.socialekaart.fiche.proposing.ProposedChange.State;
import be.socialekaart.fields.merging.Difference;
import be.socialekaart.fields.text.FieldText;
import be.socialekaart.fields.text.Remark;
import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Refusal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that says of a change, field by field, what became of it. */
@Controller
class ProposalController {
    private final Edits edits;
    private final Fiches fiches;

    ProposalController(Edits edits, Fiches fiches) {
        this.edits = edits;
        this.fiches = fiches;
    }

    /** @param adapted what a coordinator put there instead */
    record Row(
            String label,
            List<Difference.Line> difference,
            State state,
            @Nullable Outcome outcome,
            List<String> adapted,
            @Nullable String reason,
            List<Remark> warnings) {

        static Row of(ProposedChange.Field field) {
            String path = field.path();
            return new Row(
                    FieldText.label(path),
                    Difference.between(
                            path, field.change().from(), field.change().to()),
                    field.state(),
                    field.outcome(),
                    field.outcome() == Outcome.ADAPTED ? FieldText.lines(path, field.value()) : List.of(),
                    field.reason(),
                    Remark.about(path, field.change().to()));
        }
    }

    @GetMapping("/beheer/{id}/wijzigingen/{change}")
    String follow(
            @PathVariable String id,
            @PathVariable UUID change,
            @RequestParam(name = "bevestigd", defaultValue = "") List<String> confirmed,
            CurrentUser user,
            Model model) {
        FicheId fiche = FicheId.read(id).orElseThrow(() -> Refusal.notFound("refusal.fiche"));
        ProposedChange proposal = edits.follow(fiche, change, user);
        model.addAttribute("id", fiche);
        model.addAttribute("known", fiches.find(fiche).map(Fiche::values).isPresent());
        model.addAttribute("name", nameOf(fiche, proposal));
        model.addAttribute("proposal", proposal);
        model.addAttribute(
                "confirmed", confirmed.stream().filter(EditBlock::isName).toList());
        model.addAttribute("rows", proposal.fields().stream().map(Row::of).toList());
        return "editing/proposal";
    }

    private String nameOf(FicheId fiche, ProposedChange proposal) {
        return fiches.find(fiche)
                .map(known -> known.values().body().path("name").asString(""))
                .or(() -> proposal.fields().stream()
                        .filter(field -> field.path().equals("name"))
                        .map(field -> field.change().to().asString(""))
                        .findFirst())
                .orElse("");
    }
}
