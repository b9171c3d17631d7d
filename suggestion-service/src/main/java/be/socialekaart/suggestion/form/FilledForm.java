package be.socialekaart.suggestion.form;

import be.socialekaart.fields.Field;
import be.socialekaart.fields.Fields;
import be.socialekaart.fields.forms.FieldForm;
import be.socialekaart.fields.values.PlainText;
import be.socialekaart.suggestion.register.KnownFiche;
import be.socialekaart.suggestion.submitting.Submission;
import be.socialekaart.suggestion.submitting.Submission.ProposedField;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The parameters of the form as they came, and what they mean. */
record FilledForm(UUID fiche, MultiValueMap<String, String> parameters) {
    static final String FIELD = "veld";
    static final String VERSION = "versie";
    static final String KEY = "sleutel";
    static final String REASON = "reden";
    static final String EMAIL = "email";
    static final String STEP = "stap";
    static final String CHOOSE = "kiezen";
    static final String CORRECT = "wijzigen";
    static final String SEND = "versturen";
    /** People do not see this field; robots fill in everything. */
    static final String TRAP = "aanvulling";

    /** What is asked of a fiche that does not exist yet. */
    private static final List<String> OF_A_NEW_FICHE =
            List.of("name", "kind", "kboNumber", "addresses", "rubrieken", "phones", "emails", "websites", "purpose");

    /** As it was posted, without what nobody can see. */
    static FilledForm posted(UUID fiche, MultiValueMap<String, String> parameters) {
        MultiValueMap<String, String> seen = new LinkedMultiValueMap<>();
        parameters.forEach((name, values) -> values.forEach(value -> seen.add(name, PlainText.visible(value))));
        return new FilledForm(fiche, seen);
    }

    /** Names of the fields that were chosen, in the order of the declaration; others are not heard. */
    List<String> chosen() {
        if (isNewFiche()) {
            return OF_A_NEW_FICHE;
        }
        List<String> names = parameters.getOrDefault(FIELD, List.of());
        return Fields.suggestable().stream()
                .map(Field::name)
                .filter(names::contains)
                .toList();
    }

    private boolean isNewFiche() {
        return fiche.equals(Submission.NO_FICHE);
    }

    /** A field that was chosen but whose boxes were not on the page yet is not a field that was emptied. */
    boolean isTyped(String name) {
        return parameters.keySet().stream().anyMatch(parameter -> parameter.matches(name + "([\\[./].*)?"));
    }

    /** A day of the opening hours is a path of its own. */
    List<ProposedField> proposed() {
        return chosen().stream()
                .filter(this::isTyped)
                .flatMap(name -> Fields.parts(name).stream())
                .map(path -> new ProposedField(path, FieldForm.read(path, parameters)))
                .toList();
    }

    @Nullable
    public Integer version() {
        String version = text(VERSION);
        if (isNewFiche()) {
            return 0;
        }
        return version.matches("[1-9]\\d{0,8}") ? Integer.valueOf(version) : null;
    }

    public String key() {
        return text(KEY);
    }

    public String reason() {
        return text(REASON);
    }

    public String email() {
        return text(EMAIL);
    }

    public String trap() {
        return text(TRAP);
    }

    String step() {
        return text(STEP);
    }

    Submission submission() {
        String email = email().isBlank() ? null : email();
        return new Submission(fiche, version(), proposed(), reason(), email, !trap().isEmpty());
    }

    /** From a link: nothing was typed yet. */
    FilledForm anew() {
        MultiValueMap<String, String> start = new LinkedMultiValueMap<>();
        start.put(FIELD, chosen());
        return new FilledForm(fiche, start).withNewKey();
    }

    /** With the version that was found for it, and a key if somebody posted without. */
    FilledForm against(KnownFiche base) {
        FilledForm known = with(VERSION, Integer.toString(base.version()));
        return key().isBlank() ? known.withNewKey() : known;
    }

    FilledForm withNewKey() {
        return with(KEY, UUID.randomUUID().toString());
    }

    private FilledForm with(String name, String value) {
        MultiValueMap<String, String> copy = new LinkedMultiValueMap<>(parameters);
        copy.set(name, value);
        return new FilledForm(fiche, copy);
    }

    /** Everything that was typed, for the next page to carry along. */
    List<Carried> carried() {
        List<Carried> all = new ArrayList<>();
        parameters.forEach((name, values) -> values.forEach(value -> all.add(new Carried(name, value))));
        all.removeIf(parameter -> parameter.name().equals(STEP));
        return all;
    }

    List<Carried> carriedWithoutChoice() {
        return carried().stream()
                .filter(parameter -> !parameter.name().equals(FIELD))
                .toList();
    }

    private String text(String name) {
        String value = parameters.getFirst(name);
        return value == null ? "" : value;
    }

    record Carried(String name, String value) {}
}
