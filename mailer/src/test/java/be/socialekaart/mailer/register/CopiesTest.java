package be.socialekaart.mailer.register;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.events.ManagementEvent.ManagersChanged;
import be.socialekaart.events.Topics;
import be.socialekaart.mailer.neighbours.Neighbours;
import be.socialekaart.testing.TestInfrastructure;
import be.socialekaart.testing.TestTopics;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@ContextConfiguration(initializers = {TestInfrastructure.class, Neighbours.class})
class CopiesTest {
    private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");

    private final AFiche fiche = AFiche.inGent();

    @Autowired
    TestTopics topics;

    @Autowired
    FicheCopies copies;

    @Autowired
    ManagementCopies managers;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keepsNameRegionAndDatesOfWhatTheRegisterPublishes() {
        topics.send(Topics.FICHE, fiche.id().toString(), fiche.published());
        eventually(() -> assertThat(copies.find(fiche.id())).isPresent());
        FicheCopy copy = copies.find(fiche.id()).orElseThrow();
        assertThat(copy.name()).isEqualTo(fiche.name());
        assertThat(copy.region()).isEqualTo("oost-vlaanderen");
        assertThat(text("confirmed_at")).startsWith("2024-02-01");
    }

    @Test
    void neverGoesBackToAnOlderRevision() {
        copies.keep(fiche.confirmed(AT).published());
        copies.keep(fiche.published());
        assertThat(text("confirmed_at")).startsWith("2026-11-23");
        managers.keep(new ManagersChanged(fiche.id(), List.of("an"), 2, AT));
        managers.keep(new ManagersChanged(fiche.id(), List.of("bo"), 1, AT));
        assertThat(accounts(fiche.id())).containsExactly("an");
    }

    @Test
    void hearsWhoManagesAFicheAndForgetsBothWhenTheFicheGoes() {
        topics.send(Topics.FICHE, fiche.id().toString(), fiche.published());
        topics.send(
                Topics.MANAGEMENT, fiche.id().toString(), new ManagersChanged(fiche.id(), List.of("an", "bo"), 1, AT));
        eventually(() -> assertThat(accounts(fiche.id())).containsExactly("an", "bo"));
        managers.drop(fiche.id());
        copies.drop(fiche.id());
        assertThat(copies.find(fiche.id())).isEmpty();
        assertThat(accounts(fiche.id())).isEmpty();
    }

    private String text(String column) {
        return jdbc.sql("select cast(" + column + " at time zone 'UTC' as text) from fiche_copy where id = :id")
                .param("id", fiche.id())
                .query(String.class)
                .single();
    }

    private List<String> accounts(UUID id) {
        return jdbc.sql("select unnest(accounts) from management_copy where fiche = :id")
                .param("id", id)
                .query(String.class)
                .list();
    }
}
