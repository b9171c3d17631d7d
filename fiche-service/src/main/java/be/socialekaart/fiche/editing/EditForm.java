package be.socialekaart.fiche.editing;

import be.socialekaart.fiche.proposing.Submission.ProposedField;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.Field;
import be.socialekaart.fields.Fields;
import be.socialekaart.fields.forms.FieldForm;
import be.socialekaart.fields.merging.Merge.Side;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.JsonNodeFactory;

/** The parameters of the form as they came, and what they mean. A field that was not on the page is not there. */
record EditForm(MultiValueMap<String, String> parameters) {
    static final String VERSION = "versie";
    static final String SEEN = "gezien";
    static final String CHOICE = "keuze-";
    static final String KEY = "sleutel";
    static final String REASON = "reden";
    static final String HOLDS = "klopt";
    /** Names the fields that were on the page: a box that is not ticked posts nothing. */
    static final String SHOWN = "veld";

    static EditForm empty(int version) {
        return begun(new LinkedMultiValueMap<>(), version);
    }

    /** @param said what is filled in from the start */
    static EditForm begun(MultiValueMap<String, String> said, int version) {
        MultiValueMap<String, String> start = new LinkedMultiValueMap<>(said);
        start.set(VERSION, Integer.toString(version));
        start.set(KEY, UUID.randomUUID().toString());
        return new EditForm(start);
    }

    /** Asks again, with this version beside what was typed. The version it was typed against stays. */
    EditForm beside(int version) {
        MultiValueMap<String, String> copy = new LinkedMultiValueMap<>(parameters);
        copy.set(SEEN, Integer.toString(version));
        copy.set(KEY, UUID.randomUUID().toString());
        return new EditForm(copy);
    }

    Optional<Integer> version() {
        return number(VERSION);
    }

    /** The version that stood beside what was typed when a side was chosen. */
    Optional<Integer> seen() {
        return number(SEEN);
    }

    Optional<Side> choice(String path) {
        return Arrays.stream(Side.values())
                .filter(side -> side.name().equals(text(CHOICE + path)))
                .findFirst();
    }

    private Optional<Integer> number(String name) {
        String version = text(name);
        return version.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(version)) : Optional.empty();
    }

    /** Its own id for the edit, so that a form that is sent twice is one edit. */
    UUID change() {
        String key = text(KEY);
        return key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(key) : UUID.randomUUID();
    }

    boolean isShown(String name) {
        return parameters.getOrDefault(SHOWN, List.of()).contains(name);
    }

    /** The names of the blocks that still hold. */
    List<String> holding() {
        return parameters.getOrDefault(HOLDS, List.of());
    }

    /** A day of the opening hours is a path of its own. */
    List<ProposedField> proposed() {
        return Fields.all().stream()
                .map(Field::name)
                .filter(this::isShown)
                .flatMap(name -> Fields.parts(name).stream())
                .map(path -> new ProposedField(path, FieldForm.read(path, parameters)))
                .toList();
    }

    FicheValues typed() {
        FicheValues typed = new FicheValues(JsonNodeFactory.instance.objectNode());
        for (ProposedField field : proposed()) typed = typed.with(field.path(), field.to());
        return typed;
    }

    public String text(String name) {
        String value = parameters.getFirst(name);
        return value == null ? "" : value;
    }
}
