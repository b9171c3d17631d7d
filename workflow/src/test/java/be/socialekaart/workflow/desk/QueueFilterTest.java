package be.socialekaart.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.workflow.casefile.CaseFile.Status;
import be.socialekaart.workflow.casefile.CaseSearch.Criteria;
import be.socialekaart.workflow.casefile.CaseSearch.Position;
import be.socialekaart.workflow.desk.QueueFilter.Stage;
import be.socialekaart.workflow.desk.QueueFilter.View;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QueueFilterTest {

    @Test
    void beginsWithTheOpenCasesOfTheOwnRegionAndTeam() {
        Criteria criteria = new QueueFilter(null, null, " ", "", null).criteria("ik");

        assertThat(criteria.viewer()).isEqualTo("ik");
        assertThat(criteria.statuses()).containsExactlyInAnyOrder(Status.OPEN, Status.CLAIMED);
        assertThat(criteria.region()).isNull();
        assertThat(criteria.claimedBy()).isNull();
    }

    @Test
    void looksForANumberEverywhere() {
        Criteria criteria = new QueueFilter(View.mij, Stage.wacht, "limburg", " 123 ", null).criteria("ik");

        assertThat(criteria.number()).isEqualTo("123");
        assertThat(criteria.statuses()).isEmpty();
        assertThat(criteria.region()).isNull();
        assertThat(criteria.viewer()).isNull();
        assertThat(criteria.claimedBy()).isNull();
    }

    @Test
    void standsInTheAddressAsFarAsItDiffersFromTheUsual() {
        assertThat(new QueueFilter(View.eigen, Stage.open, null, null, null).queue())
                .isEqualTo("/werkbank");
        assertThat(new QueueFilter(View.alle, Stage.alles, "limburg", null, null).address("/werkbank/1"))
                .isEqualTo("/werkbank/1?toon=alle&status=alles&regio=limburg");
    }

    @Test
    void keepsWhatWasTypedOutOfTheRestOfTheAddress() {
        assertThat(new QueueFilter(null, null, null, "1&toon=alle#x", null).queue())
                .isEqualTo("/werkbank?nummer=1%26toon%3Dalle%23x");
    }

    @Test
    void remembersWhereThePageBegins() {
        Position position = new Position(
                Instant.parse("2026-03-02T09:30:00.125Z"), UUID.fromString("0d6f2d1c-53a7-4b4e-9a63-5d0f6a3f5c01"));

        assertThat(Position.valueOf(position.toString())).isEqualTo(position);
        assertThat(new QueueFilter(null, null, null, null, position).queue()).endsWith("na=" + position);
    }
}
