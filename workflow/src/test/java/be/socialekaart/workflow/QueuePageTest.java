package be.socialekaart.workflow;

import static be.socialekaart.workflow.Reviews.OOST;
import static be.socialekaart.workflow.Reviews.WEST;
import static be.socialekaart.workflow.Reviews.accept;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.web.CurrentUser;
import be.socialekaart.workflow.deciding.Claiming;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultMatcher;

@WorkflowTest
class QueuePageTest {

    @Autowired
    private Reviews reviews;

    @Autowired
    private Browser browser;

    @Autowired
    private Claiming claiming;

    @BeforeEach
    void beginWithAnEmptyDesk() {
        reviews.database()
                .sql("update review set status = 'CLOSED', closed_at = now(), waiting_since = null, overdue = false")
                .update();
    }

    @Test
    void showsTheOwnRegionFirstAndTheRestOnRequest() throws Exception {
        Reviews.Case east = reviews.opened();
        Reviews.Case west = inThe("8000");

        queue(OOST, "").andExpect(shows(east)).andExpect(showsNot(west));
        queue(WEST, "").andExpect(shows(west)).andExpect(showsNot(east));
        queue(OOST, "?toon=alle").andExpect(shows(east)).andExpect(shows(west));
        queue(OOST, "?toon=alle&regio=west-vlaanderen").andExpect(shows(west)).andExpect(showsNot(east));
    }

    @Test
    void showsTheTeamWhatNobodyServes() throws Exception {
        Reviews.Case antwerp = inThe("2000");
        Reviews.Case nowhere = reviews.submitted(UUID.randomUUID(), reviews.phones());

        queue(OOST, "").andExpect(shows(antwerp)).andExpect(shows(nowhere));
        queue(WEST, "").andExpect(shows(antwerp)).andExpect(shows(nowhere));
    }

    @Test
    void losesACaseAtOnceWhenItIsDecided() throws Exception {
        Reviews.Case aCase = reviews.opened();
        aCase.decided(accept("phones"));

        queue(OOST, "").andExpect(showsNot(aCase));
        queue(OOST, "?status=toegepast").andExpect(shows(aCase));
    }

    @Test
    void saysWhoIsBusyBeforeItIsOpened() throws Exception {
        Reviews.Case aCase = reviews.opened();
        claiming.claim(aCase.id(), OOST);

        queue(WEST, "?toon=alle").andExpect(has("Coördinator Oost-Vlaanderen is bezig"));
        queue(OOST, "?toon=mij").andExpect(shows(aCase)).andExpect(has("Bij u"));
        queue(WEST, "?toon=mij").andExpect(showsNot(aCase));
    }

    @Test
    void findsACaseByTheLastDigitsOfItsNumberWhereverItIs() throws Exception {
        Reviews.Case aCase = reviews.opened();
        aCase.decided(accept("phones"));
        String digits = Integer.toString(Integer.parseInt(aCase.number().substring(7)));

        queue(WEST, "?nummer=" + digits).andExpect(shows(aCase));
        queue(WEST, "?nummer=" + aCase.number().toLowerCase()).andExpect(shows(aCase));
        queue(WEST, "?nummer=%25").andExpect(showsNot(aCase));
    }

    @Test
    void saysWhyACaseIsOnTop() throws Exception {
        Reviews.Case aCase = reviews.opened(reviews.name());
        reviews.ficheChanged(aCase.fiche(), 2, "{\"name\":\"Huis C\",\"addresses\":[{\"postcode\":\"9000\"}]}");
        reviews.database()
                .sql("update review set overdue = true, answered = true where id = :id")
                .param("id", aCase.id())
                .update();

        queue(OOST, "")
                .andExpect(has("De termijn is verstreken."))
                .andExpect(has("De melder heeft geschreven."))
                .andExpect(has("op dezelfde plaats gewijzigd"));
    }

    @Test
    void showsAnOverdueCaseToEverybody() throws Exception {
        Reviews.Case aCase = reviews.opened();
        queue(WEST, "").andExpect(showsNot(aCase));

        reviews.database()
                .sql("update review set overdue = true where id = :id")
                .param("id", aCase.id())
                .update();

        queue(WEST, "").andExpect(shows(aCase));
    }

    @Test
    void keepsFilterAndPageInTheAddress() throws Exception {
        for (int i = 0; i < 26; i++) inThe("2000");

        queue(OOST, "?toon=alle&regio=antwerpen")
                .andExpect(has("/werkbank?toon=alle&amp;regio=antwerpen&amp;na="))
                .andExpect(content().string(containsString("toon=alle&amp;regio=antwerpen\"")));
    }

    @Test
    void refusesAFilterThatDoesNotExist() throws Exception {
        queue(OOST, "?na=x").andExpect(status().isBadRequest());
        queue(OOST, "?toon=x").andExpect(status().isBadRequest());
    }

    private Reviews.Case inThe(String postcode) {
        UUID fiche = UUID.randomUUID();
        reviews.ficheChanged(fiche, 1, reviews.body(postcode, reviews.phones()));
        return reviews.submitted(fiche, reviews.phones());
    }

    private org.springframework.test.web.servlet.ResultActions queue(CurrentUser user, String filter) throws Exception {
        return browser.open(user, "/werkbank" + filter);
    }

    private static ResultMatcher shows(Reviews.Case aCase) {
        return content()
                .string(allOf(containsString(">" + aCase.number() + "<"), containsString("/werkbank/" + aCase.id())));
    }

    private static ResultMatcher showsNot(Reviews.Case aCase) {
        return content().string(not(containsString(">" + aCase.number() + "<")));
    }

    private static ResultMatcher has(String text) {
        return content().string(containsString(text));
    }
}
