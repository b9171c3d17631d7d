package be.socialekaart.mailer.composing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The mails there are, with the values each cannot do without; in the order in which they go first when many wait. */
public enum MailTemplate {
    SIGN_IN_LINK("sign-in-link", List.of("link")),
    SUGGESTION_RECEIVED("suggestion-received", List.of("link", "number", "ficheName")),
    QUESTION_ASKED("question-asked", List.of("link", "number", "ficheName")),
    SUGGESTION_CLOSED("suggestion-closed", List.of("link", "number", "ficheName", "outcomes")),
    WORK_FOR_COORDINATOR("work-for-coordinator", List.of("link")),
    SUGGESTION_ON_FICHE("suggestion-on-fiche", List.of("link")),
    EDIT_DECIDED("edit-decided", List.of("link")),
    SOURCE_CHANGED("source-changed", List.of("link")),
    DIGEST("digest", List.of("link")),
    UPKEEP_FIRST("upkeep-first", List.of("link", "fiches")),
    UPKEEP_REMINDER("upkeep-reminder", List.of("link", "fiches")),
    UPKEEP_OTHERS("upkeep-others", List.of("link", "fiches")),
    UPKEEP_LINK("upkeep-link", List.of("link", "fiches"));

    private static final Set<MailTemplate> OF_CAMPAIGNS =
            EnumSet.of(UPKEEP_FIRST, UPKEEP_REMINDER, UPKEEP_OTHERS, UPKEEP_LINK);

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

    /** Who waits for a link to sign in goes before all others; what was asked for by a person before a mailing. */
    public int priority() {
        if (this == SIGN_IN_LINK) return 0;
        return this == UPKEEP_LINK || !isOfCampaign() ? 1 : 2;
    }

    /** A mail about what the mailer itself asks: link and fiches are its own, the owner only knows the address. */
    public boolean isOfCampaign() {
        return OF_CAMPAIGNS.contains(this);
    }

    List<String> needs() {
        return needs;
    }
}
