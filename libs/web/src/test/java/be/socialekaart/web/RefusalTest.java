package be.socialekaart.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class RefusalTest {

    @Autowired
    MockMvc web;

    @ParameterizedTest
    @CsvSource({
        "missing, 404",
        "taken, 409",
        "over, 410",
        "wrong, 400",
        "garbled, 400",
        "busy, 503",
        "away, 503",
        "bug, 500"
    })
    void answersProgramsWithAProblemAndPeopleWithAPage(String kind, int status) throws Exception {
        web.perform(get("/api/things/" + kind))
                .andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(jsonPath("$.instance").value("/api/things/" + kind));
        web.perform(get("/things/" + kind))
                .andExpect(status().is(status))
                .andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_HTML))
                .andExpect(content().string(containsString("<main class=\"page stack\">")));
    }

    @Test
    void saysWhyInWordsAndEscapesWhatItQuotes() throws Exception {
        web.perform(get("/api/things/missing")).andExpect(jsonPath("$.detail").value("Er is geen <b>X</b>."));
        web.perform(get("/things/missing"))
                .andExpect(content().string(containsString("Er is geen &lt;b&gt;X&lt;/b&gt;.")));
    }

    @Test
    void namesTheFieldAndTheReason() throws Exception {
        web.perform(get("/api/things/wrong"))
                .andExpect(jsonPath("$.errors[0].field").value("phones/0/value"))
                .andExpect(jsonPath("$.errors[0].reason").value("te kort"));
        web.perform(get("/things/wrong")).andExpect(content().string(containsString("phones/0/value: te kort")));
    }

    @Test
    void neitherShowsNorLogsWhatCouldNotBeRead(CapturedOutput output) throws Exception {
        web.perform(get("/things/garbled")).andExpect(content().string(not(containsString("typed in private"))));

        assertThat(output).doesNotContain("typed in private");
    }

    @Test
    void saysWhenToComeBack() throws Exception {
        web.perform(get("/api/things/busy")).andExpect(header().string("Retry-After", "60"));
        web.perform(get("/api/things/away"))
                .andExpect(header().string("Retry-After", "30"))
                .andExpect(content().string(not(containsString("jdbc"))));
    }

    @Test
    void keepsTheInsideInsideAndLogsAReference(CapturedOutput output) throws Exception {
        String body = web.perform(get("/api/things/bug"))
                .andExpect(content().string(not(containsString("jdbc:secret"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String reference = body.replaceAll("(?s).*\"reference\":\"([^\"]+)\".*", "$1");
        org.assertj.core.api.Assertions.assertThat(output).contains("reference " + reference, "jdbc:secret bug");
        web.perform(get("/things/bug"))
                .andExpect(content().string(allOf(not(containsString("jdbc")), containsString("<code>"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"a\",\"parts\":[{\"size\":1},{\"size\":\"x\"}]} | parts/1/size",
                "{\"name\":{\"a\":1}} | name",
                "{\"name\":\"a\",\"parts\":7} | parts"
            })
    void namesTheFieldOfTheWrongType(String json, String field) throws Exception {
        web.perform(post("/api/things").contentType(MediaType.APPLICATION_JSON).content(json))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(field));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{", "''", "[[[[", "nonsense"})
    void refusesMalformedJson(String json) throws Exception {
        web.perform(post("/api/things").contentType(MediaType.APPLICATION_JSON).content(json))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void refusesWrongParametersMethodsAndMediaTypes() throws Exception {
        web.perform(get("/api/things/on").queryParam("day", "gisteren"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("day"));
        web.perform(get("/api/things/on")).andExpect(status().isBadRequest());
        web.perform(put("/api/things")).andExpect(status().isMethodNotAllowed()).andExpect(header().exists("Allow"));
        web.perform(post("/api/things").contentType(MediaType.TEXT_PLAIN).content("x"))
                .andExpect(status().isUnsupportedMediaType());
        web.perform(post("/api/things/nowhere/at/all")).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource({
        "listed?size=abc, size, “size” moet een geheel getal zijn.",
        "'listed?size=1&since=gisteren', since, '“since” moet een datum zijn, zoals 2026-12-01.'",
        "on?day=gisteren, day, '“day” moet een datum zijn, zoals 2026-12-01.'"
    })
    void saysInPlainWordsWhichParameterIsOfTheWrongType(String address, String field, String reason) throws Exception {
        web.perform(get("/api/things/" + address))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].reason").value(reason))
                .andExpect(content().string(not(containsString("java."))));
    }

    @Test
    void findsNothingAtAnAddressThatNothingCanHave() throws Exception {
        web.perform(get("/api/things/known/x"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        web.perform(get("/things/known/x"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Deze pagina bestaat niet")));
    }

    @Test
    void refusesABodyThatIsTooLarge() throws Exception {
        String name = "x".repeat(64 * 1024);
        web.perform(post("/api/things").contentType(MediaType.APPLICATION_JSON).content("{\"name\":\"" + name + "\"}"))
                .andExpect(status().isContentTooLarge());
    }
}
