package be.socialekaart.fiche.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.socialekaart.events.FieldChange;
import be.socialekaart.events.Origin;
import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@RegisterTest
class RegisterDbTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Attribution BY = new Attribution(
            Origin.SUGGESTION,
            "coordinator-oost",
            UUID.randomUUID(),
            "S-2026-1",
            Instant.parse("2026-11-23T10:00:00Z"));

    @Autowired
    Register register;

    @Autowired
    Fiches fiches;

    @Autowired
    GivenFiches given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void readsBackWhatWasStored() {
        AFiche house = AFiche.named("Huis A").in("9000", "Gent").recognised().with("ages", "{\"from\": 0, \"to\": 18}");
        Fiche entering = house.entering();
        FicheId id = given.registered(house);
        assertThat(fiches.find(id)).get().satisfies(stored -> {
            assertThat(stored.values()).isEqualTo(entering.values());
            assertThat(stored.provenance()).isEqualTo(entering.provenance());
            assertThat(stored.version()).isEqualTo(1);
        });
    }

    @Test
    void keepsEveryVersionWithItsValues() {
        FicheId id = given.registered(AFiche.named("Huis A"));
        changeName(id, "Huis B");
        assertThat(fiches.version(id, 1))
                .get()
                .satisfies(first ->
                        assertThat(first.values().at("name").asString()).isEqualTo("Huis A"));
        assertThat(fiches.version(id, 2)).get().satisfies(second -> {
            assertThat(second.values().at("name").asString()).isEqualTo("Huis B");
            assertThat(second.by()).isEqualTo(BY);
        });
        jdbc.sql("delete from fiche_version where fiche = :id and version = 2")
                .param("id", id.value())
                .update();
    }

    @Test
    void neverEditsAVersion() {
        FicheId id = given.registered(AFiche.named("Huis A"));
        assertThatThrownBy(() -> jdbc.sql("update fiche_version set number = 'x' where fiche = :id")
                        .param("id", id.value())
                        .update())
                .hasMessageContaining("a version of a fiche is never edited");
    }

    @Test
    void leavesNothingBehindWhenTheTransactionFails() {
        AFiche house = AFiche.named("Huis Nergens");
        FicheId id = house.entering().id();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    register.enter(List.of(house.entering()), BY);
                    throw new IllegalStateException("the power went out");
                }))
                .hasMessage("the power went out");
        assertThat(fiches.find(id)).isEmpty();
        for (String table : List.of("fiche_version", "fiche_search", "fiche_change"))
            assertThat(count("select count(*) from " + table + " where fiche = :id", id))
                    .as(table)
                    .isZero();
        assertThat(count("select count(*) from outbox where key = cast(:id as text)", id))
                .isZero();
    }

    @Test
    void storesNothingOutsideATransaction() {
        assertThatThrownBy(() -> register.enter(List.of(AFiche.named("Huis A").entering()), BY))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void writesOneEventForEveryRevision() {
        FicheId id = given.registered(AFiche.named("Huis A"));
        given.changed(id, "name", "\"Huis B\"");
        assertThat(count("select count(*) from outbox where key = cast(:id as text) and type = 'FicheChanged'", id))
                .isEqualTo(2);
    }

    private void changeName(FicheId id, String name) {
        transaction.executeWithoutResult(status -> {
            Fiche fiche = fiches.lock(id).orElseThrow();
            FieldChange change = new FieldChange("name", null, JSON.valueToTree(name));
            FicheVersion next = fiche.apply(new Proposal(fiche.values(), List.of(change), BY))
                    .next()
                    .orElseThrow();
            register.store(fiche, next, UUID.randomUUID());
        });
    }

    private long count(String sql, FicheId id) {
        return jdbc.sql(sql).param("id", id.value()).query(Long.class).single();
    }
}
