package be.socialekaart.workflow;

import static be.socialekaart.testing.Eventually.eventually;
import static be.socialekaart.workflow.Reviews.OOST;
import static be.socialekaart.workflow.Reviews.WEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.events.AnswerEvent.Result;
import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Role;
import be.socialekaart.workflow.Contacts.Contact;
import be.socialekaart.workflow.upkeep.Ladder.State;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** The page of a telephone task, as a coordinator uses it. */
@WorkflowTest
class CallPageTest {

    @Autowired
    private Contacts contacts;

    @Autowired
    private Browser browser;

    @AfterEach
    void backToToday() {
        EngineClock.reset();
    }

    @Test
    void liesInTheQueueAndLeadsToItsOwnPage() throws Exception {
        UUID call = toCall().asked(0).call();

        browser.open(OOST, "/werkbank").andExpect(content().string(containsString("Bellen: kloppen de gegevens nog?")));
        browser.open(OOST, "/werkbank/" + call).andExpect(redirectedUrl("/werkbank/" + call + "/gesprek"));
    }

    @Test
    void showsWhomToCallWhatToSayAndWhatToCheck() throws Exception {
        UUID call = toCall().asked(0).call();

        browser.open(OOST, address(call))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Telefoontaak T-")))
                .andExpect(content().string(containsString("09 200 00 00")))
                .andExpect(content().string(containsString("Wat u kunt zeggen")))
                .andExpect(content().string(containsString("Poging")))
                .andExpect(content().string(containsString("1 van 3")))
                .andExpect(content().string(not(containsString("checked"))));
    }

    @Test
    void confirmsTheBlocksThatWereTicked() throws Exception {
        Contact contact = toCall();
        UUID call = contact.asked(0).call();

        browser.send(OOST, address(call) + "/bevestigd", Map.of("versie", "1", "blok", "CONTACT"))
                .andExpect(redirectedUrl("/werkbank?klaar=" + call));

        assertThat(contact.state(0)).isEqualTo(State.BY_PHONE);
        assertThat(contact.told("ConfirmedByPhone").path("paths")).hasSize(3);
        browser.open(OOST, address(call))
                .andExpect(content()
                        .string(containsString("Coördinator Oost-Vlaanderen belde; de gegevens zijn bevestigd")));
    }

    @Test
    void asksAgainWhenNothingWasTickedOrTheFicheChanged() throws Exception {
        Contact contact = toCall();
        String confirmed = address(contact.asked(0).call()) + "/bevestigd";

        browser.send(OOST, confirmed, Map.of("versie", "1"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Vink minstens één blok aan")));
        browser.send(OOST, confirmed, Map.of("versie", "9", "blok", "CONTACT"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("checked")));
        browser.send(OOST, confirmed, Map.of("versie", "x", "blok", "CONTACT")).andExpect(status().isBadRequest());
        assertThat(contact.state(0)).isEqualTo(State.TO_CALL);
    }

    @Test
    void countsAttemptsAndNamesTheLastOne() throws Exception {
        Contact contact = toCall();
        String page = address(contact.asked(0).call());

        missed(OOST, page, 1).andExpect(status().is3xxRedirection());
        missed(OOST, page, 1)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Deze poging is al geteld")));
        missed(WEST, page, 2)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("De volgende poging telt vanaf")));
        EngineClock.pass(Duration.ofHours(4));
        missed(WEST, page, 2);
        EngineClock.pass(Duration.ofHours(4));
        browser.open(OOST, page)
                .andExpect(content().string(containsString("3 van 3")))
                .andExpect(content().string(containsString("dit was de laatste poging")));
        missed(OOST, page, 3);

        assertThat(contact.state(0)).isEqualTo(State.NOT_REACHED);
    }

    @Test
    void takesTheWordOfACoordinatorWhoChangedTheFiche() throws Exception {
        Contact contact = toCall();

        UUID call = contact.asked(0).call();
        browser.send(OOST, "/werkbank/" + call + "/opnemen", Map.of());

        browser.send(OOST, address(call) + "/gewijzigd", Map.of())
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Er staat nog geen wijziging op de fiche")));
        contact.confirmedElsewhere(0);
        assertThat(contact.state(0)).isEqualTo(State.TO_CALL);
        browser.send(OOST, address(call) + "/gewijzigd", Map.of());

        assertThat(contact.state(0)).isEqualTo(State.ELSEWHERE);
    }

    @Test
    void labelsNothingThatWasAnsweredWhileTheTaskWasInHand() throws Exception {
        Contact contact = toCall();
        UUID call = contact.asked(0).call();
        browser.send(OOST, "/werkbank/" + call + "/opnemen", Map.of());
        contact.whollyConfirmedElsewhere(0);
        assertThat(contact.state(0)).isEqualTo(State.TO_CALL);

        missed(OOST, address(call), 1);

        assertThat(contact.state(0)).isEqualTo(State.ELSEWHERE);
        assertThat(contact.told()).doesNotContain("NotReached");
    }

    @Test
    void saysThatCallingIsNotNeededAnyMore() throws Exception {
        Contact contact = toCall();
        String page = address(contact.asked(0).call());
        contact.answered(0, Result.CONFIRMED);

        missed(OOST, page, 1)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Er kwam intussen een antwoord")));
        browser.open(OOST, page)
                .andExpect(content().string(containsString("Bellen hoeft niet meer")))
                .andExpect(content().string(not(containsString("Bewaar als bevestigd"))));
    }

    @Test
    void letsOneCoordinatorCallAtATime() throws Exception {
        Contact contact = toCall();
        UUID call = contact.asked(0).call();
        browser.send(OOST, "/werkbank/" + call + "/opnemen", Map.of());

        missed(WEST, address(call), 1).andExpect(status().isConflict());
        browser.send(WEST, "/werkbank/" + call + "/overnemen", Map.of());
        missed(WEST, address(call), 1).andExpect(status().is3xxRedirection());
    }

    @Test
    void cannotBeDecidedAsASuggestion() throws Exception {
        UUID call = toCall().asked(0).call();

        browser.call(OOST, "/api/reviews/" + call + "/decision", "{\"outcomes\":[]}")
                .andExpect(status().isConflict());
        browser.call(OOST, "/api/reviews/" + call).andExpect(status().isOk());
    }

    @Test
    void isForCoordinatorsOnly() throws Exception {
        UUID call = toCall().asked(0).call();
        CurrentUser manager = new CurrentUser("beheerder-1", "Beheerder", Set.of(Role.MANAGER));

        browser.open(manager, address(call)).andExpect(status().isForbidden());
        browser.open(OOST, address(UUID.randomUUID())).andExpect(status().isNotFound());
        browser.open(OOST, address(contacts.reviews().opened().id())).andExpect(status().isNotFound());
    }

    private static String address(UUID call) {
        return "/werkbank/" + call + "/gesprek";
    }

    private Contact toCall() {
        Contact contact = contacts.asked(1);
        contact.answered(0, Result.UNSURE);
        eventually(() -> assertThat(contact.state(0)).isEqualTo(State.TO_CALL));
        EngineClock.pass(Duration.ofMinutes(1));
        return contact;
    }

    private ResultActions missed(CurrentUser user, String page, int attempt) throws Exception {
        return browser.send(user, page + "/niet-bereikt", Map.of("poging", Integer.toString(attempt)));
    }
}
