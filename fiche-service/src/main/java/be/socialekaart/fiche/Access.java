package be.socialekaart.fiche;

import be.socialekaart.web.AccessRules;
import be.socialekaart.web.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** The register is public to read; only the manager's own list is not. */
@Configuration
class Access {
    private static final Set<Role> EDITORS = Set.of(Role.MANAGER, Role.COORDINATOR);

    @Bean
    AccessRules accessRules() {
        return AccessRules.rules()
                .open(HttpMethod.GET, "/fiches/nieuw", "/api/fiches/alike")
                .only(HttpMethod.GET, Role.COORDINATOR, "/fiches/nieuw/invullen")
                .open(HttpMethod.GET, "/", "/zoeken", "/zoeken/woorden", "/zoeken/plaatsen", "/rubrieken", "/kwaliteit")
                .open(HttpMethod.GET, "/kwaliteit/fiches", "/kwaliteit/cijfers.csv")
                .open(HttpMethod.GET, "/bewaard", "/kaart", "/widget", "/widget/maken")
                .open(HttpMethod.GET, "/rubrieken/{key}")
                .open(HttpMethod.GET, "/fiches/{id}", "/fiches/{id}/versies", "/fiches/{id}/versies/{version}")
                .open(HttpMethod.GET, "/fiches/{id}/versies/op")
                .open(HttpMethod.GET, "/api/fiches", "/api/fiches/{id}", "/api/changes")
                .open(HttpMethod.GET, "/api/fiches/{id}/versions", "/api/fiches/{id}/versions/{version}")
                .open(HttpMethod.GET, "/hsds/**", "/hergebruik", "/api/docs")
                .open(HttpMethod.GET, "/fiches/{id}/pdf")
                .open(HttpMethod.GET, "/uitvoer", "/uitvoer/{id}", "/uitvoer/{id}/bestand")
                .open(HttpMethod.POST, "/uitvoer")
                .open(HttpMethod.GET, "/elz", "/elz/{slug}")
                .only(HttpMethod.GET, Role.COORDINATOR, "/elz/{slug}/bewerken", "/elz/{slug}/voorbeeld")
                .only(HttpMethod.POST, Role.COORDINATOR, "/elz/{slug}/bewerken", "/elz/{slug}/publicatie")
                .only(HttpMethod.POST, Role.COORDINATOR, "/elz/{slug}/intrekking")
                .only(HttpMethod.GET, Role.MANAGER, "/beheer")
                .only(Role.COORDINATOR, "/beheer/leveringen/**")
                .only(Role.COORDINATOR, "/beheer/dubbels/**", "/beheer/samenvoegingen/{merge}")
                .only(Role.COORDINATOR, "/beheer/invoer/**", "/api/imports/**")
                .only(Role.OPERATOR, "/beheer/rubrieken/**", "/beheer/referentie/**", "/api/reference/**")
                .only(HttpMethod.GET, EDITORS, "/beheer/{id}", "/beheer/{id}/wijzigingen/{change}")
                .only(HttpMethod.POST, EDITORS, "/beheer/{id}")
                .only(EDITORS, "/beheer/{id}/versies/{version}/ongedaan")
                .only(HttpMethod.POST, Role.COORDINATOR, "/fiches/nieuw")
                .only(HttpMethod.POST, Role.COORDINATOR, "/api/fiches")
                .only(HttpMethod.PATCH, EDITORS, "/api/fiches/{id}")
                .only(HttpMethod.POST, EDITORS, "/api/fiches/{id}/confirmation")
                .only(HttpMethod.GET, EDITORS, "/api/fiches/{id}/proposals/{change}")
                .only(HttpMethod.PUT, Role.SOURCE, "/api/sources/{source}/snapshot")
                .only(HttpMethod.POST, Role.SOURCE, "/api/sources/{source}/changes")
                .only(HttpMethod.GET, Role.SOURCE, "/api/sources/{source}/jobs/{id}")
                .only(Role.OPERATOR, "/operaties/fiche-service/**");
    }
}
