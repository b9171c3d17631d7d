package be.socialekaart.mailer.composing;

import java.util.Arrays;
import java.util.List;

/** The mails there are, with the values each cannot do without; in the order in which they go first when many wait. */
public enum MailTemplate {
    SIGN_IN_LINK("sign-in-link", List.of("link")),
    SUGGESTION_RECEIVED("suggestion-received", List.of("link", "number", "ficheName")),
    QUESTION_ASKED("question-asked", List.of("link", "number", "ficheName")),
    SUGGESTION_CLOSED("suggestion-closed", List.of("link", "number", "ficheName", "outcomes")),
    WORK_FOR_COORDINATOR("work-for-coordinator", List.of("link"));

    private final String slug;
    private final List<String> needs;

    MailTemplate(String slug, List<String> needs) {
        this.slug = slug;
        this.needs = needs;
    }

    public static MailTemplate named(String slug) {
        return Arrays.stream(values())
                .filter(template -> template.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no mail called " + slug));
    }

    public String slug() {
        return slug;
    }

    /** Somebody sits and waits for a link to sign in, and it soon expires: those go before all others. */
    public int priority() {
        return this == SIGN_IN_LINK ? 0 : 1;
    }

    List<String> needs() {
        return needs;
    }
}
