package be.socialekaart.fiche.upkeep;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import be.socialekaart.events.AnswerEvent.CorrectionProposed;
import be.socialekaart.events.AnswerEvent.FicheAnswered;
import be.socialekaart.events.AnswerEvent.FicheConfirmed;
import be.socialekaart.events.AnswerEvent.Result;
import be.socialekaart.events.DecisionEvent.DecisionTaken;
import be.socialekaart.events.FicheEvent.FicheChanged;
import be.socialekaart.events.FieldChange;
import be.socialekaart.events.ProposalEvent.ChangeProposed;
import be.socialekaart.events.ProposalEvent.Channel;
import be.socialekaart.events.Topics;
import be.socialekaart.events.UpkeepEvent.ConfirmedByPhone;
import be.socialekaart.events.UpkeepEvent.ContactClosed;
import be.socialekaart.events.UpkeepEvent.NotReached;
import be.socialekaart.events.UpkeepEvent.RoundDue;
import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.catalogue.AFiche;
import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.catalogue.Fiches;
import be.socialekaart.fiche.catalogue.FieldProvenance.Confirmation;
import be.socialekaart.testing.TestTopics;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** What a mailing brings back: answers by link, by phone, or nobody at all. */
@RegisterTest
class UpkeepTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    /** The fixtures are put in the register now, and asked about after that. */
    private static final Instant ASKED = NOW.plusSeconds(3600);

    @Autowired
    TestTopics topics;

    @Autowired
    GivenFiches given;

    @Autowired
    Fiches fiches;

    @Autowired
    MockMvc mvc;

    private final UUID contact = UUID.randomUUID();
    private final UUID campaign = UUID.randomUUID();

    @Test
    void datesWhatAManagerConfirmsByLink() {
        FicheId id = given.registered(AFiche.named("Huis A").with("purpose", "\"Hulp\""));

        topics.send(
                Topics.ANSWER,
                id.toString(),
                new FicheConfirmed(
                        UUID.randomUUID(), contact, id.value(), 1, List.of("name", "purpose", "cost"), "an", NOW));

        eventually(() -> assertThat(fiche(id).revision()).isEqualTo(2));
        assertThat(fiche(id).version()).isOne();
        assertThat(fiche(id).provenance().of("purpose").orElseThrow().confirmedHow())
                .isEqualTo(Confirmation.LINK);
    }

    @Test
    void datesWhatSomebodyConfirmsOnThePhone() {
        FicheId id = given.registered(AFiche.named("Huis A"));

        upkeep(new ConfirmedByPhone(
                UUID.randomUUID(), contact, id.value(), 1, List.of("name"), "coordinator-oost", NOW));

        eventually(
                () -> assertThat(fiche(id).provenance().of("name").orElseThrow().confirmedHow())
                        .isEqualTo(Confirmation.PHONE));
    }

    @Test
    void makesAChangeOfACorrectionForAPersonToLookAt() {
        FicheId id = given.registered(AFiche.named("Huis A").with("purpose", "\"Hulp\""));
        UUID change = UUID.randomUUID();
        CorrectionProposed correction = correction(
                change, id, new FieldChange("purpose", JSON.readTree("\"Hulp\""), JSON.readTree("\"Hulp aan huis.\"")));
        UUID event = UUID.randomUUID();
        topics.send(Topics.ANSWER, id.toString(), correction, event);
        topics.send(Topics.ANSWER, id.toString(), correction, event);
        topics.send(Topics.ANSWER, id.toString(), new FicheAnswered(contact, id.value(), Result.CORRECTED, NOW));

        eventually(() -> assertThat(proposals(id)).hasSize(1));
        ChangeProposed proposed = proposals(id).getFirst();
        assertThat(proposed.change()).isEqualTo(change);
        assertThat(proposed.channel()).isEqualTo(Channel.LINK);
        assertThat(proposed.proposedBy()).isEqualTo("an");
        assertThat(fiche(id).version()).isOne();
    }

    @Test
    void leadsACoordinatorFromTheVersionToTheMailing() throws Exception {
        FicheId id = given.registered(AFiche.named("Huis A"));
        topics.send(
                Topics.ANSWER,
                id.toString(),
                correction(UUID.randomUUID(), id, new FieldChange("cost", null, JSON.readTree("\"Gratis.\""))));
        eventually(() -> assertThat(proposals(id)).hasSize(1));
        topics.send(Topics.DECISION, id.toString(), accepted(proposals(id).getFirst()));
        eventually(() -> assertThat(fiche(id).version()).isEqualTo(2));

        String page = "/fiches/" + id + "/versies/2";
        mvc.perform(get(page)
                        .with(jwt().jwt(token ->
                                token.subject("coordinator-oost").claim("roles", List.of("coordinator")))))
                .andExpect(content().string(containsString("/mailings/" + campaign)));
        mvc.perform(get(page))
                .andExpect(content()
                        .string(allOf(
                                containsString("Ingevuld via de link in een mailing."),
                                not(containsString(campaign.toString())))));
    }

    private static DecisionTaken accepted(ChangeProposed proposed) {
        return new DecisionTaken(
                UUID.randomUUID(),
                UUID.randomUUID(),
                proposed.change(),
                proposed.number(),
                proposed.fiche(),
                proposed.baseVersion(),
                proposed.origin(),
                "coordinator-oost",
                proposed.changes(),
                NOW,
                null);
    }

    @Test
    void leavesOutWhatASourceTookOverAndProposesTheRest() {
        FicheId id = given.registered(AFiche.named("Huis A").recognised());
        topics.send(
                Topics.ANSWER,
                id.toString(),
                correction(
                        UUID.randomUUID(),
                        id,
                        new FieldChange("recognitions", null, null),
                        new FieldChange("cost", null, JSON.readTree("\"Gratis.\""))));

        eventually(() -> assertThat(proposals(id)).hasSize(1));
        assertThat(proposals(id).getFirst().changes())
                .extracting(FieldChange::path)
                .containsExactly("cost");
    }

    @Test
    void saysSinceWhenItWasNotConfirmedWhereNobodyWasReached() throws Exception {
        FicheId id = given.registered(AFiche.named("Zonderling Huis").in("9000", "Gent"));
        upkeep(new RoundDue(contact, UUID.randomUUID(), 1, "an", List.of(id.value()), NOW));
        upkeep(new NotReached(contact, id.value(), ASKED, ASKED));
        upkeep(new ContactClosed(contact, UUID.randomUUID(), ASKED));

        eventually(() -> assertThat(fiche(id).unconfirmedSince()).isPresent());
        assertThat(fiche(id).revision()).isEqualTo(2);
        assertThat(fiche(id).version()).isOne();
        mvc.perform(get("/fiches/" + id)).andExpect(content().string(containsString("Niet bevestigd sinds")));
        mvc.perform(get("/api/fiches/" + id))
                .andExpect(jsonPath("$.unconfirmedSince")
                        .value(fiche(id).unconfirmedSince().orElseThrow().toString()));
        mvc.perform(get("/zoeken?wat=zonderling")).andExpect(content().string(containsString("Niet bevestigd sinds")));
        mvc.perform(get("/api/fiches?what=zonderling"))
                .andExpect(jsonPath("$.items[0].unconfirmedSince").exists());
        eventually(() -> assertThat(
                        changes(id).getLast().body().path("unconfirmedSince").isString())
                .isTrue());
    }

    @Test
    void takesTheLabelAwayAtTheNextConfirmationOrChange() throws Exception {
        FicheId confirmed = labelled();
        FicheId changed = labelled();

        upkeep(new ConfirmedByPhone(
                UUID.randomUUID(), contact, confirmed.value(), 1, List.of("name"), "coordinator-oost", ASKED));
        given.changed(changed, "name", "\"Huis B\"");

        eventually(() -> assertThat(fiche(confirmed).unconfirmedSince()).isEmpty());
        assertThat(fiche(changed).unconfirmedSince()).isEmpty();
        mvc.perform(get("/fiches/" + confirmed))
                .andExpect(content().string(not(containsString("Niet bevestigd sinds"))));
        eventually(() -> assertThat(changes(changed)
                        .getLast()
                        .body()
                        .path("unconfirmedSince")
                        .isNull())
                .isTrue());
    }

    @Test
    void labelsNoFicheThatSomebodyLookedAfterSinceItWasAskedAbout() {
        FicheId id = given.registered(AFiche.named("Huis A"));
        FicheId after = given.registered(AFiche.named("Huis B"));
        given.changed(id, "name", "\"Huis C\"");

        upkeep(new NotReached(contact, id.value(), NOW.minusSeconds(3600), NOW));
        upkeep(new NotReached(contact, UUID.randomUUID(), ASKED, ASKED));
        upkeep(new NotReached(contact, after.value(), ASKED, ASKED));

        eventually(() -> assertThat(fiche(after).unconfirmedSince()).isPresent());
        assertThat(fiche(id).unconfirmedSince()).isEmpty();
    }

    private FicheId labelled() {
        FicheId id = given.registered(AFiche.named("Huis A"));
        upkeep(new NotReached(contact, id.value(), ASKED, ASKED));
        eventually(() -> assertThat(fiche(id).unconfirmedSince()).isPresent());
        return id;
    }

    private void upkeep(Object event) {
        topics.send(Topics.UPKEEP, contact.toString(), event);
    }

    private CorrectionProposed correction(UUID change, FicheId id, FieldChange... changes) {
        return new CorrectionProposed(change, contact, id.value(), 1, List.of(changes), "an", NOW, campaign);
    }

    private Fiche fiche(FicheId id) {
        return fiches.find(id).orElseThrow();
    }

    private List<ChangeProposed> proposals(FicheId id) {
        return topics.events(Topics.PROPOSAL, ChangeProposed.class).stream()
                .filter(proposed -> proposed.fiche().equals(id.value()))
                .toList();
    }

    private List<FicheChanged> changes(FicheId id) {
        return topics.events(Topics.FICHE, FicheChanged.class).stream()
                .filter(changed -> changed.fiche().equals(id.value()))
                .toList();
    }
}
