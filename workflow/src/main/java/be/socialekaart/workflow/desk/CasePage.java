package be.socialekaart.workflow.desk;

import be.socialekaart.fields.Fields;
import be.socialekaart.fields.text.FieldText;
import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.FieldReason;
import be.socialekaart.web.Refusal;
import be.socialekaart.workflow.calls.CallCases;
import be.socialekaart.workflow.casefile.CaseBook;
import be.socialekaart.workflow.casefile.CaseField;
import be.socialekaart.workflow.casefile.CaseFile;
import be.socialekaart.workflow.casefile.CaseFile.Status;
import be.socialekaart.workflow.deciding.SuggestionTexts;
import be.socialekaart.workflow.desk.Visits.Visit;
import be.socialekaart.workflow.fiches.FicheCopies;
import be.socialekaart.workflow.fiches.Lookalikes;
import be.socialekaart.workflow.unmatched.Unmatched;
import be.socialekaart.workflow.unmatched.UnmatchedRecognition;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Fills the page of a case, with what was typed and what is wrong with it when it comes back. */
@Component
class CasePage {

    private final CaseBook cases;
    private final Beside beside;
    private final People people;
    private final History history;

    CasePage(CaseBook cases, Beside beside, People people, History history) {
        this.cases = cases;
        this.beside = beside;
        this.people = people;
        this.history = history;
    }

    /** What belongs to a case of one kind: the words of a submitter, and where a recognition was put. */
    @Component
    record Beside(SuggestionTexts texts, Unmatched unmatched, FicheCopies fiches) {

        /** Another one speaks for the fiche by now. */
        boolean isMerged(CaseFile file) {
            return fiches.find(file.fiche())
                    .filter(copy -> !copy.id().equals(file.fiche()))
                    .isPresent();
        }
    }

    /** @param refused why the last try did not succeed; null when the page is just opened */
    record Attempt(
            DecisionForm form, String question, @Nullable Refusal refused) {

        static final Attempt NONE = new Attempt(DecisionForm.EMPTY, "", null);

        private HttpStatusCode status() {
            return refused == null ? HttpStatus.OK : refused.status();
        }

        public List<FieldReason> problems() {
            return refused == null ? List.of() : refused.fields();
        }

        /** Each with the place on the page where it can be solved. */
        public List<Problem> summary() {
            return problems().stream().map(Problem::of).toList();
        }

        private List<String> problemsOf(String path) {
            return problems().stream()
                    .filter(problem ->
                            problem.field().equals(path) || problem.field().startsWith(path + "/"))
                    .map(FieldReason::reason)
                    .toList();
        }
    }

    /** A telephone task has a page of its own. */
    boolean isCall(UUID id) {
        return cases.files().find(id).filter(CallCases::isCall).isPresent();
    }

    List<String> paths(UUID id) {
        return cases.fields().of(id).stream().map(CaseField::path).toList();
    }

    ModelAndView of(Visit visit, Attempt attempt) {
        CaseFile file = cases.files().find(visit.id()).orElseThrow(() -> Refusal.notFound("case.unknown"));
        People.Names names = people.names();
        ModelAndView page = new ModelAndView("desk/case");
        page.setStatus(attempt.status());
        page.addObject("file", file);
        page.addObject("fiche", ficheOf(file));
        page.addObject("merged", beside.isMerged(file));
        page.addObject("visit", visit);
        page.addObject("attempt", attempt);
        page.addObject("fields", views(file, attempt));
        page.addObject("history", history.of(file.id()));
        page.addObject("historyIsWhole", history.isWhole(file.id()));
        page.addObject("region", names.region(file.region()));
        page.addObject("claimedBy", names.person(file.desk().claimedBy()));
        page.addObject("decidedBy", names.decider(file));
        page.addObject("can", Possible.of(file, visit.user()));
        page.addObject("own", file.about().isOwnOf(visit.user().id()));
        page.addObject("toRefuse", DecisionForm.TO_REFUSE);
        page.addObject("toAdapt", DecisionForm.TO_ADAPT);
        page.addObject("questionId", UUID.randomUUID());
        page.addObject(
                "written",
                file.isSuggestion() ? beside.texts().of(file.change()).orElse(null) : null);
        page.addObject("proposer", names.proposer(file));
        page.addObject(
                "alike", isProposed(file) ? Lookalikes.address(cases.fields().of(file.id())) : null);
        return page;
    }

    /** The fiche to look at: a recognition that has no place stands on none, and a proposed fiche is not there yet. */
    private @Nullable UUID ficheOf(CaseFile file) {
        if (isProposed(file) && beside.fiches().find(file.fiche()).isEmpty()) return null;
        Optional<UnmatchedRecognition> recognition = beside.unmatched().find(file.id());
        return recognition.isEmpty() ? file.fiche() : recognition.get().standsOn(file.fiche());
    }

    private static boolean isProposed(CaseFile file) {
        return file.about().kind().equals("NEW_FICHE");
    }

    /** What is still to be decided comes first. */
    private List<FieldView> views(CaseFile file, Attempt attempt) {
        return cases.fields().of(file.id()).stream()
                .sorted(Comparator.comparing(field -> !field.undecided()))
                .map(field -> FieldView.of(field, attempt.form().about(field.path()), attempt.problemsOf(field.path())))
                .toList();
    }

    record Problem(String anchor, String text) {

        private static final Pattern PATH = Pattern.compile("(openingHours/[A-Z]+|[^/]+).*");

        private static Problem of(FieldReason reason) {
            if (reason.field().equals("text")) return new Problem("vraag", reason.reason());
            Matcher path = PATH.matcher(reason.field());
            String field = path.matches() ? path.group(1) : reason.field();
            String label = Fields.of(field).isPresent() ? FieldText.label(field) + ": " : "";
            return new Problem(FieldView.anchor(field), label + reason.reason());
        }
    }

    /** What this person can do with the case as it is now. */
    record Possible(
            boolean decide,
            boolean ask,
            boolean claim,
            boolean release,
            boolean takeOver,
            boolean goOn,
            boolean place) {

        /** A recognition without a fiche is given its place on a page of its own. */
        private static boolean isToPlace(CaseFile file) {
            return file.about().kind().equals("UNMATCHED_RECOGNITION");
        }

        static Possible of(CaseFile file, CurrentUser user) {
            boolean others = file.isClaimedBySomebodyElseThan(user.id());
            boolean onDesk = file.status().onDesk();
            return new Possible(
                    onDesk && !others && !isToPlace(file) && !file.about().isOwnOf(user.id()),
                    onDesk && !others && file.isSuggestion(),
                    file.status() == Status.OPEN,
                    file.status() == Status.CLAIMED && !others,
                    others,
                    file.status() == Status.WAITING,
                    onDesk && !others && isToPlace(file));
        }
    }
}
