package be.socialekaart.web.answers;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

class ErrorPageTest {

    private final ErrorPage page = new ErrorPage(new Wording(texts(), new ProblemView(new JsonMapper())));

    @BeforeEach
    void speakDutch() {
        LocaleContextHolder.setLocale(Locale.of("nl"));
    }

    @AfterEach
    void speakAsBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void saysWhatAFilterRefused() {
        ModelAndView said = page.say(failed(413, "/suggesties", null));
        assertThat(said.getViewName()).isEqualTo("error");
        assertThat(said.getModel()).containsEntry("title", "Dit is te groot").doesNotContainKey("reference");
    }

    @Test
    void takesWordsOfOursAndNoOthers() {
        assertThat(page.say(failed(403, "/x", "refusal.crossSite")).getModel().get("detail"))
                .asString()
                .startsWith("Wij konden niet vaststellen");
        assertThat(page.say(failed(500, "/x", "jdbc:postgresql://secret"))
                        .getModel()
                        .get("detail"))
                .asString()
                .doesNotContain("secret");
    }

    @Test
    void givesAReferenceForWhatWentWrongInside() {
        assertThat(page.say(failed(500, "/x", null)).getModel()).containsKey("reference");
    }

    @Test
    void answersProgramsWithAProblem() {
        assertThat(page.say(failed(404, "/api/x", null)).getView()).isInstanceOf(ProblemView.class);
    }

    @Test
    void isNoPageWhenAskedForDirectly() {
        assertThat(page.say(new MockHttpServletRequest("GET", "/error"))
                        .getStatus()
                        .value())
                .isEqualTo(404);
    }

    @Test
    void findsWordsForEveryStatus() {
        for (int status :
                new int[] {400, 401, 402, 403, 404, 405, 406, 409, 410, 413, 415, 418, 429, 431, 500, 502, 503}) {
            ModelAndView said = page.say(failed(status, "/x", null));
            assertThat(said.getModel()).containsKeys("title", "detail", "advice");
            assertThat(said.getStatus().value()).isEqualTo(status);
        }
    }

    private static MockHttpServletRequest failed(int status, String path, String message) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/error");
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, path);
        request.setAttribute(RequestDispatcher.ERROR_MESSAGE, message);
        return request;
    }

    private static ResourceBundleMessageSource texts() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("be/socialekaart/web/web");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }
}
