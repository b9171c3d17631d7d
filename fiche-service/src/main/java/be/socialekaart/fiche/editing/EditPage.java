package be.socialekaart.fiche.editing;

import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.catalogue.Provenance;
import be.socialekaart.fiche.editing.EditBlock.Shown;
import be.socialekaart.fiche.editing.Meanwhile.Question;
import be.socialekaart.fiche.proposing.Draft;
import be.socialekaart.fiche.proposing.Proposals;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.FieldProblem;
import be.socialekaart.fields.Fields;
import be.socialekaart.fields.text.FieldText;
import be.socialekaart.web.FieldReason;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.node.JsonNodeFactory;

/** Fills the page on which a fiche is changed or made, with what was typed and what is wrong with it. */
@Component
class EditPage {
    private static final int RECENT = 10;
    private static final FicheValues NEW =
            new FicheValues(JsonNodeFactory.instance.objectNode().put("status", "ACTIVE"));

    private final Proposals proposals;

    EditPage(Proposals proposals) {
        this.proposals = proposals;
    }

    /** @param anchor id of the element to jump to */
    record Problem(String anchor, String text) {

        /** The sentence of the API says in its place what the field is; here the label does. */
        static Problem of(FieldProblem problem) {
            String name = nameOf(problem.path());
            return new Problem("veld-" + name, FieldText.label(name) + ": " + FieldText.problem(problem));
        }

        static Problem elsewhere(FieldReason reason) {
            return new Problem(reason.field().equals("reason") ? EditForm.REASON : "velden", reason.reason());
        }
    }

    ModelAndView of(FicheId id, Optional<Fiche> fiche, EditForm form) {
        FicheValues now = fiche.map(Fiche::values).orElse(NEW);
        return page(id, fiche, form, new Found(now, Map.of())).addObject("problems", List.of());
    }

    /** Something is wrong with it: nothing was stored, and everything typed is still there. */
    ModelAndView wrong(FicheId id, Optional<Fiche> fiche, EditForm form, Draft draft) {
        Map<String, List<FieldProblem>> problems = draft.fields().stream()
                .flatMap(field -> field.checked().problems().stream())
                .collect(Collectors.groupingBy(problem -> nameOf(problem.path())));
        Stream<Problem> inFields = problems.values().stream()
                .flatMap(List::stream)
                .filter(FieldProblem::isError)
                .map(Problem::of);
        Stream<Problem> elsewhere = draft.reasons().stream()
                .filter(reason -> !reason.field().contains("].to"))
                .map(Problem::elsewhere);
        return status(HttpStatus.BAD_REQUEST, page(id, fiche, form, new Found(draft.base(), problems)))
                .addObject("problems", Stream.concat(inFields, elsewhere).toList());
    }

    /** Somebody changed the same meanwhile: nothing was stored, and whoever types chooses what it should say. */
    ModelAndView changedMeanwhile(Meanwhile meanwhile, Draft draft) {
        Fiche fiche = meanwhile.now();
        EditForm form = meanwhile.form().beside(fiche.version());
        List<Question> questions = meanwhile.questions();
        boolean asked = meanwhile.form().seen().isPresent();
        return status(
                        HttpStatus.CONFLICT,
                        page(fiche.id(), Optional.of(fiche), form, new Found(draft.base(), Map.of())))
                .addObject("problems", List.of())
                .addObject("questions", questions)
                .addObject("unanswered", asked)
                .addObject(
                        "changedMeanwhile",
                        questions.stream().map(Question::label).collect(Collectors.joining(", ")));
    }

    /**
     * @param base what stood there when the page was opened
     * @param problems by field
     */
    private record Found(FicheValues base, Map<String, List<FieldProblem>> problems) {}

    private ModelAndView page(FicheId id, Optional<Fiche> fiche, EditForm form, Found found) {
        FicheValues now = fiche.map(Fiche::values).orElse(NEW);
        Provenance provenance = fiche.map(Fiche::provenance).orElseGet(() -> new Provenance(Map.of()));
        return new ModelAndView("editing/edit")
                .addObject("id", id)
                .addObject("isNew", fiche.isEmpty())
                .addObject("name", now.body().path("name").asString(""))
                .addObject("form", form)
                .addObject("confirmed", List.of())
                .addObject("changedSince", "")
                .addObject("changedMeanwhile", "")
                .addObject("questions", List.of())
                .addObject("unanswered", false)
                .addObject(
                        "blocks",
                        blocks(new Shown(now, provenance, form, found.base(), found.problems()), fiche.isEmpty()))
                .addObject("recent", fiche.isEmpty() ? List.of() : proposals.of(id, RECENT));
    }

    /** Who makes a fiche says first which one. */
    private static List<EditBlock> blocks(Shown shown, boolean isNew) {
        return EditBlock.all(shown).stream()
                .sorted(Comparator.comparing(block -> isNew && !block.name().equals(EditBlock.IDENTITY)))
                .toList();
    }

    private static ModelAndView status(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }

    static String labels(List<String> paths) {
        return paths.stream()
                .filter(path -> Fields.of(path).isPresent())
                .map(FieldText::label)
                .collect(Collectors.joining(", "));
    }

    /** A day belongs to the opening hours, which are one field on the page. */
    static String nameOf(String path) {
        return path.split("/", 2)[0];
    }
}
