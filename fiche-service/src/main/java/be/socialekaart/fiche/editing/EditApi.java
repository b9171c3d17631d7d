package be.socialekaart.fiche.editing;

import be.socialekaart.events.ProposalEvent.Channel;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.editing.ChangesReader.Read;
import be.socialekaart.fiche.editing.Edits.Edit;
import be.socialekaart.fiche.proposing.ProposedChange;
import be.socialekaart.fiche.proposing.Reasons;
import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Refusal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Edits by programs. With an {@code Idempotency-Key} an edit that is sent again is the same edit. */
@RestController
class EditApi {
    private final Edits edits;
    private final JsonMapper json;
    private final Reasons reasons;

    EditApi(Edits edits, JsonMapper json, Reasons reasons) {
        this.edits = edits;
        this.json = json;
        this.reasons = reasons;
    }

    @PatchMapping(path = "/api/fiches/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ProposalJson> edit(
            @PathVariable String id,
            @RequestBody byte[] body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            CurrentUser user)
            throws InterruptedException {
        Read read = ChangesReader.of(body, json, reasons).read();
        return accepted(edits.take(new Edit(idOf("edit", key, user), fiche(id), read, Channel.API), user));
    }

    /** The same as an edit against version 0 of an id that is not there yet. */
    @PostMapping(path = "/api/fiches", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ProposalJson> create(
            @RequestBody byte[] body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            CurrentUser user)
            throws InterruptedException {
        Read sent = ChangesReader.of(body, json, reasons).read();
        Read read = new Read(0, sent.fields(), sent.reason());
        FicheId fiche = new FicheId(idOf("fiche", key, user));
        return accepted(edits.take(new Edit(idOf("new", key, user), fiche, read, Channel.API), user));
    }

    @GetMapping("/api/fiches/{id}/proposals/{change}")
    ProposalJson follow(@PathVariable String id, @PathVariable UUID change, CurrentUser user) {
        return ProposalJson.of(edits.follow(fiche(id), change, user));
    }

    private static ResponseEntity<ProposalJson> accepted(ProposedChange taken) {
        URI follow = URI.create("/api/fiches/%s/proposals/%s".formatted(taken.fiche(), taken.change()));
        return ResponseEntity.accepted().location(follow).body(ProposalJson.of(taken));
    }

    private static FicheId fiche(String id) {
        return FicheId.read(id).orElseThrow(() -> Refusal.notFound("refusal.fiche"));
    }

    /** A key counts for one account: somebody else's same key is another. */
    private static UUID idOf(String what, @Nullable String key, CurrentUser user) {
        return key == null
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes((what + '\n' + user.id() + '\n' + key).getBytes(StandardCharsets.UTF_8));
    }
}
