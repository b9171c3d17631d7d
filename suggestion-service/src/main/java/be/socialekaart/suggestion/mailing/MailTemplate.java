package be.socialekaart.suggestion.mailing;

import java.util.Arrays;
import java.util.Optional;

/** The mails that can go to a submitter, by the name of the mailer's template. */
enum MailTemplate {
    RECEIVED("suggestion-received"),
    QUESTION("question-asked"),
    CLOSED("suggestion-closed");

    private final String slug;

    MailTemplate(String slug) {
        this.slug = slug;
    }

    static Optional<MailTemplate> named(String slug) {
        return Arrays.stream(values())
                .filter(template -> template.slug.equals(slug))
                .findFirst();
    }
}
