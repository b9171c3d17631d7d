package be.socialekaart.fiche.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.socialekaart.events.FieldChange;
import be.socialekaart.events.Origin;
import be.socialekaart.events.RegisterEvent.AppliedField;
import be.socialekaart.events.RegisterEvent.Result;
import be.socialekaart.fiche.catalogue.Fiche.Confirmed;
import be.socialekaart.fiche.catalogue.FieldProvenance.Confirmation;
import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.Owner;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FicheTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Attribution BY_SUGGESTION =
            new Attribution(Origin.SUGGESTION, "coordinator-oost", UUID.randomUUID(), "S-2026-000123", NOW);

    private final Fiche fiche = AFiche.named("Huis A")
            .in("9000", "Gent")
            .with("phones", "[{\"value\": \"+3292000000\"}]")
            .with("openingHours", "{\"MON\": [{\"from\": \"09:00\", \"to\": \"12:00\"}]}")
            .recognised()
            .registered();

    @Test
    void entersTheRegisterAsVersionOne() {
        Fiche entering = AFiche.named("Nieuw").entering();
        FicheVersion first = entering.enter(BY_SUGGESTION);
        assertThat(first.version()).isEqualTo(1);
        assertThat(first.changed()).contains("name", "kind", "status");
    }

    @Test
    void entersTheRegisterOnlyOnce() {
        assertThatThrownBy(() -> fiche.enter(BY_SUGGESTION)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void becomesANewVersionWhenAFieldChanges() {
        Verdict verdict = apply(change("name", "\"Huis B\""));
        assertThat(results(verdict)).containsExactly(tuple("name", Result.APPLIED));
        assertThat(verdict.next()).get().satisfies(next -> {
            assertThat(next.version()).isEqualTo(2);
            assertThat(next.changed()).containsExactly("name");
            assertThat(next.by()).isEqualTo(BY_SUGGESTION);
        });
        assertThat(fiche.values().at("name").asString()).isEqualTo("Huis B");
        assertThat(fiche.revision()).isEqualTo(2);
    }

    @Test
    void knowsWhoseDoingAFieldIsAfterAChange() {
        apply(change("name", "\"Huis B\""));
        assertThat(fiche.provenance().of("name")).get().satisfies(field -> {
            assertThat(field.origin()).isEqualTo(Origin.SUGGESTION);
            assertThat(field.number()).isEqualTo("S-2026-000123");
            assertThat(field.changedAt()).isEqualTo(NOW);
            assertThat(field.owner()).isEqualTo(Owner.MANAGER);
        });
        assertThat(fiche.provenance().of("phones"))
                .get()
                .extracting(FieldProvenance::origin)
                .isEqualTo(Origin.MANAGER);
    }

    @Test
    void staysTheSameVersionWhenItAlreadySaysSo() {
        Verdict verdict = apply(change("name", "\"Huis A\""));
        assertThat(results(verdict)).containsExactly(tuple("name", Result.ALREADY_SO));
        assertThat(verdict.next()).isEmpty();
        assertThat(fiche.version()).isEqualTo(1);
    }

    @Test
    void keepsWhatCameBetweenWhenBothChangedTheSameField() {
        FicheValues base = fiche.values();
        apply(change("name", "\"Huis B\""));
        Verdict verdict = fiche.apply(new Proposal(base, List.of(change("name", "\"Huis C\"")), BY_SUGGESTION));
        assertThat(verdict.fields()).singleElement().satisfies(field -> {
            assertThat(field.result()).isEqualTo(Result.CLASH);
            assertThat(field.now().asString()).isEqualTo("Huis B");
        });
        assertThat(verdict.next()).isEmpty();
    }

    @Test
    void mergesListsByTheirItems() {
        FicheValues base = fiche.values();
        apply(change("phones", "[{\"value\": \"+3292000000\", \"primary\": true}, {\"value\": \"+3292000001\"}]"));
        Verdict verdict = fiche.apply(new Proposal(
                base,
                List.of(change(
                        "phones", "[{\"value\": \"+3292000000\", \"primary\": true}, {\"value\": \"+3292000002\"}]")),
                BY_SUGGESTION));
        assertThat(results(verdict)).containsExactly(tuple("phones", Result.APPLIED));
        assertThat(fiche.values()
                        .at("phones")
                        .valueStream()
                        .map(phone -> phone.get("value").asString()))
                .containsExactlyInAnyOrder("+3292000000", "+3292000001", "+3292000002");
    }

    @Test
    void refusesToTouchWhatASourceHolds() {
        Verdict verdict = apply(change("recognitions", null));
        assertThat(results(verdict)).containsExactly(tuple("recognitions", Result.LOCKED));
        assertThat(fiche.values().at("recognitions")).isNotNull();
    }

    @Test
    void letsTheSourceChangeWhatItHolds() {
        Attribution source = new Attribution(Origin.SOURCE, "voorbeeld", null, null, NOW);
        Verdict verdict = fiche.apply(new Proposal(fiche.values(), List.of(change("recognitions", null)), source));
        assertThat(results(verdict)).containsExactly(tuple("recognitions", Result.APPLIED));
        assertThat(fiche.provenance().of("recognitions"))
                .get()
                .extracting(FieldProvenance::owner)
                .isEqualTo(Owner.SOURCE);
    }

    @Test
    void letsNoSourceTouchTheItemsOfAnother() {
        Attribution other = new Attribution(Origin.SOURCE, "zorg", null, null, NOW);
        Verdict verdict = fiche.apply(new Proposal(fiche.values(), List.of(change("recognitions", null)), other));
        assertThat(results(verdict)).containsExactly(tuple("recognitions", Result.LOCKED));
    }

    @Test
    void isHeldByASourceThatSaysTheSame() {
        Attribution source = new Attribution(Origin.SOURCE, "zorg", null, null, NOW);
        assertThat(fiche.hold(List.of("name", "recognitions"), source)).isTrue();
        assertThat(fiche.hold(List.of("name"), source)).isFalse();
        assertThat(results(apply(change("name", "\"Huis B\"")))).containsExactly(tuple("name", Result.LOCKED));
        assertThat(fiche.letGo(List.of("name"), "zorg")).isTrue();
        assertThat(results(apply(change("name", "\"Huis B\"")))).containsExactly(tuple("name", Result.APPLIED));
    }

    @Test
    void doesNotLetOneFieldSinkTheRest() {
        Verdict verdict =
                apply(change("recognitions", null), change("name", "\"Huis A\""), change("cost", "\"Gratis.\""));
        assertThat(results(verdict))
                .containsExactly(
                        tuple("recognitions", Result.LOCKED),
                        tuple("name", Result.ALREADY_SO),
                        tuple("cost", Result.APPLIED));
        assertThat(verdict.next()).get().extracting(FicheVersion::changed).isEqualTo(List.of("cost"));
    }

    @Test
    void sendsBackWhatBreaksARule() {
        Verdict verdict = apply(change("kboNumber", "\"123\""), change("noSuchField", "\"x\""), change("name", null));
        assertThat(verdict.fields()).extracting(AppliedField::result).containsOnly(Result.CLASH);
        assertThat(verdict.next()).isEmpty();
    }

    @Test
    void changesOneDayAndLeavesTheOthers() {
        apply(change("openingHours/TUE", "[{\"from\": \"13:00\", \"to\": \"17:00\"}]"));
        assertThat(fiche.values().at("openingHours/MON")).isNotNull();
        assertThat(fiche.values().at("openingHours/TUE")).isNotNull();
        assertThat(fiche.provenance().of("openingHours/TUE"))
                .get()
                .extracting(FieldProvenance::origin)
                .isEqualTo(Origin.SUGGESTION);
        assertThat(fiche.provenance().of("openingHours/MON"))
                .get()
                .extracting(FieldProvenance::origin)
                .isEqualTo(Origin.MANAGER);
    }

    @Test
    void emptiesAFieldThatMayBeEmpty() {
        Verdict verdict = apply(change("phones", null));
        assertThat(results(verdict)).containsExactly(tuple("phones", Result.APPLIED));
        assertThat(fiche.values().at("phones")).isNull();
    }

    @Test
    void isConfirmedWithoutANewVersion() {
        Confirmed confirmed = fiche.confirm(List.of("phones", "name"), fiche.values(), Confirmation.PAGE, NOW);
        assertThat(confirmed).isEqualTo(new Confirmed(List.of("phones", "name"), List.of(), true));
        assertThat(fiche.version()).isEqualTo(1);
        assertThat(fiche.revision()).isEqualTo(2);
        assertThat(fiche.provenance().of("phones")).get().satisfies(field -> {
            assertThat(field.confirmedAt()).isEqualTo(NOW);
            assertThat(field.confirmedHow()).isEqualTo(Confirmation.PAGE);
            assertThat(field.origin()).isEqualTo(Origin.MANAGER);
        });
        assertThat(fiche.provenance().of("addresses"))
                .get()
                .extracting(FieldProvenance::confirmedAt)
                .isNull();
    }

    @Test
    void isNotConfirmedWhereItChangedSinceItWasSeen() {
        FicheValues seen = fiche.values();
        apply(change("name", "\"Huis B\""));
        Confirmed confirmed = fiche.confirm(List.of("phones", "name"), seen, Confirmation.LINK, NOW);
        assertThat(confirmed.confirmed()).containsExactly("phones");
        assertThat(confirmed.changedSince()).containsExactly("name");
        assertThat(fiche.provenance().of("name"))
                .get()
                .extracting(FieldProvenance::confirmedAt)
                .isNull();
    }

    @Test
    void isNotConfirmedByAManagerWhereASourceHoldsItOrNothingStands() {
        Confirmed confirmed = fiche.confirm(List.of("recognitions", "purpose"), fiche.values(), Confirmation.PAGE, NOW);
        assertThat(confirmed).isEqualTo(new Confirmed(List.of(), List.of(), false));
        assertThat(fiche.revision()).isEqualTo(1);
    }

    @Test
    void isConfirmedOnceByWhoClicksTwice() {
        fiche.confirm(List.of("phones"), fiche.values(), Confirmation.PAGE, NOW);
        Confirmed again = fiche.confirm(List.of("phones"), fiche.values(), Confirmation.PAGE, NOW.plusSeconds(2));
        assertThat(again).isEqualTo(new Confirmed(List.of("phones"), List.of(), false));
        assertThat(fiche.revision()).isEqualTo(2);
        assertThat(fiche.confirm(List.of("phones"), fiche.values(), Confirmation.PAGE, NOW.plusSeconds(90))
                        .news())
                .isTrue();
    }

    @Test
    void confirmsTheDaysOfTheWeekWithTheWeek() {
        apply(change("openingHours/MON", "[{\"from\": \"10:00\", \"to\": \"12:00\"}]"));
        fiche.confirm(List.of("openingHours"), fiche.values(), Confirmation.PHONE, NOW);
        assertThat(fiche.provenance().of("openingHours/MON"))
                .get()
                .extracting(FieldProvenance::confirmedAt)
                .isEqualTo(NOW);
    }

    @Test
    void isHeldByTheSourceThatDeliveredAValue() {
        Attribution bySource = new Attribution(Origin.SOURCE, "zorg", UUID.randomUUID(), "W-2026-000001", NOW);
        fiche.apply(new Proposal(fiche.values(), List.of(change("legalName", "\"Huis A vzw\"")), bySource));
        assertThat(fiche.provenance().holder("legalName")).contains("zorg");
        assertThat(results(apply(change("legalName", "\"Iets anders\""))))
                .containsExactly(tuple("legalName", Result.LOCKED));
    }

    @Test
    void saysSinceWhenItWasNotConfirmedWhenNobodyIsReached() {
        assertThat(fiche.notReached(NOW)).isTrue();
        assertThat(fiche.unconfirmedSince()).contains(Instant.parse("2024-05-03T08:00:00Z"));
        assertThat(fiche.revision()).isEqualTo(2);
        assertThat(fiche.notReached(NOW)).isFalse();
        assertThat(fiche.revision()).isEqualTo(2);
    }

    @Test
    void saysSoNoLongerOnceSomebodyConfirmsOrChangesIt() {
        fiche.notReached(NOW);
        fiche.confirm(List.of("phones"), fiche.values(), Confirmation.PHONE, NOW);
        assertThat(fiche.unconfirmedSince()).isEmpty();
        assertThat(fiche.notReached(NOW.minusSeconds(1))).isFalse();

        Fiche other = AFiche.named("Huis B").registered();
        other.notReached(NOW);
        other.apply(new Proposal(other.values(), List.of(change("cost", "\"Gratis.\"")), BY_SUGGESTION));
        assertThat(other.unconfirmedSince()).isEmpty();
    }

    @Test
    void saysSoStillWhenOnlyASourceWroteSomething() {
        fiche.notReached(NOW);
        Attribution bySource = new Attribution(Origin.SOURCE, "zorg", UUID.randomUUID(), "W-2026-000001", NOW);
        fiche.apply(new Proposal(fiche.values(), List.of(change("legalName", "\"Huis A vzw\"")), bySource));
        assertThat(fiche.unconfirmedSince()).isPresent();
    }

    @Test
    void isMadeOfWhatSomebodyProposed() {
        List<FieldChange> changes = List.of(change("kind", "\"PRACTICE\""), change("name", "\"Huis Nieuw\""));
        Fiche made = Fiche.proposed(fiche.id(), changes, BY_SUGGESTION).orElseThrow();
        assertThat(made.enter(BY_SUGGESTION).changed()).containsExactlyInAnyOrder("name", "kind", "status");
        assertThat(made.values().at("status")).as("unless it says otherwise").hasToString("\"ACTIVE\"");
        assertThat(made.provenance().of("name")).isPresent();
        assertThat(made.provenance().of("status")).isPresent();
        assertThat(Fiche.proposed(fiche.id(), changes.subList(0, 1), BY_SUGGESTION))
                .isEmpty();
    }

    private Verdict apply(FieldChange... changes) {
        return fiche.apply(new Proposal(fiche.values(), List.of(changes), BY_SUGGESTION));
    }

    private static FieldChange change(String path, @Nullable String to) {
        return new FieldChange(path, null, to == null ? null : JSON.readTree(to));
    }

    private static List<org.assertj.core.groups.Tuple> results(Verdict verdict) {
        return verdict.fields().stream()
                .map(field -> tuple(field.path(), field.result()))
                .toList();
    }
}
