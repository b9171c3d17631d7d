package be.socialekaart.suggestion.form;

import be.socialekaart.fields.FieldProblem;
import be.socialekaart.suggestion.form.FilledForm.Carried;
import be.socialekaart.suggestion.register.KnownFiche;
import be.socialekaart.suggestion.submitting.Draft;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The three pages of the form, each with everything that was typed so far. */
record FormPages(KnownFiche fiche, FilledForm form) {

    /** In the address, where the id of a fiche stands else. */
    static final String NEW = "nieuw";

    /** @param carried what was typed before choosing again; empty the first time */
    ModelAndView choose(boolean nothingChosen, List<Carried> carried) {
        return page("choose", nothingChosen ? HttpStatus.BAD_REQUEST : HttpStatus.OK)
                .addObject("choices", FieldViews.choices(fiche, form))
                .addObject("nothingChosen", nothingChosen)
                .addObject("carried", carried);
    }

    /** With what was typed; where nothing was typed yet, with what stands on the fiche. */
    ModelAndView fillIn() {
        return page("fill-in", HttpStatus.OK)
                .addObject("entries", FieldViews.entries(fiche, form, Map.of()))
                .addObject("problems", List.of());
    }

    ModelAndView correct(Draft draft) {
        Map<String, List<FieldProblem>> problems = draft.fields().stream()
                .collect(Collectors.groupingBy(
                        field -> FieldViews.nameOf(field.path()),
                        Collectors.flatMapping(field -> field.checked().problems().stream(), Collectors.toList())));
        return page("fill-in", HttpStatus.BAD_REQUEST)
                .addObject("entries", FieldViews.entries(fiche, form, problems))
                .addObject("problems", PageProblem.of(draft));
    }

    /** @param sentBefore the same form was sent already, with other values */
    ModelAndView lookOver(Draft draft, boolean sentBefore) {
        return page("look-over", sentBefore ? HttpStatus.CONFLICT : HttpStatus.OK)
                .addObject("reviews", FieldViews.reviews(draft))
                .addObject("unchanged", FieldViews.unchanged(form, draft))
                .addObject("carried", form.carried())
                .addObject("sentBefore", sentBefore);
    }

    private ModelAndView page(String name, HttpStatus status) {
        return new ModelAndView("form/" + name, status)
                .addObject("fiche", fiche.isNew() ? NEW : fiche.id())
                .addObject("isNew", fiche.isNew())
                .addObject("ficheName", fiche.name())
                .addObject("form", form);
    }
}
