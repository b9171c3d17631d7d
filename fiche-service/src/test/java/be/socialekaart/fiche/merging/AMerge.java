package be.socialekaart.fiche.merging;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.catalogue.Fiches;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The form with which two fiches are merged, as a coordinator sends it. */
final class AMerge {
    private final FicheId stays;
    private final FicheId goes;
    private final Map<String, String> fields = new HashMap<>();

    private AMerge(FicheId stays, FicheId goes) {
        this.stays = stays;
        this.goes = goes;
    }

    static AMerge of(FicheId stays, FicheId goes, Fiches fiches) {
        return new AMerge(stays, goes)
                .with("versie.blijft", "" + fiches.find(stays).orElseThrow().version())
                .with("versie.gaat", "" + fiches.find(goes).orElseThrow().version())
                .with("sleutel", UUID.randomUUID().toString())
                .with("reden", "Zelfde huis, nagebeld.")
                .with("stap", "bevestig");
    }

    AMerge with(String name, String value) {
        fields.put(name, value);
        return this;
    }

    UUID key() {
        return UUID.fromString(fields.get("sleutel"));
    }

    MockHttpServletRequestBuilder sent() {
        MockHttpServletRequestBuilder request = post("/beheer/dubbels/{stays}/{goes}", stays, goes);
        fields.forEach(request::param);
        return request.with(coordinator());
    }

    static MockHttpServletRequestBuilder undo(UUID merge, String reason) {
        return post("/beheer/samenvoegingen/{merge}", merge)
                .param("reden", reason)
                .with(coordinator());
    }

    static RequestPostProcessor coordinator() {
        return as("coordinator-oost", "coordinator");
    }

    static RequestPostProcessor as(String account, String role) {
        return jwt().jwt(token -> token.subject(account).claim("roles", List.of(role)));
    }
}
