package be.socialekaart.mailer.answering;

import be.socialekaart.events.FieldChange;
import be.socialekaart.fields.Checked;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.FieldProblem;
import be.socialekaart.fields.FieldRules;
import be.socialekaart.fields.Fields;
import be.socialekaart.fields.asking.Block;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A form held against the fiche as it is now.
 *
 * @param choices per block that is asked about on this fiche
 * @param changes what the corrected blocks should say instead
 * @param problems what is wrong with a typed value, per field
 * @param missing blocks without a choice, or to be corrected without a correction
 * @param outdated blocks that say something else than on the page that was sent
 */
record Judged(
        Map<Block, Choice> choices,
        List<FieldChange> changes,
        Map<String, List<FieldProblem>> problems,
        List<Block> missing,
        List<Block> outdated) {

    static List<Block> askedOn(FicheValues fiche) {
        return Stream.of(Block.values())
                .filter(block -> !block.asked(fiche).isEmpty())
                .toList();
    }

    static Judged of(AnswerForm form, FicheValues fiche) {
        Judged judged = new Judged(
                new LinkedHashMap<>(), new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        askedOn(fiche).forEach(block -> judged.judge(block, form, fiche));
        return judged;
    }

    boolean isSound() {
        return problems.isEmpty() && missing.isEmpty() && outdated.isEmpty();
    }

    /** What the blocks that hold are made of. */
    List<String> confirmed(FicheValues fiche) {
        return choices.entrySet().stream()
                .filter(entry -> entry.getValue() == Choice.HOLDS)
                .flatMap(entry -> entry.getKey().asked(fiche).stream())
                .toList();
    }

    boolean isAnyUnsure() {
        return choices.containsValue(Choice.UNSURE);
    }

    private void judge(Block block, AnswerForm form, FicheValues fiche) {
        if (!form.saw(block, fiche)) outdated.add(block);
        form.choice(block).ifPresentOrElse(choice -> choices.put(block, choice), () -> missing.add(block));
        if (choices.get(block) == Choice.CORRECTED) {
            int before = changes.size() + problems.size();
            block.asked(fiche).stream().filter(form::isTyped).forEach(field -> correct(field, form, fiche));
            if (changes.size() + problems.size() == before) missing.add(block);
        }
    }

    private void correct(String field, AnswerForm form, FicheValues fiche) {
        FicheValues typed = form.typedInto(fiche, field);
        for (String path : Fields.parts(field)) {
            Checked checked = FieldRules.check(path, typed.at(path));
            if (!checked.ok()) {
                problems.computeIfAbsent(field, any -> new ArrayList<>()).addAll(checked.problems());
            } else if (!Objects.equals(checked.value(), fiche.at(path))) {
                changes.add(new FieldChange(path, fiche.at(path), checked.value()));
            }
        }
    }
}
