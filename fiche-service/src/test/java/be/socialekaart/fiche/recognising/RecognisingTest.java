package be.socialekaart.fiche.recognising;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.events.DecisionEvent.Placement;
import be.socialekaart.events.DecisionEvent.RecognitionPlaced;
import be.socialekaart.events.FieldChange;
import be.socialekaart.events.ProposalEvent.ChangeProposed;
import be.socialekaart.events.ProposalEvent.RecognitionUnmatched;
import be.socialekaart.events.RegisterEvent.DecisionApplied;
import be.socialekaart.events.RegisterEvent.Result;
import be.socialekaart.events.Topics;
import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.catalogue.AFiche;
import be.socialekaart.fiche.catalogue.Fiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.catalogue.Fiches;
import be.socialekaart.fiche.delivering.AFile;
import be.socialekaart.fiche.delivering.ASource;
import be.socialekaart.testing.TestTopics;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RegisterTest
class RecognisingTest {

    private static final String PLACE = """
            "establishments": [{"name": "%s", "street": "Kerkstraat", "houseNumber": "1", "postcode": "%s"}]""";

    @Autowired
    ASource source;

    @Autowired
    GivenFiches given;

    @Autowired
    Fiches fiches;

    @Autowired
    TestTopics topics;

    @Test
    void changesAKnownFicheWithoutAPerson() throws Exception {
        FicheId fiche = given.registered(AFiche.named("Huis Zonnebloem")
                .in("9000", "Gent")
                .with("kboNumber", "\"0316380841\"")
                .recognised());
        source.snapshot(
                "matched",
                AFile.of(AFile.record("m1")
                        .and("\"holderKbo\": \"0316380841\", \"holderName\": \"vzw Zonnebloem\"")
                        .and(PLACE.formatted("Huis Zonnebloem", "9000"))));
        ChangeProposed proposed = proposedAbout(fiche);
        assertThat(proposed.why()).isNull();
        assertThat(proposed.proposedBy()).isEqualTo("matched");
        assertThat(proposed.changes()).extracting(FieldChange::path).containsExactly("recognitions", "legalName");
        assertThat(proposed.changes().getFirst().to().toString())
                .contains("voorbeeld")
                .contains("PEm1");
        Fiche held = fiches.find(fiche).orElseThrow();
        assertThat(held.provenance().holder("kboNumber")).contains("matched");
        assertThat(held.version()).isOne();
        assertThat(held.revision()).isEqualTo(2);
    }

    @Test
    void asksAboutAnEndAndADisappearance() throws Exception {
        FicheId ends = given.registered(recognised("ended", "PEe1"));
        FicheId goes = given.registered(recognised("ended", "PEe2"));
        AFile first = AFile.record("e1");
        source.snapshot("ended", AFile.of(first, AFile.record("e2")));
        source.snapshot("ended", AFile.of(first.version("2026-11-24T00:00:00Z").status("ENDED")));
        assertThat(whyOf(ends)).contains("ENDED");
        assertThat(whyOf(goes)).contains("VANISHED");
        source.snapshot("ended", "{\"end\": true, \"count\": 0}\n");
        assertThat(whyOf(ends)).containsExactly("ENDED");
    }

    @Test
    void followsASourceThatGoesBackToWhatItSaid() throws Exception {
        FicheId fiche = given.registered(recognised("ended", "PEback"));
        AFile record = AFile.record("back");
        source.changes("ended", AFile.of(record.version("2026-11-21T00:00:00Z").status("SUSPENDED")));
        source.changes("ended", AFile.of(record.version("2026-11-22T00:00:00Z").status("REQUESTED")));
        source.changes("ended", AFile.of(record.version("2026-11-23T00:00:00Z").status("SUSPENDED")));
        eventually(() -> assertThat(proposals(fiche)).hasSize(3));
        assertThat(proposals(fiche).getLast().changes().getFirst().to().toString())
                .contains("SUSPENDED");
    }

    @Test
    void endsNothingOfAnotherSource() throws Exception {
        FicheId fiche = given.registered(AFiche.named("Huis A").recognised());
        source.snapshot("other", AFile.of(AFile.record("o1")));
        source.snapshot("other", "{\"end\": true, \"count\": 0}\n");
        assertThat(whyOf(fiche)).isEmpty();
        assertThat(fiches.find(fiche).orElseThrow().version()).isOne();
    }

    @Test
    void asksOnceWhereItBelongsAndRemembersTheAnswer() throws Exception {
        AFile record = AFile.record("u1").and(PLACE.formatted("Nergens Gekend", "8000"));
        source.snapshot("unmatched", AFile.of(record));
        RecognitionUnmatched asked = questions("u1").getFirst();
        source.snapshot(
                "unmatched", AFile.of(record.version("2026-11-21T00:00:00Z").status("SUSPENDED")));
        assertThat(questions("u1")).hasSize(1);
        FicheId target = given.registered(AFiche.named("Huis Van Hier"));
        assertThat(place(asked, Placement.LINKED, target.value())).isEqualTo(Result.APPLIED);
        assertThat(proposedAbout(target).changes().getFirst().to().toString()).contains("PEu1");
        source.changes("unmatched", AFile.of(record.version("2026-11-22T00:00:00Z")));
        eventually(() -> assertThat(proposals(target)).hasSize(2));
        assertThat(questions("u1")).hasSize(1);
    }

    @Test
    void makesAFicheFromIt() throws Exception {
        source.snapshot("placed", AFile.of(AFile.record("p1").and(PLACE.formatted("Huis Nieuw", "9000"))));
        RecognitionUnmatched asked = questions("p1").getFirst();
        assertThat(place(asked, Placement.NEW_FICHE, null)).isEqualTo(Result.APPLIED);
        Fiche made = fiches.find(new FicheId(asked.fiche())).orElseThrow();
        assertThat(made.values().at("name").asString()).isEqualTo("Huis Nieuw");
        assertThat(made.values().at("addresses").toString()).contains("9000");
        assertThat(made.provenance().holder("recognitions")).contains("placed");
        assertThat(made.provenance().holder("name")).isEmpty();
    }

    @Test
    void setsAsideUntilItSaysSomethingElse() throws Exception {
        AFile record = AFile.record("r1").and(PLACE.formatted("Hoort Niet", "9000"));
        source.changes("reported", AFile.of(record));
        place(questions("r1").getFirst(), Placement.SET_ASIDE, null);
        source.changes("reported", AFile.of(record.version("2026-11-21T00:00:00Z")));
        assertThat(questions("r1")).hasSize(1);
        source.changes(
                "reported", AFile.of(record.version("2026-11-22T00:00:00Z").status("SUSPENDED")));
        eventually(() -> assertThat(questions("r1")).hasSize(2));
    }

    @Test
    void setsAsideWhatWasLookedAtAndAsksAboutWhatItSaysSince() throws Exception {
        AFile record = AFile.record("late1").and(PLACE.formatted("Hoort Ook Niet", "9000"));
        source.changes("late", AFile.of(record));
        RecognitionUnmatched asked = questions("late1").getFirst();
        source.changes("late", AFile.of(record.version("2026-11-21T00:00:00Z").status("SUSPENDED")));
        place(asked, Placement.SET_ASIDE, null);
        eventually(() -> assertThat(questions("late1")).hasSize(2));
        assertThat(questions("late1"))
                .anySatisfy(again ->
                        assertThat(again.record().get("status").asString()).isEqualTo("SUSPENDED"));
    }

    @Test
    void makesNoFicheOfWhatFoundItsFicheMeanwhile() throws Exception {
        AFile record = AFile.record("late2").and(PLACE.formatted("Huis Laatkomer", "8000"));
        source.changes("late", AFile.of(record));
        RecognitionUnmatched asked = questions("late2").getFirst();
        FicheId found = given.registered(recognised("late", "PElate2"));
        source.changes("late", AFile.of(record.version("2026-11-21T00:00:00Z").status("SUSPENDED")));
        assertThat(proposedAbout(found).changes().getFirst().to().toString()).contains("SUSPENDED");
        assertThat(place(asked, Placement.NEW_FICHE, null)).isEqualTo(Result.ALREADY_SO);
        assertThat(fiches.find(new FicheId(asked.fiche()))).isEmpty();
        assertThat(jdbc.sql("select count(*) from recognition_record where id = 'late2' and asked is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static AFiche recognised(String source, String number) {
        return AFiche.named("Huis " + number).with("recognitions", """
                [{"source": "%s", "number": "%s", "kind": "ERKENNING", "type": "WZC", "status": "GRANTED"}]
                """.formatted(source, number));
    }

    private Result place(RecognitionUnmatched asked, Placement placement, UUID target) {
        UUID decision = UUID.randomUUID();
        topics.send(
                Topics.DECISION,
                asked.fiche().toString(),
                new RecognitionPlaced(
                        decision,
                        UUID.randomUUID(),
                        asked.change(),
                        asked.number(),
                        asked.fiche(),
                        placement,
                        target,
                        "coordinator-oost",
                        Instant.now()));
        eventually(() -> assertThat(answers(decision)).hasSize(1));
        return answers(decision).getFirst().fields().getFirst().result();
    }

    private List<DecisionApplied> answers(UUID decision) {
        return topics.events(Topics.REGISTER, DecisionApplied.class).stream()
                .filter(applied -> applied.decision().equals(decision))
                .toList();
    }

    private ChangeProposed proposedAbout(FicheId fiche) {
        eventually(() -> assertThat(proposals(fiche)).isNotEmpty());
        return proposals(fiche).getLast();
    }

    private List<ChangeProposed> proposals(FicheId fiche) {
        return topics.events(Topics.PROPOSAL, ChangeProposed.class).stream()
                .filter(proposed -> proposed.fiche().equals(fiche.value()))
                .toList();
    }

    private List<String> whyOf(FicheId fiche) {
        allTold();
        return proposals(fiche).stream()
                .map(ChangeProposed::why)
                .filter(why -> why != null)
                .toList();
    }

    private List<RecognitionUnmatched> questions(String id) {
        allTold();
        return topics.events(Topics.PROPOSAL, RecognitionUnmatched.class).stream()
                .filter(asked -> asked.record().get("id").asString().equals(id))
                .toList();
    }

    @Autowired
    org.springframework.jdbc.core.simple.JdbcClient jdbc;

    private void allTold() {
        eventually(() -> assertThat(jdbc.sql("select count(*) from outbox where published_at is null")
                        .query(Integer.class)
                        .single())
                .isZero());
    }
}
