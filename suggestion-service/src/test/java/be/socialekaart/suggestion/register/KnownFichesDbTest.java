package be.socialekaart.suggestion.register;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.suggestion.SuggestionServiceTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SuggestionServiceTest
class KnownFichesDbTest {
    private final UUID fiche = UUID.randomUUID();

    @Autowired
    KnownFiches fiches;

    @Autowired
    VersionPruning pruning;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keepsEveryVersionThatItSaw() {
        fiches.keep(AFiche.changed(fiche, 1, 1));
        fiches.keep(AFiche.changed(fiche, 2, 3));

        assertThat(fiches.newest(fiche).orElseThrow().version()).isEqualTo(2);
        KnownFiche first = fiches.version(fiche, 1).orElseThrow();
        assertThat(first.at("phones").at("/0/value").asString()).isEqualTo("+3292000001");
        assertThat(first.name()).isEqualTo(AFiche.NAME);
    }

    @Test
    void skipsARevisionItAlreadyHas() {
        fiches.keep(AFiche.changed(fiche, 2, 5));

        fiches.keep(AFiche.changed(fiche, 1, 4));
        fiches.keep(AFiche.changed(fiche, 3, 5));

        assertThat(fiches.version(fiche, 1)).isEmpty();
        assertThat(fiches.newest(fiche).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void takesANewRevisionOfTheSameVersion() {
        fiches.keep(AFiche.changed(fiche, 2, 5));

        fiches.keep(AFiche.changed(fiche, 2, 6));

        assertThat(revision(2)).isEqualTo(6);
    }

    @Test
    void forgetsARemovedFicheWithAllItsVersions() {
        fiches.keep(AFiche.changed(fiche, 1, 1));
        fiches.keep(AFiche.changed(fiche, 2, 2));

        fiches.remove(fiche);

        assertThat(fiches.newest(fiche)).isEmpty();
        assertThat(fiches.version(fiche, 1)).isEmpty();
    }

    @Test
    void prunesWhatWasReplacedThirtyDaysAgoButNeverTheNewest() {
        for (int version = 1; version <= 3; version++) {
            fiches.keep(AFiche.changed(fiche, version, version));
        }
        jdbc.sql("update fiche_version set seen_at = now() - interval '31 days' where fiche = :fiche and version <= 2")
                .param("fiche", fiche)
                .update();

        pruning.prune();

        assertThat(fiches.version(fiche, 1)).as("replaced 31 days ago").isEmpty();
        assertThat(fiches.version(fiche, 2)).as("replaced today").isPresent();
        assertThat(fiches.version(fiche, 3)).as("newest").isPresent();
    }

    private int revision(int version) {
        return jdbc.sql("select revision from fiche_version where fiche = :fiche and version = :version")
                .param("fiche", fiche)
                .param("version", version)
                .query(Integer.class)
                .single();
    }
}
