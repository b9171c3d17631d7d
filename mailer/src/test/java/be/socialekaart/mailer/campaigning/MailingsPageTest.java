package be.socialekaart.mailer.campaigning;

import static be.socialekaart.mailer.neighbours.ACampaign.coordinator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.mailer.neighbours.ACampaign;
import be.socialekaart.mailer.neighbours.MailerTest;
import be.socialekaart.mailer.neighbours.Managers;
import be.socialekaart.mailer.register.AFiche;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The pages of campaigns, as a coordinator uses them. */
@MailerTest
class MailingsPageTest {

    private static final String CHOICE = "naam=Najaar&maanden=12&regio=&rubriek=&aantal=10";

    @Autowired
    Managers managers;

    @Autowired
    ACampaign campaign;

    @Autowired
    MockMvc mvc;

    @BeforeEach
    void startOver() {
        managers.startOver();
    }

    @Test
    void showsExactlyWhoIsAskedBeforeAnythingStarts() throws Exception {
        AFiche fiche = managers.has(AFiche.inGent(), "an");
        managers.has(AFiche.inGent());

        open("/mailings/voorbeeld?" + CHOICE)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Eén beheerder krijgt een mail, over één fiche samen.")))
                .andExpect(content().string(containsString(fiche.name())))
                .andExpect(content().string(containsString("Zonder beheerder")))
                .andExpect(content().string(containsString("Kloppen uw gegevens op de Sociale Kaart nog?")))
                .andExpect(content().string(containsString("- " + fiche.name())));
        assertThat(campaigns()).isZero();
    }

    @Test
    void showsTheChoiceAgainWhenItChangedBeforeTheStart() throws Exception {
        managers.has(AFiche.inGent(), "an");

        mvc.perform(post("/mailings?" + CHOICE + "&gezien=" + "0".repeat(64)).with(coordinator()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("De keuze is intussen veranderd")));
        mvc.perform(post("/mailings?" + CHOICE).with(coordinator())).andExpect(status().isConflict());
        assertThat(campaigns()).isZero();
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() throws Exception {
        open("/mailings/voorbeeld?naam=&maanden=eeuwig&regio=parijs&rubriek=99&aantal=0")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Geef een naam")))
                .andExpect(content().string(containsString("eeuwig")))
                .andExpect(content().string(containsString("Kies een provincie")))
                .andExpect(content().string(containsString("Kies een rubriek")))
                .andExpect(content().string(containsString("van 1 tot 10000")));
        mvc.perform(post("/mailings?naam=&maanden=12&aantal=1").with(coordinator()))
                .andExpect(status().isBadRequest());
    }

    @Test
    void showsTotalsThatAddUpAndSteers() throws Exception {
        managers.has(AFiche.inGent(), "an");
        UUID id = campaign.started();
        managers.due("an", 1, "an");

        open("/mailings")
                .andExpect(content().string(containsString("Mails: 1 gepland = 1 wachten + 0 verzonden")))
                .andExpect(content().string(containsString("Fiches: 1 gevraagd, 0 beantwoord, 1 nog open")));
        open("/mailings/" + id).andExpect(content().string(containsString("Pauzeer")));
        steer(id, "pauze").andExpect(redirectedUrl("/mailings/" + id));
        open("/mailings/" + id)
                .andExpect(content().string(containsString("Gepauzeerd")))
                .andExpect(content().string(containsString("Ga verder")));
        steer(id, "verder");
        steer(id, "stop");
        open("/mailings/" + id)
                .andExpect(content().string(containsString("Gestopt")))
                .andExpect(content().string(not(containsString("Pauzeer"))));
        open("/mailings")
                .andExpect(content().string(containsString("1 gepland = 0 wachten + 0 verzonden + 0 onzeker")));
    }

    @Test
    void saysWhatWasStartedLatelyAndAsksBeforeTheSameNameAgain() throws Exception {
        managers.has(AFiche.inGent(), "an");
        campaign.started();
        managers.has(AFiche.inGent(), "bo");

        String page = open("/mailings/voorbeeld?" + CHOICE)
                .andExpect(content().string(containsString("door u, aan één beheerder.")))
                .andExpect(content().string(containsString("nog een mailing starten met dezelfde naam")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String shown = page.replaceAll("(?s).*name=\"gezien\" value=\"([0-9a-f]{64})\".*", "$1");
        String start = "/mailings?" + CHOICE + "&sleutel=" + UUID.randomUUID() + "&gezien=" + shown;
        mvc.perform(post(start).with(coordinator()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Er is niets gestart. Het laatste etmaal begon al")));
        assertThat(campaigns()).isOne();
        mvc.perform(post(start + "&nogeens=ja").with(coordinator())).andExpect(status().is3xxRedirection());
        mvc.perform(post(start).with(coordinator())).andExpect(status().is3xxRedirection());
        assertThat(campaigns()).isEqualTo(2);
        open("/mailings/voorbeeld?" + CHOICE.replace("Najaar", "Winter"))
                .andExpect(content().string(containsString("Het laatste etmaal is al een mailing gestart")))
                .andExpect(content().string(not(containsString("name=\"nogeens\""))));
    }

    @Test
    void asksOnceMoreBeforeItStopsForGood() throws Exception {
        managers.has(AFiche.inGent(), "an");
        UUID id = campaign.started();
        managers.due("an", 1, "an");

        open("/mailings/" + id)
                .andExpect(content().string(containsString("vertrekt één mail niet meer die nog wacht")))
                .andExpect(content().string(containsString("Aan één beheerder wordt niets meer gevraagd")))
                .andExpect(content().string(matchesPattern("(?s).*<details>.*action=\"[^\"]*/stop\".*</details>.*")));
    }

    @Test
    void saysInWordsWhichFichesAMailingIsAbout() throws Exception {
        managers.has(AFiche.inGent(), "an");
        UUID id = campaign.started();
        managers.jdbc().sql("update campaign set months = 0, most = 1").update();
        open("/mailings/" + id)
                .andExpect(content()
                        .string(containsString(
                                "Alle fiches, ook die pas bevestigd zijn, voor ten hoogste één beheerder.")));
    }

    @Test
    void isForCoordinatorsOnly() throws Exception {
        for (String page : List.of("/mailings", "/mailings/voorbeeld?" + CHOICE, "/mailings/" + UUID.randomUUID())) {
            mvc.perform(get(page)
                            .accept(MediaType.TEXT_HTML)
                            .with(jwt().jwt(token -> token.subject("an").claim("roles", List.of("manager")))))
                    .andExpect(status().isForbidden());
            mvc.perform(get(page).accept(MediaType.TEXT_HTML)).andExpect(status().is3xxRedirection());
        }
        open("/mailings/" + UUID.randomUUID()).andExpect(status().isNotFound());
        open("/mailings/geen-id").andExpect(status().isNotFound());
    }

    private ResultActions open(String page) throws Exception {
        return mvc.perform(get(page).accept(MediaType.TEXT_HTML).with(coordinator()));
    }

    private ResultActions steer(UUID id, String action) throws Exception {
        return mvc.perform(post("/mailings/" + id + "/" + action).with(coordinator()));
    }

    private long campaigns() {
        return managers.jdbc()
                .sql("select count(*) from campaign")
                .query(Long.class)
                .single();
    }
}
