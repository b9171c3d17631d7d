package be.socialekaart.fiche.merging;

import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.duplicates.Duplicates;
import be.socialekaart.fiche.duplicates.Evidence;
import be.socialekaart.fiche.merging.Merging.Both;
import be.socialekaart.fields.values.FreeText;
import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Refusal;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Two fiches side by side: which value stays, what that does, and a reason; only then they are one. */
@Controller
@RequestMapping("/beheer/dubbels/{stays}/{goes}")
class MergeController {
    private final Merging merging;
    private final Companions companions;
    private final Duplicates duplicates;

    MergeController(Merging merging, Companions companions, Duplicates duplicates) {
        this.merging = merging;
        this.companions = companions;
        this.duplicates = duplicates;
    }

    @GetMapping
    ModelAndView compare(@PathVariable String stays, @PathVariable String goes) {
        return page(both(stays, goes), new MergeForm(new LinkedMultiValueMap<>()));
    }

    /** Sent twice it is one merge, and the second time leads to the same place. */
    @PostMapping
    ModelAndView merge(
            @PathVariable String stays,
            @PathVariable String goes,
            @RequestParam MultiValueMap<String, String> sent,
            CurrentUser user) {
        Both both = both(stays, goes);
        MergeForm form = new MergeForm(sent);
        if (form.goesBack()) return page(both, form);
        if (form.wrongReason().isPresent())
            return status(HttpStatus.BAD_REQUEST, page(both, form))
                    .addObject("wrongReason", form.wrongReason().get())
                    .addObject("longest", FreeText.MAX_LENGTH);
        if (!form.isConfirmed()) return preview(both, form);
        return switch (merging.merge(form.request(both, user.id()))) {
            case DONE -> new ModelAndView("redirect:/fiches/%s?samengevoegd=%s".formatted(both.stays(), both.goes()));
            case CHANGED_MEANWHILE -> again(both, form, "changedMeanwhile");
            case IMPOSSIBLE -> again(both, form, "impossible");
        };
    }

    private ModelAndView preview(Both both, MergeForm form) {
        Union union = merging.look(both, form.choices());
        boolean seen = form.seen().equals(versions(union));
        if (!seen) return again(both, form, "changedMeanwhile");
        if (!union.isPossible()) return again(both, form, "impossible");
        return page(both, form).addObject("preview", true);
    }

    private ModelAndView again(Both both, MergeForm form, String why) {
        return status(HttpStatus.CONFLICT, page(both, form)).addObject(why, true);
    }

    private ModelAndView page(Both both, MergeForm form) {
        Union union = merging.look(both, form.choices());
        List<Evidence> evidence =
                duplicates.evidence(both.stays().value(), both.goes().value());
        Map<String, Object> model = Map.of(
                "stays", both.stays(),
                "goes", both.goes(),
                "staysName", Merging.name(union.stays()),
                "goesName", Merging.name(union.goes()),
                "seen", versions(union),
                "fields", union.fields().stream().filter(UnitedField::isShown).toList(),
                "evidence", evidence,
                "score", Duplicates.score(evidence),
                "counts", companions.counts(both.goes()));
        return new ModelAndView("merging/merge", model)
                .addObject(
                        "judgement",
                        duplicates
                                .judgement(both.stays().value(), both.goes().value())
                                .orElse(null))
                .addObject("possible", union.isPossible())
                .addObject("key", form.key())
                .addObject("reason", form.reason());
    }

    private static Merging.Seen versions(Union union) {
        return new Merging.Seen(union.stays().version(), union.goes().version());
    }

    private static Both both(String stays, String goes) {
        return new Both(fiche(stays), fiche(goes));
    }

    private static FicheId fiche(String id) {
        return FicheId.read(id).orElseThrow(() -> Refusal.notFound("refusal.fiche"));
    }

    private static ModelAndView status(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }
}
