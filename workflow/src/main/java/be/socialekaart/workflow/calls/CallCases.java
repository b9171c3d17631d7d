package be.socialekaart.workflow.calls;

import be.socialekaart.events.Origin;
import be.socialekaart.workflow.casefile.CaseBook;
import be.socialekaart.workflow.casefile.CaseFile;
import be.socialekaart.workflow.casefile.CaseFile.Subject;
import be.socialekaart.workflow.casefile.CaseLog.Entry;
import be.socialekaart.workflow.casefile.CaseLog.Step;
import be.socialekaart.workflow.fiches.FicheCopies;
import be.socialekaart.workflow.fiches.FicheCopies.FicheCopy;
import be.socialekaart.workflow.review.Announcements;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens and closes telephone tasks, in the caller's transaction. Public: the ladder opens them, callers close them. */
@Component
public class CallCases {

    static final String KIND = "PHONE_CALL";

    private final CaseBook cases;
    private final FicheCopies fiches;
    private final Announcements announcements;
    private final Opening opening;

    CallCases(CaseBook cases, FicheCopies fiches, Announcements announcements, Opening opening) {
        this.cases = cases;
        this.fiches = fiches;
        this.announcements = announcements;
        this.opening = opening;
    }

    /** What a new task needs beside the fiche. */
    @Component
    record Opening(CallNumbers numbers, Clock clock) {}

    public static boolean isCall(CaseFile file) {
        return file.about().kind().equals(KIND);
    }

    /** The id of the case on the desk. */
    public UUID open(UUID contact, UUID fiche, Instant dueAt, String priority) {
        UUID id = UUID.randomUUID();
        Optional<FicheCopy> known = fiches.hold(fiche);
        cases.files().open(id, subject(contact, fiche, known));
        known.ifPresent(copy -> cases.moves().knowFiche(id, copy.region(), copy.name(), copy.version()));
        cases.moves().putOnDesk(id, dueAt, priority);
        cases.log().add(Entry.of(id, Step.CALL_ASKED).with(Map.of("dueAt", dueAt.toString())));
        announcements.opened(cases.files().find(id).orElseThrow());
        return id;
    }

    private Subject subject(UUID contact, UUID fiche, Optional<FicheCopy> known) {
        return new Subject(
                UUID.nameUUIDFromBytes(("call:" + contact + ":" + fiche).getBytes(StandardCharsets.UTF_8)),
                opening.numbers().next(),
                fiche,
                KIND,
                Origin.COORDINATOR,
                known.map(FicheCopy::version).orElse(1),
                opening.clock().instant(),
                null,
                false);
    }

    /** Somebody took it up, and says what came of it. */
    public boolean isInHand(UUID call) {
        return cases.files().find(call).orElseThrow().status() == CaseFile.Status.CLAIMED;
    }

    /** @param who the coordinator; null when the task is not needed any more */
    public void close(UUID call, Step why, @Nullable String who) {
        CaseFile file = cases.files().lock(call).orElseThrow();
        if (file.status() == CaseFile.Status.CLOSED) return;
        cases.moves().conclude(call, who, opening.clock().instant());
        Entry entry = Entry.of(call, why);
        cases.log().add(who == null ? entry : entry.by(who));
        announcements.closed(file, List.of());
    }

    public void markOverdue(UUID call) {
        cases.files().lock(call).orElseThrow();
        cases.moves().markOverdue(call);
        cases.log().add(Entry.of(call, Step.OVERDUE));
    }
}
