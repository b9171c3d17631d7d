package be.socialekaart.mailer.answering;

import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.FieldProblem;
import be.socialekaart.fields.asking.Block;
import be.socialekaart.fields.forms.FieldWidget;
import be.socialekaart.fields.text.FieldText;
import be.socialekaart.fields.text.Remark;
import be.socialekaart.mailer.contacting.Contact.Asked;
import be.socialekaart.mailer.contacting.Contact.State;
import be.socialekaart.mailer.contacting.Invitations;
import be.socialekaart.mailer.contacting.PersonalLink;
import be.socialekaart.mailer.register.FicheCopies;
import be.socialekaart.mailer.register.FicheCopy;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Fills the pages behind a personal link. */
@Component
class PersonalPages {

    /** Somebody who was not reached and answers after all is as welcome as before. */
    private static final Set<State> TO_ANSWER = EnumSet.of(State.OPEN, State.UNSURE, State.NOT_REACHED);

    private final Invitations invitations;
    private final FicheCopies fiches;

    PersonalPages(Invitations invitations, FicheCopies fiches) {
        this.invitations = invitations;
        this.fiches = fiches;
    }

    /** A fiche in the list. */
    record Row(FicheCopy fiche, State state) {

        public boolean isToAnswer() {
            return TO_ANSWER.contains(state);
        }
    }

    /** A block in the form. */
    record Part(
            Block block,
            String stand,
            @Nullable Choice chosen,
            boolean missing,
            boolean outdated,
            List<Entry> entries) {

        public String id() {
            return "blok-" + block.name();
        }

        /** One field that is called as the block: saying it twice helps nobody. */
        public boolean isSaidByItsTitle() {
            return entries.size() == 1 && entries.getFirst().label().equals(block.label());
        }
    }

    /** A field in a block: what stands there in full, and the boxes to correct it. */
    record Entry(String label, List<String> lines, FieldWidget widget) {}

    /**
     * @param saved the fiche whose answer was just kept
     * @param nothingKept somebody said not to keep anything
     */
    ModelAndView list(PersonalLink link, String code, @Nullable UUID saved, boolean nothingKept) {
        List<Row> rows = rows(link);
        return new ModelAndView("answering/fiches")
                .addObject("code", code)
                .addObject("rows", rows)
                .addObject("lead", lead(rows))
                .addObject("nothingKept", nothingKept)
                .addObject(
                        "saved",
                        rows.stream()
                                .filter(row -> row.fiche().id().equals(saved))
                                .findFirst()
                                .orElse(null));
    }

    private static String lead(List<Row> rows) {
        if (rows.stream().anyMatch(Row::isToAnswer)) return "personal.lead";
        long stopped = rows.stream().filter(row -> row.state() == State.STOPPED).count();
        if (stopped == 0) return "personal.done";
        return stopped == rows.size() ? "personal.stopped" : "personal.stopped.rest";
    }

    ModelAndView worthless(String code, PersonalLink.Standing standing, boolean asked) {
        ModelAndView page = new ModelAndView("answering/worthless");
        page.setStatus(HttpStatus.GONE);
        return page.addObject("code", code).addObject("standing", standing).addObject("asked", asked);
    }

    /** @param judged what is in the way of the answer; null when the page is just opened */
    ModelAndView fiche(String code, Row row, AnswerForm form, @Nullable Judged judged) {
        FicheValues values = row.fiche().values();
        AnswerForm shown = judged == null ? form : form.withoutChoices(judged.outdated());
        ModelAndView page = new ModelAndView("answering/fiche");
        if (judged != null) page.setStatus(judged.outdated().isEmpty() ? HttpStatus.BAD_REQUEST : HttpStatus.CONFLICT);
        return page.addObject("code", code)
                .addObject("row", row)
                .addObject("choices", Choice.values())
                .addObject(
                        "parts",
                        Judged.askedOn(values).stream()
                                .map(block -> part(block, values, shown, judged))
                                .toList())
                .addObject("who", shown.who())
                .addObject("robot", !form.isEmpty() && !form.isByAPerson())
                .addObject("judged", judged);
    }

    List<Row> rows(PersonalLink link) {
        return invitations.asked(link).stream()
                .flatMap(asked -> row(asked).stream())
                .sorted(Comparator.comparing((Row row) -> !row.isToAnswer())
                        .thenComparing(row -> row.fiche().name()))
                .toList();
    }

    private java.util.Optional<Row> row(Asked asked) {
        return fiches.find(asked.fiche()).map(fiche -> new Row(fiche, asked.state()));
    }

    private static Part part(Block block, FicheValues values, AnswerForm form, @Nullable Judged judged) {
        return new Part(
                block,
                Digests.of(block, values),
                form.choice(block).orElse(null),
                judged != null && judged.missing().contains(block),
                judged != null && judged.outdated().contains(block),
                block.asked(values).stream()
                        .map(field -> entry(field, values, form, judged))
                        .toList());
    }

    private static Entry entry(String field, FicheValues values, AnswerForm form, @Nullable Judged judged) {
        FicheValues typed = form.isTyped(field) ? form.typedInto(values, field) : values;
        return new Entry(
                FieldText.label(field),
                FieldText.lines(field, values.at(field)),
                FieldWidget.of(field, typed.at(field), problems(field, typed, judged)));
    }

    private static List<FieldProblem> problems(String field, FicheValues typed, @Nullable Judged judged) {
        List<FieldProblem> found = judged == null ? null : judged.problems().get(field);
        return found == null ? Remark.warnings(field, typed.at(field)) : found;
    }
}
