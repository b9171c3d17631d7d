package be.socialekaart.fiche.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.catalogue.AFiche;
import be.socialekaart.fiche.catalogue.FicheId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@RegisterTest
class MapTest {

    @Autowired
    MockMvc browser;

    @Autowired
    GivenFiches given;

    @Test
    void countsPerMunicipalityOnTheMapAndInTheListBesideIt() throws Exception {
        given.registered(AFiche.named("Huis Korenbloem een").in("8400", "Oostende"));
        given.registered(AFiche.named("Huis Korenbloem twee").in("8400", "Oostende"));
        given.registered(AFiche.named("Huis Korenbloem drie").in("3600", "Genk"));
        page("/kaart?wat=korenbloem")
                .andExpect(content()
                        .string(allOf(
                                containsString("aria-label=\"Oostende: 2 fiches\""),
                                containsString("aria-label=\"Genk: 1 fiche\""),
                                containsString("2 gemeenten"),
                                containsString("/kaart?wat=korenbloem&amp;dichtbij=35013"),
                                not(containsString("<image")))));
    }

    @Test
    void putsTogetherWhatLiesTooCloseAndComesCloserWhenAsked() throws Exception {
        given.registered(AFiche.named("Huis Zonnedauw een").in("1000", "Brussel"));
        given.registered(AFiche.named("Huis Zonnedauw twee").in("1030", "Schaarbeek"));
        page("/kaart?wat=zonnedauw")
                .andExpect(content().string(containsString("en 1 gemeente vlakbij: 2 fiches")))
                .andExpect(content().string(containsString("&amp;zoom=1\"")));
        page("/kaart?wat=zonnedauw&midden=336,205&zoom=5")
                .andExpect(content().string(containsString("aria-label=\"Brussel: 1 fiche\"")));
    }

    @Test
    void leadsFromAPointToTheFicheInTheListBesideIt() throws Exception {
        FicheId fiche = given.registered(AFiche.named("Huis Koekoeksbloem").in("9000", "Gent"));
        given.registered(AFiche.named("Huis Koekoeksbloem elders").in("3600", "Genk"));
        page("/kaart?wat=koekoeksbloem&dichtbij=44021")
                .andExpect(content()
                        .string(allOf(
                                containsString("href=\"#f-" + fiche + "\""),
                                containsString("id=\"f-" + fiche + "\""),
                                containsString("/fiches/" + fiche),
                                not(containsString("elders")))));
        page("/kaart?dichtbij=99999").andExpect(status().isNotFound());
        page("/kaart?rubriek=nergens").andExpect(status().isBadRequest());
        page("/kaart?midden=zomaar&zoom=x").andExpect(status().isOk());
    }

    @Test
    void drawsEveryMunicipalityOfToday() {
        assertThat(Outlines.load()).hasSizeGreaterThan(295);
        assertThat(Outlines.load())
                .filteredOn(outline -> outline.name().equals("Gent"))
                .singleElement()
                .satisfies(gent -> assertThat(gent.path()).startsWith("M").endsWith("Z"));
    }

    @Test
    void laysTilesExactlyUnderTheMap() {
        Tiles tiles = new Tiles("https://tiles.example/{z}/{x}/{y}.png", "");
        List<Tiles.Tile> under = tiles.under(View.WHOLE);
        assertThat(under).extracting(Tiles.Tile::url).contains("https://tiles.example/8/130/85.png");
        Point corner = Point.of(51.6180165, 2.8125);
        assertThat(under)
                .filteredOn(tile -> tile.url().endsWith("/130/85.png"))
                .singleElement()
                .satisfies(tile -> {
                    assertThat(Double.parseDouble(tile.x()))
                            .isCloseTo(corner.x(), org.assertj.core.data.Offset.offset(0.1));
                    assertThat(Double.parseDouble(tile.y()))
                            .isCloseTo(corner.y(), org.assertj.core.data.Offset.offset(0.1));
                });
        assertThat(new Tiles("", "").under(View.WHOLE)).isEmpty();
    }

    private ResultActions page(String address) throws Exception {
        return browser.perform(get(java.net.URI.create(address)));
    }
}
