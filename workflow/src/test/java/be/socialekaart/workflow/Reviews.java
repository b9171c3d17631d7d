package be.socialekaart.workflow;

import be.socialekaart.events.FicheEvent;
import be.socialekaart.events.FicheEvent.FicheChanged;
import be.socialekaart.events.FieldChange;
import be.socialekaart.events.Origin;
import be.socialekaart.events.ProposalEvent;
import be.socialekaart.events.ProposalEvent.ChangeProposed;
import be.socialekaart.events.ProposalEvent.Channel;
import be.socialekaart.events.RegisterEvent;
import be.socialekaart.events.RegisterEvent.AppliedField;
import be.socialekaart.events.RegisterEvent.DecisionApplied;
import be.socialekaart.events.RegisterEvent.Result;
import be.socialekaart.events.ReviewEvent.Outcome;
import be.socialekaart.events.SuggestionEvent;
import be.socialekaart.events.SuggestionEvent.MessagePosted;
import be.socialekaart.events.SuggestionEvent.SuggestionSubmitted;
import be.socialekaart.events.SuggestionEvent.SuggestionWithdrawn;
import be.socialekaart.messaging.EventConsumer;
import be.socialekaart.messaging.EventInfo;
import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Role;
import be.socialekaart.workflow.casefile.CaseBook;
import be.socialekaart.workflow.casefile.CaseField;
import be.socialekaart.workflow.casefile.CaseFile;
import be.socialekaart.workflow.casefile.CaseFile.Status;
import be.socialekaart.workflow.deciding.Deciding;
import be.socialekaart.workflow.deciding.Decision;
import be.socialekaart.workflow.deciding.Decision.Choice;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Drives reviews the way the other services do: by their events. */
@TestComponent
record Reviews(
        List<EventConsumer<?>> listeners,
        TransactionTemplate transaction,
        CaseBook cases,
        Deciding deciding,
        JdbcClient database,
        JsonMapper json,
        Clock clock) {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    static final String OLD_PHONE = "[{\"value\":\"+3292000000\",\"label\":\"onthaal\",\"primary\":true}]";
    static final String NEW_PHONE = "[{\"value\":\"+3292000001\",\"label\":\"onthaal\",\"primary\":true}]";

    static final CurrentUser OOST =
            new CurrentUser("coordinator-oost", "Coördinator Oost-Vlaanderen", Set.of(Role.COORDINATOR));
    private static final int SAMPLE_ONE_IN = 10;

    static final CurrentUser WEST =
            new CurrentUser("coordinator-west", "Coördinator West-Vlaanderen", Set.of(Role.COORDINATOR));

    static Choice accept(String path) {
        return new Choice(path, Outcome.ACCEPTED, null, "");
    }

    static Choice refuse(String path) {
        return new Choice(path, Outcome.REFUSED, null, "Dit klopt niet.");
    }

    /** A suggestion about a fiche in Ghent, on the desk. */
    Case opened(FieldChange... changes) {
        UUID fiche = UUID.randomUUID();
        ficheChanged(fiche, 1, body("9000", changes));
        return submitted(fiche, changes);
    }

    Case opened() {
        return opened(phones());
    }

    FieldChange phones() {
        return new FieldChange("phones", json(OLD_PHONE), json(NEW_PHONE));
    }

    FieldChange name() {
        return new FieldChange("name", json("\"Huis A\""), json("\"Huis B\""));
    }

    FieldChange purpose() {
        return new FieldChange("purpose", null, json("\"Hulp aan huis.\""));
    }

    Case submitted(UUID fiche, FieldChange... changes) {
        String number = "S-2026-%06d".formatted(NUMBER.incrementAndGet());
        UUID suggestion = UUID.randomUUID();
        submit(new SuggestionSubmitted(suggestion, number, fiche, 1, List.of(changes), clock.instant()));
        return new Case(this, suggestion, fiche, number);
    }

    /** A fiche that does not exist yet, as anyone proposes it. */
    Case suggestedNew(FieldChange... fields) {
        String number = "S-2026-%06d".formatted(NUMBER.incrementAndGet());
        UUID suggestion = UUID.randomUUID();
        UUID fiche = UUID.randomUUID();
        submit(new SuggestionSubmitted(suggestion, number, fiche, 0, List.of(fields), clock.instant()));
        return new Case(this, suggestion, fiche, number);
    }

    /** A change by the manager of a fiche in Ghent that says what the changes started from. */
    Case edited(UUID change, FieldChange... changes) {
        UUID fiche = UUID.randomUUID();
        ficheChanged(fiche, 1, body("9000", changes));
        return proposed(change, fiche, Origin.MANAGER, 1, changes);
    }

    /** Which change is looked at afterwards is chance; edits until one is, or is not. */
    Case edited(boolean drawn, FieldChange... changes) {
        return Stream.generate(() -> edited(UUID.randomUUID(), changes))
                .filter(edit -> drawn == (Math.floorMod(edit.id().hashCode(), SAMPLE_ONE_IN) == 0))
                .findFirst()
                .orElseThrow();
    }

    Case proposed(UUID change, UUID fiche, Origin origin, int baseVersion, FieldChange... changes) {
        return proposed(change, fiche, origin, baseVersion, null, changes);
    }

    /** @param why a person must look at it */
    Case proposed(
            UUID change, UUID fiche, Origin origin, int baseVersion, @Nullable String why, FieldChange... changes) {
        String number = "W-2026-%06d".formatted(NUMBER.incrementAndGet());
        propose(new ChangeProposed(
                change,
                number,
                fiche,
                baseVersion == 0 ? "NEW_FICHE" : "MANAGER_EDIT",
                origin,
                "beheerder-1",
                Channel.PAGE,
                baseVersion,
                List.of(changes),
                why,
                clock.instant()));
        return new Case(this, change, fiche, number);
    }

    void propose(ChangeProposed proposed) {
        bring(ProposalEvent.class, proposed, proposed.change());
    }

    void submit(SuggestionSubmitted submitted) {
        bring(SuggestionEvent.class, submitted, submitted.suggestion());
    }

    void ficheChanged(UUID fiche, int version, String body) {
        bring(FicheEvent.class, new FicheChanged(fiche, version, version, json(body), clock.instant()), fiche);
    }

    String body(String postcode, FieldChange... changes) {
        StringBuilder body =
                new StringBuilder("{\"name\":\"Huis A\",\"addresses\":[{\"kind\":\"VISIT\",\"primary\":true,"
                        + "\"postcode\":\"" + postcode + "\"}]");
        for (FieldChange change : changes) {
            if (change.from() != null && !change.path().equals("name")) {
                body.append(",\"").append(change.path()).append("\":").append(change.from());
            }
        }
        return body.append('}').toString();
    }

    JsonNode json(String text) {
        return json.readTree(text);
    }

    @SuppressWarnings("unchecked")
    <E> void bring(Class<E> events, E event, UUID correlation) {
        EventConsumer<E> listener = (EventConsumer<E>) listeners.stream()
                .filter(one -> one.events() == events)
                .findFirst()
                .orElseThrow();
        EventInfo info = new EventInfo(
                UUID.randomUUID(), event.getClass().getSimpleName(), "key", clock.instant(), correlation, null);
        transaction.executeWithoutResult(status -> info.whileHandling(() -> listener.on(event, info)));
    }

    /** One case, as a test follows it. */
    record Case(Reviews reviews, UUID suggestion, UUID fiche, String number) {

        UUID id() {
            return reviews.database
                    .sql("select id from review where number = :number")
                    .param("number", number)
                    .query(UUID.class)
                    .single();
        }

        CaseFile file() {
            return reviews.cases.files().find(id()).orElseThrow();
        }

        Status status() {
            return file().status();
        }

        CaseField field(String path) {
            return reviews.cases.fields().of(id()).stream()
                    .filter(field -> field.path().equals(path))
                    .findFirst()
                    .orElseThrow();
        }

        /** Decides about the fields in their order. */
        void decided(Choice... choices) {
            decidedBy(OOST, null, choices);
        }

        void decidedBy(CurrentUser user, @Nullable Integer seen, Choice... choices) {
            reviews.deciding.decide(id(), user, new Decision(seen, List.of(choices)));
        }

        /** The check afterwards of what was live at once. */
        Case check() {
            return new Case(reviews, suggestion, fiche, "C" + number.substring(1));
        }

        void withdrawn() {
            reviews.bring(
                    SuggestionEvent.class,
                    new SuggestionWithdrawn(suggestion, fiche, reviews.clock.instant()),
                    suggestion);
        }

        void answered() {
            reviews.bring(
                    SuggestionEvent.class,
                    new MessagePosted(suggestion, fiche, UUID.randomUUID(), reviews.clock.instant()),
                    suggestion);
        }

        void applied(String path, Result result, @Nullable JsonNode now) {
            applied(new AppliedField(path, result, now));
        }

        void applied(AppliedField... fields) {
            appliedTo(file().course().decision(), fields);
        }

        void appliedTo(UUID decision, AppliedField... fields) {
            answered(decision, 2, fields);
        }

        /** What the register answers when it gave a recognition its place: no fiche has a new version yet. */
        void placed() {
            answered(file().course().decision(), 0, new AppliedField("recognitions", Result.APPLIED, null));
        }

        private void answered(UUID decision, int version, AppliedField... fields) {
            reviews.bring(
                    RegisterEvent.class,
                    new DecisionApplied(decision, id(), fiche, version, List.of(fields), reviews.clock.instant()),
                    suggestion);
        }

        /** What was told about this fiche, oldest first. */
        List<String> told() {
            return reviews.database
                    .sql("select type from outbox where key = :fiche order by position")
                    .param("fiche", fiche.toString())
                    .query(String.class)
                    .list();
        }

        JsonNode told(String type) {
            String payload = reviews.database
                    .sql("""
                            select payload from outbox where key = :fiche and type = :type
                            order by position desc limit 1""")
                    .param("fiche", fiche.toString())
                    .param("type", type)
                    .query(String.class)
                    .single();
            return reviews.json.readTree(payload);
        }
    }
}
