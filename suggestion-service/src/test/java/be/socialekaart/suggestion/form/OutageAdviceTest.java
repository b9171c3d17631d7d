package be.socialekaart.suggestion.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

class OutageAdviceTest {

    @Test
    void carriesEverythingThatWasTypedToTheNextTry() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/fiches/1/suggestie");
        request.addParameter("reden", "Ik heb gebeld.");
        request.addParameter("veld", "phones", "cost");
        MockHttpServletResponse response = new MockHttpServletResponse();

        ModelAndView page = new OutageAdvice().databaseIsAway(request, response);

        assertThat(page.getStatus()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(response.getHeader("Retry-After")).isEqualTo("30");
        assertThat(page.getModel()).containsEntry("method", "post");
        assertThat(page.getModel().get("carried"))
                .isEqualTo(List.of(
                        new FilledForm.Carried("reden", "Ik heb gebeld."),
                        new FilledForm.Carried("veld", "phones"),
                        new FilledForm.Carried("veld", "cost")));
    }
}
