package be.socialekaart.fiche.merging;

import be.socialekaart.fiche.merging.Merging.Both;
import be.socialekaart.fiche.merging.Merging.Request;
import be.socialekaart.fiche.merging.Merging.Seen;
import be.socialekaart.fields.values.FreeText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/** What somebody chose on the page where two fiches stand side by side. */
record MergeForm(MultiValueMap<String, String> sent) {
    private static final String CHOICE = "keuze.";

    /** Looked over first; only what was shown is confirmed. */
    boolean isConfirmed() {
        return text("stap").equals("bevestig");
    }

    boolean goesBack() {
        return text("stap").equals("kies");
    }

    UUID key() {
        try {
            return UUID.fromString(text("sleutel"));
        } catch (IllegalArgumentException noKey) {
            return UUID.randomUUID();
        }
    }

    Seen seen() {
        return new Seen(number("versie.blijft"), number("versie.gaat"));
    }

    Map<String, Choice> choices() {
        Map<String, Choice> choices = new HashMap<>();
        sent.forEach((name, values) -> {
            if (name.startsWith(CHOICE) && !values.isEmpty())
                Choice.of(values.getFirst()).ifPresent(choice -> choices.put(name.substring(CHOICE.length()), choice));
        });
        return choices;
    }

    String reason() {
        return FreeText.clean(text("reden"));
    }

    /** The key of a message. */
    Optional<String> wrongReason() {
        return reason().isEmpty() ? Optional.of("merge.reason.missing") : FreeText.problemOf(reason());
    }

    Request request(Both both, String account) {
        return new Request(key(), both, seen(), choices(), reason(), account);
    }

    private int number(String name) {
        return text(name).matches("[1-9]\\d{0,8}") ? Integer.parseInt(text(name)) : 0;
    }

    private String text(String name) {
        String value = sent.getFirst(name);
        return value == null ? "" : value;
    }
}
