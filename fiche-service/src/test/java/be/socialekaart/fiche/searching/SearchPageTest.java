package be.socialekaart.fiche.searching;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.catalogue.AFiche;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@RegisterTest
class SearchPageTest {

    @Autowired
    MockMvc browser;

    @Autowired
    GivenFiches given;

    @Test
    void showsWhatWasFoundAndWhyInWords() throws Exception {
        given.registered(AFiche.named("Huis Engelwortel").in("9000", "Gent"));
        page("wat", "engelwortel", "waar", "Gent")
                .andExpect(content().string(containsString("Huis Engelwortel")))
                .andExpect(content().string(containsString("1 fiche gevonden")))
                .andExpect(content().string(containsString("de naam past bij uw woorden")))
                .andExpect(content().string(containsString("het adres is daar")));
    }

    @Test
    void saysWhichOtherWordItSearchedFor() throws Exception {
        given.registered(AFiche.named("Huis Smeerwortel"));
        page("wat", "smeerwortle")
                .andExpect(content().string(containsString("Huis Smeerwortel")))
                .andExpect(content().string(containsString("staat op geen enkele fiche")));
    }

    @Test
    void asksWhichPlaceIsMeant() throws Exception {
        page("waar", "Nieuwerkerken")
                .andExpect(content().string(containsString("Meer dan één plek heet")))
                .andExpect(content().string(containsString("Nieuwerkerken (Aalst)")));
    }

    @Test
    void offersPlacesThatAreWrittenAlmostSo() throws Exception {
        page("waar", "Kortrik")
                .andExpect(content().string(containsString("Wij kennen geen plaats")))
                .andExpect(content().string(containsString("waar=Kortrijk")));
    }

    @Test
    void helpsFurtherWhenNothingWasFound() throws Exception {
        given.registered(AFiche.named("Huis Adderwortel").in("9000", "Gent"));
        page("wat", "adderwortel", "waar", "Oostende")
                .andExpect(content().string(containsString("Geen fiches gevonden")))
                .andExpect(content().string(containsString("op andere plaatsen")));
    }

    @Test
    void goesOnWhereThePageEnded() throws Exception {
        for (int i = 0; i < 21; i++) given.registered(AFiche.named("Kalmoes " + (char) ('a' + i)));
        page("wat", "kalmoes")
                .andExpect(content().string(containsString("Kalmoes t")))
                .andExpect(content().string(not(containsString("Kalmoes u"))))
                .andExpect(content().string(containsString("na=")))
                .andExpect(content().string(containsString("21 fiches gevonden")));
    }

    @Test
    void offersToNarrowWithCountsAndKeepsTheRest() throws Exception {
        given.registered(AFiche.named("Zeekraal Een").in("9000", "Gent").with("rubrieken", "[\"14.04.01\"]"));
        given.registered(AFiche.named("Zeekraal Twee").in("8500", "Kortrijk").with("kind", "\"PRACTICE\""));
        page("wat", "zeekraal")
                .andExpect(content().string(containsString("/zoeken?wat=zeekraal&amp;soort=PRACTICE")))
                .andExpect(content().string(containsString("/zoeken?wat=zeekraal&amp;gemeente=44021")))
                .andExpect(content().string(containsString("/zoeken?wat=zeekraal&amp;rubriek=14.04.01")));
        page("wat", "zeekraal", "gemeente", "44021", "rubriek", "14")
                .andExpect(content().string(containsString("Zeekraal Een")))
                .andExpect(content().string(not(containsString("Zeekraal Twee"))))
                .andExpect(content().string(containsString("Met een adres in Gent")))
                .andExpect(content().string(containsString("href=\"/zoeken?wat=zeekraal&amp;rubriek=14\"")));
    }

    @Test
    void saysForWhichOtherWordItAlsoSearched() throws Exception {
        given.registered(AFiche.named("Woonzorgcentrum Lamsoor"));
        page("wat", "rusthuis lamsoor")
                .andExpect(content().string(containsString("Woonzorgcentrum Lamsoor")))
                .andExpect(content().string(containsString("Wij zochten voor “rusthuis” ook naar")));
    }

    @Test
    void showsHowFarItIsAndNeverWhereSomebodyIsMorePrecisely() throws Exception {
        given.registered(AFiche.named("Huis Blaaswier").in("9031", "Gent"));
        page("wat", "blaaswier", "waar", "nabij mij", "bij", "51.0512345,3.7212345")
                .andExpect(content().string(containsString("Huis Blaaswier")))
                .andExpect(content().string(containsString("ongeveer ")))
                .andExpect(content().string(not(containsString("51.0512345"))));
    }

    @Test
    void asksForAPlaceWhenTheBrowserDoesNotSayWhereItIs() throws Exception {
        page("waar", "nabij mij").andExpect(content().string(containsString("Wij weten niet waar u bent")));
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefused() throws Exception {
        browser.perform(get("/zoeken").param("wat", "lang".repeat(100)).param("waar", "Gent"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("gebruik hoogstens 200 tekens")))
                .andExpect(content().string(containsString("langlang")))
                .andExpect(content().string(containsString("value=\"Gent\"")));
    }

    @Test
    void escapesWhatWasTyped() throws Exception {
        page("wat", "\"><script>alert(1)</script>", "waar", "<img src=x>")
                .andExpect(content().string(not(containsString("<script>alert"))))
                .andExpect(content().string(not(containsString("<img src=x>"))));
    }

    private ResultActions page(String... parameters) throws Exception {
        var request = get("/zoeken");
        for (int i = 0; i < parameters.length; i += 2) request.param(parameters[i], parameters[i + 1]);
        return browser.perform(request).andExpect(status().isOk());
    }
}
