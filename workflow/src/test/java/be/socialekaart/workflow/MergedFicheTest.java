package be.socialekaart.workflow;

import static be.socialekaart.workflow.Reviews.OLD_PHONE;
import static be.socialekaart.workflow.Reviews.accept;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.workflow.Reviews.Case;
import be.socialekaart.workflow.casefile.CaseFile.Status;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case about a fiche that is merged meanwhile goes on beside the fiche that speaks for it. */
@WorkflowTest
class MergedFicheTest {
    private static final String ELSEWHERE = "[{\"value\":\"+3292009999\",\"primary\":true}]";

    @Autowired
    Reviews given;

    private final UUID stays = UUID.randomUUID();

    @Test
    void standsBesideTheFicheThatStays() {
        Case about = given.opened();
        survivor(1, ELSEWHERE);
        merged(about, 2, stays);

        assertThat(about.field("phones").now()).isEqualTo(given.json(ELSEWHERE));
        assertThat(about.file().desk().ficheName()).isEqualTo("Huis Blijft");
        assertThat(about.file().region()).isEqualTo("west-vlaanderen");

        survivor(2, OLD_PHONE);
        assertThat(about.field("phones").now()).as("follows what changes there").isEqualTo(given.json(OLD_PHONE));
        about.decidedBy(Reviews.OOST, about.file().revision(), accept("phones"));
        assertThat(about.status()).isEqualTo(Status.APPLYING);
        assertThat(about.told("DecisionTaken").path("fiche").asString())
                .isEqualTo(about.fiche().toString());
        assertThat(about.told("DecisionTaken").at("/changes/0/from"))
                .as("what was on the screen")
                .isEqualTo(given.json(OLD_PHONE));
    }

    @Test
    void isFoundThroughAChainAndWhicheverIsHeardOfFirst() {
        Case about = given.opened();
        UUID between = UUID.randomUUID();
        merged(about, 2, between);
        given.ficheChanged(between, 3, mergedBody(stays));
        assertThat(about.field("phones").now())
                .as("nothing better is known yet")
                .isEqualTo(given.json(OLD_PHONE));

        survivor(1, ELSEWHERE);
        assertThat(about.field("phones").now()).isEqualTo(given.json(ELSEWHERE));
    }

    @Test
    void comesBackWithItsFiche() {
        Case about = given.opened();
        survivor(1, ELSEWHERE);
        merged(about, 2, stays);
        given.ficheChanged(about.fiche(), 3, given.body("9000", given.phones()));

        assertThat(about.field("phones").now()).isEqualTo(given.json(OLD_PHONE));
        assertThat(about.file().desk().ficheName()).isEqualTo("Huis A");
        survivor(2, "[]");
        assertThat(about.field("phones").now()).as("of its own fiche").isEqualTo(given.json(OLD_PHONE));
    }

    @Test
    void isOpenedBesideTheFicheThatStays() {
        UUID goes = UUID.randomUUID();
        survivor(1, ELSEWHERE);
        given.ficheChanged(goes, 2, mergedBody(stays));

        Case about = given.submitted(goes, given.phones());
        assertThat(about.field("phones").now()).isEqualTo(given.json(ELSEWHERE));
        assertThat(about.field("phones").clash()).isTrue();
    }

    private void merged(Case about, int version, UUID into) {
        given.ficheChanged(about.fiche(), version, mergedBody(into));
    }

    private static String mergedBody(UUID into) {
        return "{\"name\":\"Huis A\",\"status\":\"MERGED\",\"mergedInto\":\"%s\",\"phones\":%s}"
                .formatted(into, OLD_PHONE);
    }

    private void survivor(int version, String phones) {
        given.ficheChanged(
                stays,
                version,
                "{\"name\":\"Huis Blijft\",\"addresses\":[{\"kind\":\"VISIT\",\"postcode\":\"8000\"}],\"phones\":%s}"
                        .formatted(phones));
    }
}
