package be.socialekaart.fiche.managing;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.events.ManagementEvent.ManagersChanged;
import be.socialekaart.events.Topics;
import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.catalogue.AFiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.testing.TestTopics;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RegisterTest
class ManagersToldTest {
    private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");

    @Autowired
    TestTopics topics;

    @Autowired
    GivenFiches given;

    @Autowired
    Managements managements;

    @Autowired
    TellManagers tellManagers;

    @Autowired
    JdbcClient jdbc;

    private FicheId fiche;

    @BeforeEach
    void register() {
        fiche = given.registered(AFiche.named("Huis A"));
    }

    @Test
    void tellsAllManagersEachTimeOneIsAdded() {
        managements.give(fiche, "beheerder-2", AT);
        managements.give(fiche, "beheerder-1", AT);
        eventually(() -> assertThat(told())
                .containsExactly(
                        new ManagersChanged(fiche.value(), List.of("beheerder-2"), 1, AT),
                        new ManagersChanged(fiche.value(), List.of("beheerder-1", "beheerder-2"), 2, AT)));
    }

    @Test
    void saysNothingWhenNothingChanges() {
        managements.give(fiche, "beheerder-1", AT);
        managements.give(fiche, "beheerder-1", AT.plusSeconds(1));
        assertThat(revision()).isOne();
    }

    @Test
    void tellsOnceOfManagersFromBeforeAnybodyWasTold() {
        jdbc.sql("insert into management (fiche, account, since) values (:fiche, 'beheerder-7', now())")
                .param("fiche", fiche.value())
                .update();
        tellManagers.untold();
        tellManagers.untold();
        eventually(() -> assertThat(told())
                .singleElement()
                .satisfies(event -> assertThat(event.accounts()).containsExactly("beheerder-7")));
        assertThat(revision()).isOne();
    }

    private int revision() {
        return jdbc.sql("select revision from management_told where fiche = :fiche")
                .param("fiche", fiche.value())
                .query(Integer.class)
                .single();
    }

    private List<ManagersChanged> told() {
        return topics.events(Topics.MANAGEMENT, ManagersChanged.class).stream()
                .filter(event -> event.fiche().equals(fiche.value()))
                .toList();
    }
}
