package be.socialekaart.fiche.editing;

import be.socialekaart.fiche.catalogue.Fiche.Confirmed;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.confirming.Confirming;
import be.socialekaart.fiche.confirming.Confirming.Statement;
import be.socialekaart.fiche.editing.ChangesReader.Claimed;
import be.socialekaart.fiche.managing.Editors;
import be.socialekaart.fiche.proposing.Reasons;
import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Refusal;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
class ConfirmationApi {
    private final Editors editors;
    private final Confirming confirming;
    private final JsonMapper json;
    private final Reasons reasons;

    ConfirmationApi(Editors editors, Confirming confirming, JsonMapper json, Reasons reasons) {
        this.editors = editors;
        this.confirming = confirming;
        this.json = json;
        this.reasons = reasons;
    }

    record Answer(List<String> confirmed, List<String> changedSince) {}

    @PostMapping(path = "/api/fiches/{id}/confirmation", consumes = MediaType.APPLICATION_JSON_VALUE)
    Answer confirm(@PathVariable String id, @RequestBody byte[] body, CurrentUser user) {
        FicheId fiche = FicheId.read(id).orElseThrow(() -> Refusal.notFound("refusal.fiche"));
        editors.refuseUnlessTheirs(fiche, user);
        Claimed claimed = ChangesReader.of(body, json, reasons).claimed();
        Confirmed confirmed = confirming.confirm(
                Statement.now(fiche, claimed.baseVersion(), claimed.paths(), Editors.confirmation(user)));
        return new Answer(confirmed.confirmed(), confirmed.changedSince());
    }
}
