package be.socialekaart.workflow;

import static be.socialekaart.workflow.Browser.signedIn;
import static be.socialekaart.workflow.Reviews.OOST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.socialekaart.testing.templates.EnglishPage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The workbench of a coordinator who chose English. */
@WorkflowTest
class EnglishTest {

    private static final String[] BUNDLES = {"messages", "be/socialekaart/web/web", "be/socialekaart/fields/text/fields"
    };

    @Autowired
    private Reviews reviews;

    @Autowired
    private MockMvc mvc;

    @Test
    void showsTheQueueAndACase() throws Exception {
        Reviews.Case aCase = reviews.opened();
        EnglishPage.check(page(get("/werkbank?toon=alle")), BUNDLES);
        EnglishPage.check(page(get("/werkbank?nummer=" + aCase.number())), BUNDLES);
        String open = page(get("/werkbank/" + aCase.id()));
        EnglishPage.check(open, BUNDLES);
        assertThat(open).contains("This came to the workbench.", "Phone");
    }

    @Test
    void sendsTheSubmitterTheSameSentenceWhicheverLanguageTheCoordinatorReads() throws Exception {
        Reviews.Case aCase = reviews.opened();
        EnglishPage.check(page(decision(aCase, "")), BUNDLES);

        page(decision(aCase, "notCorrect"));

        assertThat(aCase.field("phones").verdict().reason())
                .isEqualTo("We hebben dit nagevraagd: wat op de fiche staat, klopt.");
        EnglishPage.check(page(get("/werkbank/" + aCase.id())), BUNDLES);
    }

    private MockHttpServletRequestBuilder decision(Reviews.Case aCase, String sentence) {
        return post("/werkbank/" + aCase.id() + "/beslissing")
                .param("seen", Integer.toString(aCase.file().revision()))
                .param("outcome.phones", "REFUSED")
                .param("sentence.phones", sentence)
                .param("reason.phones", "");
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.header("Accept-Language", "en").with(signedIn(OOST)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
