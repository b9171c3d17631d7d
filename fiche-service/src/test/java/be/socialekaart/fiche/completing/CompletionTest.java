package be.socialekaart.fiche.completing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.catalogue.AFiche;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@RegisterTest
class CompletionTest {

    @Autowired
    MockMvc browser;

    @Autowired
    GivenFiches given;

    @Test
    void offersWordsAndNamesThatBeginSo() throws Exception {
        given.registered(AFiche.named("Melkviooltje De Linde"));
        browser.perform(get("/zoeken/woorden").param("wat", "Melkvio"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<option value=\"melkviooltje\">")))
                .andExpect(content().string(containsString("<option value=\"Melkviooltje De Linde\">")));
    }

    @Test
    void offersHeadings() throws Exception {
        browser.perform(get("/zoeken/woorden").param("wat", "thuisl"))
                .andExpect(content().string(containsString("Thuislozenzorg")));
    }

    @Test
    void offersPlacesAndPostcodes() throws Exception {
        browser.perform(get("/zoeken/plaatsen").param("waar", "kortr"))
                .andExpect(content().string(containsString("Kortrijk")));
        browser.perform(get("/zoeken/plaatsen").param("waar", "903"))
                .andExpect(content().string(containsString("9031")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "%", "_%", "'", "{", "<script>"})
    void offersNothingForWhatBeginsNothing(String typed) throws Exception {
        browser.perform(get("/zoeken/woorden").param("wat", typed))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<option"))));
    }

    @Test
    void offersNothingForTenThousandLetters() throws Exception {
        browser.perform(get("/zoeken/woorden").param("wat", "a".repeat(10_000)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<option"))));
    }
}
