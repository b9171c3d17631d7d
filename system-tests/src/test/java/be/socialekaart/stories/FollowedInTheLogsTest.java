package be.socialekaart.stories;

import static be.socialekaart.testing.Eventually.eventually;
import static be.socialekaart.testing.Eventually.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One id leads from the form to the mail through the logs of every service, and no log says who it was. */
class FollowedInTheLogsTest {

    private static final Pattern SUBMITTED = Pattern.compile("\\[([0-9a-f-]{36})] .*Stored SuggestionSubmitted");

    private final Api anyone = Api.anyone(RunningPlatform.url());

    @Test
    void leadsFromTheFormToTheMail() {
        Set<String> before = submitted();
        String email = "gevolgd-" + UUID.randomUUID() + "@voorbeeld.example";
        suggest(email);

        String change = found(() -> {
            Set<String> since = submitted();
            since.removeAll(before);
            assertThat(since).hasSize(1);
            return since.iterator().next();
        });

        said("suggestion-service", change, "Stored SuggestionSubmitted");
        said("workflow", change, "Handled SuggestionSubmitted");
        said("workflow", change, "Stored ReviewOpened");
        said("notifications", change, "Stored MailAsked");
        said("mailer", change, "Handled MailAsked");
        said("mailer", change, "SENT");
        for (String part : new String[] {"suggestion-service", "workflow", "notifications", "mailer", "gateway"}) {
            assertThat(RunningPlatform.log(part)).as("log of %s", part).noneMatch(line -> line.contains(email));
        }
    }

    private void suggest(String email) {
        JsonNode fiche = anyone.get("/api/fiches?size=1&where=Brugge").json(200).at("/items/0/id");
        anyone.post("/api/suggestions", """
                        {"fiche":"%s","reason":"Het nummer is veranderd.","email":"%s",
                         "changes":[{"path":"phones","to":[{"value":"092000177","label":"onthaal","primary":true}]}]}
                        """.formatted(fiche.asString(), email)).json(201);
    }

    private static Set<String> submitted() {
        return RunningPlatform.log("suggestion-service").stream()
                .map(SUBMITTED::matcher)
                .filter(Matcher::find)
                .map(line -> line.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void said(String part, String change, String what) {
        eventually(() -> assertThat(RunningPlatform.log(part))
                .as("%s of %s in the log of %s", what, change, part)
                .anyMatch(line -> line.contains("[" + change + "]") && line.contains(what)));
    }
}
