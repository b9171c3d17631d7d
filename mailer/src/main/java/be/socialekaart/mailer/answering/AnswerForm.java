package be.socialekaart.mailer.answering;

import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.Fields;
import be.socialekaart.fields.asking.Block;
import be.socialekaart.fields.forms.FieldForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The parameters of the form as they came: {@code keuze.<block>}, what stood in the block, and the fields' own boxes. */
record AnswerForm(MultiValueMap<String, String> parameters) {

    static final AnswerForm EMPTY = new AnswerForm(new LinkedMultiValueMap<>());

    /** People do not see this field; robots fill in everything. */
    static final String TRAP = "aanvulling";

    static final String WHO = "wie";
    /** Neither the first nor the last of the answers to who fills this in: those are what a script would take. */
    static final String MYSELF = "ikzelf";

    private static final Set<String> OTHERS = Set.of("programma", "niemand");

    Optional<Choice> choice(Block block) {
        return Choice.of(text("keuze." + block.name()));
    }

    /** What the block said on the page that was sent. */
    boolean saw(Block block, FicheValues now) {
        return text("stand." + block.name()).equals(Digests.of(block, now));
    }

    boolean isTrapped() {
        return !text(TRAP).isEmpty();
    }

    boolean isByAPerson() {
        return text(WHO).equals(MYSELF);
    }

    /** Whoever sent it says to keep nothing of it: a person who stops here, or a program. */
    boolean isToBeForgotten() {
        return OTHERS.contains(text(WHO));
    }

    String who() {
        return text(WHO);
    }

    boolean isEmpty() {
        return parameters.isEmpty();
    }

    /** Whether the boxes of this field were on the page: one that is missing was not emptied. */
    boolean isTyped(String field) {
        return parameters.keySet().stream().anyMatch(parameter -> parameter.matches(field + "([\\[./].*)?"));
    }

    /** The fiche with what was typed in the boxes of a field. */
    FicheValues typedInto(FicheValues fiche, String field) {
        FicheValues typed = fiche;
        for (String path : Fields.parts(field)) typed = typed.with(path, FieldForm.read(path, parameters));
        return typed;
    }

    /** Without the choices of blocks that say something else by now: those are asked again. */
    AnswerForm withoutChoices(List<Block> blocks) {
        MultiValueMap<String, String> kept = new LinkedMultiValueMap<>(parameters);
        blocks.forEach(block -> kept.remove("keuze." + block.name()));
        blocks.stream()
                .flatMap(block -> fieldsOf(block, kept).stream())
                .toList()
                .forEach(kept::remove);
        return new AnswerForm(kept);
    }

    private static List<String> fieldsOf(Block block, Map<String, List<String>> parameters) {
        return parameters.keySet().stream()
                .filter(name -> block.fields().stream().anyMatch(field -> name.matches(field + "([\\[./].*)?")))
                .toList();
    }

    private String text(String name) {
        String value = parameters.getFirst(name);
        return value == null ? "" : value;
    }
}
