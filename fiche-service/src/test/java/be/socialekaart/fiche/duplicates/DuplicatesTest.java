package be.socialekaart.fiche.duplicates;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.catalogue.AFiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.duplicates.Pairs.Listed;
import be.socialekaart.fiche.duplicates.Pairs.Place;
import be.socialekaart.fiche.duplicates.Pairs.Window;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Likely duplicates are found as fiches come and change, and set aside by who looked. */
@RegisterTest
class DuplicatesTest {
    private static final String PHONES = "[{\"value\": \"+3292%06d\", \"primary\": true}]";

    @Autowired
    MockMvc browser;

    @Autowired
    GivenFiches given;

    @Autowired
    Pairs pairs;

    private final String word =
            "Zonnehof" + UUID.randomUUID().toString().substring(0, 8).replaceAll("\\d", "q");
    private final int phone = (int) (Math.random() * 999_999);

    @Test
    void findsTwoThatAreAlikeAndSaysWhy() throws Exception {
        FicheId one = house("Dagcentrum " + word, phone);
        FicheId other = house("Dagcentrum " + word + " vzw", phone);
        house("Notariaat Vermeersch", phone);

        Listed found = onlyPairOf(one);
        assertThat(List.of(found.pair().one(), found.pair().other()))
                .containsExactlyInAnyOrder(one.value(), other.value());
        assertThat(found.pair().score()).isEqualTo(100);
        browser.perform(get("/beheer/dubbels").param("fiche", one.toString()).with(coordinator()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("100 op 100"),
                                containsString("De namen lijken op elkaar"),
                                containsString("+40"),
                                containsString("Zelfde adres"),
                                containsString("Zelfde telefoonnummer (+3292"),
                                containsString("+20"),
                                not(containsString("Notariaat")))));
        browser.perform(get("/beheer/dubbels")
                        .param("fiche", one.toString())
                        .param("regio", "limburg")
                        .with(coordinator()))
                .andExpect(content().string(containsString("Er zijn geen vermoedelijke dubbels.")));
    }

    @Test
    void followsWhatChanges() {
        FicheId one = house("Dagcentrum " + word, phone);
        FicheId other = house("Dagcentrum " + word, phone);
        onlyPairOf(one);

        given.changed(other, "name", "\"Iets heel anders\"");
        eventually(() -> assertThat(pairsOf(one)).isEmpty());
        given.changed(other, "name", "\"Dagcentrum %s\"".formatted(word));
        onlyPairOf(one);
        given.changed(other, "status", "\"CLOSED\"");
        eventually(() -> assertThat(pairsOf(one)).isEmpty());
    }

    @Test
    void remembersWhatIsNoDuplicateUntilAComparedFieldChanges() throws Exception {
        FicheId one = house("Dagcentrum " + word, phone);
        FicheId other = house("Dagcentrum " + word, phone);
        onlyPairOf(one);

        browser.perform(apart(other, one, "")).andExpect(status().isBadRequest());
        browser.perform(apart(other, one, "De ene is voor jongeren.").with(as("beheerder-1", "manager")))
                .andExpect(status().isForbidden());
        assertThat(pairsOf(one)).hasSize(1);
        browser.perform(apart(other, one, "De ene is voor jongeren."))
                .andExpect(redirectedUrl("/beheer/dubbels?gedaan=ja"));
        assertThat(pairsOf(one)).as("at once").isEmpty();
        browser.perform(get("/beheer/dubbels/{one}/{other}", one, other).with(coordinator()))
                .andExpect(content()
                        .string(allOf(containsString("De ene is voor jongeren."), containsString("coordinator-oost"))));

        given.changed(one, "purpose", "\"Dat wordt niet vergeleken.\"");
        given.changed(other, "purpose", "\"Dat wordt niet vergeleken.\"");
        FicheId third = house("Dagcentrum " + word, phone);
        eventually(() ->
                assertThat(pairsOf(third)).as("the loop has read all of it").hasSize(2));
        assertThat(pairsOf(one)).as("only the one with the third").hasSize(1);

        given.changed(one, "websites", "[{\"value\": \"https://www.zonnehof.example\"}]");
        eventually(() -> assertThat(pairsOf(one)).hasSize(2));
    }

    @Test
    void isReadPageByPageWithoutRepeatingOrLosingAny() {
        List<FicheId> all = new ArrayList<>();
        for (int each = 0; each < 6; each++) all.add(house("Dagcentrum " + word, phone));
        FicheId one = all.getFirst();
        eventually(() -> assertThat(pairsOf(one)).hasSize(5));

        List<Listed> read = new ArrayList<>();
        Place behind = null;
        List<Listed> page;
        do {
            page = pairs.list(new Window(null, one.value(), behind, 2));
            read.addAll(page);
            if (!page.isEmpty())
                behind = new Place(
                        page.getLast().pair().score(),
                        page.getLast().pair().one(),
                        page.getLast().pair().other());
        } while (!page.isEmpty());
        assertThat(read).isEqualTo(pairsOf(one));
        assertThat(new HashSet<>(read)).hasSize(5);
    }

    @Test
    void isForCoordinatorsAndRefusesWhatItDoesNotKnow() throws Exception {
        browser.perform(get("/beheer/dubbels").with(as("beheerder-1", "manager")))
                .andExpect(status().isForbidden());
        browser.perform(get("/beheer/dubbels").param("regio", "wallonie").with(coordinator()))
                .andExpect(status().isBadRequest());
        browser.perform(get("/beheer/dubbels").param("na", "1,2,3").with(coordinator()))
                .andExpect(status().isBadRequest());
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        browser.perform(get("/beheer/dubbels/zelf")
                        .param("fiche", "https://kaart.example/fiches/" + one)
                        .param("ander", other.toString())
                        .with(coordinator()))
                .andExpect(redirectedUrl("/beheer/dubbels/%s/%s".formatted(one, other)));
        browser.perform(get("/beheer/dubbels/zelf")
                        .param("fiche", "huis")
                        .param("ander", other.toString())
                        .with(coordinator()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(allOf(containsString("Plak het adres"), containsString("value=\"huis\""))));
    }

    private Listed onlyPairOf(FicheId fiche) {
        eventually(() -> assertThat(pairsOf(fiche)).hasSize(1));
        return pairsOf(fiche).getFirst();
    }

    private List<Listed> pairsOf(FicheId fiche) {
        return pairs.list(new Window(null, fiche.value(), null, 50));
    }

    private FicheId house(String name, int phone) {
        return given.registered(
                AFiche.named(name).with("addresses", """
                        [{"kind": "VISIT", "street": "%sstraat", "number": "1", "postcode": "9000", "municipality": "Gent"}]
                        """.formatted(word)).with("phones", PHONES.formatted(phone)));
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder apart(
            FicheId one, FicheId other, String reason) {
        return post("/beheer/dubbels/{one}/{other}/geen", one, other)
                .param("reden", reason)
                .with(coordinator());
    }

    private static RequestPostProcessor coordinator() {
        return as("coordinator-oost", "coordinator");
    }

    private static RequestPostProcessor as(String account, String role) {
        return jwt().jwt(token -> token.subject(account).claim("roles", List.of(role)));
    }
}
