package be.socialekaart.workflow.routing;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.events.FieldChange;
import be.socialekaart.events.Origin;
import be.socialekaart.events.ProposalEvent.Channel;
import be.socialekaart.fields.Fields;
import be.socialekaart.workflow.casefile.CaseField;
import be.socialekaart.workflow.casefile.CaseFile;
import be.socialekaart.workflow.casefile.CaseFile.Course;
import be.socialekaart.workflow.casefile.CaseFile.Desk;
import be.socialekaart.workflow.casefile.CaseFile.Proposer;
import be.socialekaart.workflow.casefile.CaseFile.Status;
import be.socialekaart.workflow.casefile.CaseFile.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** The table that coordinators read: what of a change is live at once, and what waits for them. */
class RouteTableTest {

    private static final JsonNode OLD = StringNode.valueOf("oud");
    private static final JsonNode NEW = StringNode.valueOf("nieuw");

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision table =
            engine.parseDecision(RouteTable.KEY, RouteTableTest.class.getResourceAsStream(RouteTable.KEY + ".dmn"));

    @ParameterizedTest
    @CsvSource({
        "purpose, LIVE, everyday",
        "openingHours/MON, LIVE, everyday",
        "emails, LIVE, everyday",
        "phones, LIVE_SAMPLED, sampled",
        "addresses, LIVE_SAMPLED, sampled",
        "practitioners, LIVE_SAMPLED, sampled",
        "rubrieken, REVIEW, not-the-managers",
        "name, REVIEW, identity",
        "status, REVIEW, identity",
        "kind, REVIEW, identity",
        "kboNumber, REVIEW, identity"
    })
    void trustsAManagerWithTheEveryday(String path, String route, String rule) {
        assertThat(chosen(byManager(Channel.PAGE), new FieldChange(path, OLD, NEW)))
                .containsEntry("route", route)
                .containsEntry("rule", rule);
    }

    @Test
    void looksFirstWhenAPhoneDisappears() {
        assertThat(chosen(byManager(Channel.API), new FieldChange("phones", OLD, null)))
                .containsEntry("route", "REVIEW");
        assertThat(chosen(byManager(Channel.API), new FieldChange("phones", null, NEW)))
                .containsEntry("route", "LIVE_SAMPLED");
        assertThat(chosen(byManager(Channel.API), new FieldChange("purpose", OLD, null)))
                .containsEntry("route", "LIVE");
    }

    static Stream<String> everyField() {
        return Fields.all().stream().map(be.socialekaart.fields.Field::name);
    }

    @ParameterizedTest
    @MethodSource("everyField")
    void looksAtEverythingThatCameByALink(String path) {
        assertThat(chosen(byManager(Channel.LINK), new FieldChange(path, OLD, NEW)))
                .containsEntry("route", "REVIEW");
    }

    @ParameterizedTest
    @MethodSource("everyField")
    void leavesACoordinatorAndASourceAlone(String path) {
        FieldChange change = new FieldChange(path, OLD, NEW);

        assertThat(chosen(by(Origin.COORDINATOR, Channel.PAGE, null, 3), change))
                .containsEntry("route", "LIVE");
        assertThat(chosen(by(Origin.SOURCE, Channel.DELIVERY, null, 3), change)).containsEntry("route", "LIVE");
        assertThat(chosen(by(Origin.SOURCE, Channel.DELIVERY, "ENDED", 3), change))
                .containsEntry("route", "REVIEW")
                .containsEntry("rule", "source-asks");
    }

    @Test
    void asksWhoMakesAFiche() {
        FieldChange change = new FieldChange("purpose", null, NEW);

        assertThat(chosen(by(Origin.MANAGER, Channel.PAGE, null, 0), change)).containsEntry("route", "REVIEW");
        assertThat(chosen(by(Origin.COORDINATOR, Channel.PAGE, null, 0), change))
                .containsEntry("route", "LIVE");
        assertThat(chosen(by(Origin.SOURCE, Channel.DELIVERY, null, 0), change)).containsEntry("route", "LIVE");
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void hasAnAnswerForEverybody(Origin origin) {
        assertThat(chosen(by(origin, Channel.API, null, 3), new FieldChange("purpose", OLD, NEW)))
                .containsKeys("route", "rule");
    }

    private static CaseFile byManager(Channel channel) {
        return by(Origin.MANAGER, channel, null, 3);
    }

    private static CaseFile by(Origin origin, Channel channel, @Nullable String why, int baseVersion) {
        Subject about = new Subject(
                UUID.randomUUID(),
                "W-2026-000001",
                UUID.randomUUID(),
                "MANAGER_EDIT",
                origin,
                baseVersion,
                Instant.EPOCH,
                new Proposer("somebody", channel, why),
                false);
        Desk desk = new Desk(null, null, "NORMAL", Instant.EPOCH, null, false, false, null);
        return new CaseFile(
                UUID.randomUUID(), about, Status.OPEN, 1, null, desk, new Course(null, null, null, null, null));
    }

    private Map<String, Object> chosen(CaseFile file, FieldChange change) {
        Map<String, Object> inputs = RouteTable.inputs(file, CaseField.opened(change, change.from()));
        return engine.evaluateDecisionTable(table, inputs).getSingleResult().getEntryMap();
    }
}
