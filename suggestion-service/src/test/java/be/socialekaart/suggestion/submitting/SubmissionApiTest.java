package be.socialekaart.suggestion.submitting;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.suggestion.SuggestionServiceTest;
import be.socialekaart.suggestion.register.AFiche;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SuggestionServiceTest
class SubmissionApiTest {
    private static final String PHONE = """
            {"path":"phones","to":[{"value":"09 200 00 01","label":"onthaal","primary":true}]}""";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    private UUID fiche;

    @BeforeEach
    void registerKnowsDeLinde() {
        fiche = AFiche.known(jdbc);
    }

    @Test
    void answersWithCodeNumberAndStatusPage() {
        MvcTestResult answer = post(body("7", PHONE));

        assertThat(answer).hasStatus(201);
        JsonNode receipt = json(answer);
        assertThat(receipt.path("number").asString()).matches("S-\\d{4}-\\d{6}");
        assertThat(receipt.path("statusUrl").asString())
                .isEqualTo("http://localhost:8080/suggesties/"
                        + receipt.path("code").asString());
        assertThat(answer).containsHeader("Location").hasHeader("Cache-Control", "no-store");
    }

    @Test
    void fillsInWhatStoodThereAndNormalisesWhatIsProposed() {
        post(body("7", PHONE));

        JsonNode field = json.readTree(
                jdbc.sql("""
                select json_build_object('from', from_value, 'to', to_value)::text
                  from suggestion_field join suggestion on id = suggestion where fiche = :fiche""").param("fiche", fiche).query(String.class).single());
        assertThat(field.at("/from/0/value").asString()).isEqualTo("+3292000000");
        assertThat(field.at("/to/0/value").asString()).isEqualTo("+3292000001");
    }

    @Test
    void takesTheNewestVersionWhenNoneIsNamed() {
        assertThat(post(body(null, PHONE))).hasStatus(201);
        assertThat(jdbc.sql("select base_version from suggestion where fiche = :fiche")
                        .param("fiche", fiche)
                        .query(Integer.class)
                        .single())
                .isEqualTo(AFiche.VERSION);
    }

    @Test
    void emptiesAFieldWithNullAndTakesOneDayOfTheHours() {
        String changes = """
                {"path":"cost","to":null},
                {"path":"openingHours/SAT","to":[{"from":"10:00","to":"12:00","kind":"BY_APPOINTMENT"}]}""";

        assertThat(post(body("7", changes))).hasStatus(201);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void takesWhatAManagerKeepsTooAndSaysWhatIsWorthASecondLook() {
        String changes = """
                {"path":"languages","to":["nl","ti"]},
                {"path":"openingExceptions","to":[{"from":"2026-12-24","to":"2027-01-01"},{"from":"2026-12-28","to":"2026-12-28"}]},
                {"path":"registration","to":"Vraag naar 85.07.30-033.28."}""";

        MvcTestResult answer = post(body("7", changes));

        assertThat(answer).hasStatus(201);
        assertThat(json(answer).path("warnings"))
                .extracting(warning -> warning.path("path").asString())
                .containsExactly("openingExceptions/1", "registration");
        assertThat(json(answer).at("/warnings/1/reason").asString()).contains("rijksregisternummer");
    }

    @Test
    void leavesOutFieldsThatAreSentAsTheyAre() {
        post(body("7", PHONE + ",{\"path\":\"cost\",\"to\":\"Dagprijs op vraag.\"}"));

        assertThat(jdbc.sql("""
                select path from suggestion_field join suggestion on id = suggestion where fiche = :fiche""").param("fiche", fiche).query(String.class).list())
                .containsExactly("phones");
    }

    @Test
    void saysThatNothingChanged() {
        refused(body("7", "{\"path\":\"cost\",\"to\":\"Dagprijs op vraag.\"}"), 400, "changes");
    }

    @Test
    void namesThePlaceOfAWrongValue() {
        String phones = """
                {"path":"phones","to":[{"value":"+3292000000","primary":true},{"value":"geen nummer"}]}""";

        refused(body("7", phones), 400, "changes[0].to[1].value");
    }

    @ParameterizedTest
    @CsvSource({
        "recognitions, bron",
        "rubrieken, bron",
        "bestaatNiet, bestaat niet",
        "openingHours, per deel",
        "id, bestaat niet"
    })
    void refusesFieldsThatAreNotOpenToSuggestionsAndSaysWhy(String path, String why) {
        MvcTestResult answer = post(body("7", "{\"path\":\"%s\",\"to\":[]}".formatted(path)));

        assertThat(answer).hasStatus(400);
        assertThat(json(answer).at("/errors/0/field").asString()).isEqualTo("changes[0].path");
        assertThat(json(answer).at("/errors/0/reason").asString())
                .contains(path)
                .contains(why);
    }

    @Test
    void refusesTheSameFieldTwice() {
        refused(body("7", PHONE + "," + PHONE), 400, "changes[1].path");
    }

    @Test
    void namesAVersionItDoesNotKnow() {
        MvcTestResult answer = refused(body("6", PHONE), 422, "baseVersion");

        assertThat(json(answer).at("/errors/0/reason").asString()).contains("6");
    }

    @Test
    void knowsNoOtherFiche() {
        String body =
                body("7", PHONE).replace(fiche.toString(), UUID.randomUUID().toString());

        assertThat(post(body)).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] |",
                "\"tekst\" |",
                "{ |",
                "{} | fiche",
                "{\"fiche\":12} | fiche",
                "{\"fiche\":\"1-1-1-1-1\"} | fiche",
                "{\"baseVersion\":\"7\"} | baseVersion",
                "{\"baseVersion\":-1} | baseVersion",
                "{\"baseVersion\":99999999999} | baseVersion",
                "{\"changes\":{}} | changes",
                "{\"changes\":[]} | changes",
                "{\"changes\":[1]} | changes[0].path",
                "{\"changes\":[{\"path\":\"cost\"}]} | changes[0].to",
                "{\"reason\":[]} | reason",
                "{\"email\":{}} | email",
            })
    void refusesEveryWrongShapeWithItsPlace(String body, String field) {
        MvcTestResult answer = post(body);

        assertThat(answer).hasStatus(400).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        if (field != null) {
            assertThat(json(answer).path("errors").findValuesAsString("field")).contains(field.strip());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.be, c@d.be", "geen adres", "a@b.be\\r\\nBcc: x@y.be", "a@b"})
    void refusesWhatIsNotOneMailbox(String email) {
        refused(body("7", PHONE).replace("\"reason\"", "\"email\":\"" + email + "\",\"reason\""), 400, "email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "Mijn nummer is 85.07.30-033.28", "\\u0000\\u202E"})
    void refusesAReasonThatSaysNothingOrTooMuch(String reason) {
        refused(body("7", PHONE).replace("Gebeld.", reason), 400, "reason");
    }

    @Test
    void ignoresWhatASenderMayNotSay() {
        String body = body("7", PHONE)
                .replace(
                        "{\"fiche\"", "{\"status\":\"CLOSED\",\"number\":\"S-1999-000001\",\"trapped\":true,\"fiche\"");

        JsonNode receipt = json(post(body));

        assertThat(receipt.path("number").asString()).doesNotContain("1999");
        assertThat(jdbc.sql("select status || held from suggestion where fiche = :fiche")
                        .param("fiche", fiche)
                        .query(String.class)
                        .single())
                .isEqualTo("RECEIVEDfalse");
    }

    @Test
    void keepsHostileTextLiterally() {
        String hostile = "<script>alert(1)</script> ${7*7} '); drop table suggestion; --";
        post(body("7", PHONE).replace("Gebeld.", hostile));

        assertThat(jdbc.sql("select reason from submitter join suggestion on id = suggestion where fiche = :fiche")
                        .param("fiche", fiche)
                        .query(String.class)
                        .single())
                .isEqualTo(hostile);
    }

    @Test
    void refusesABodyOverSixtyFourKilobytes() {
        assertThat(post(body("7", PHONE).replace("Gebeld.", "x".repeat(65_536))))
                .hasStatus(413);
        assertThat(stored()).isZero();
    }

    @Test
    void refusesBottomlessNesting() {
        String deep = "[".repeat(20_000) + "]".repeat(20_000);

        assertThat(post(body("7", "{\"path\":\"phones\",\"to\":" + deep + "}"))).hasStatus(400);
    }

    @Test
    void refusesAnotherKindOfBody() {
        assertThat(mvc.post()
                        .uri("/api/suggestions")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("x")
                        .exchange())
                .hasStatus(415);
    }

    @Test
    void givesTheSameAnswerToTheSameKeyAndBody() {
        String key = UUID.randomUUID().toString();

        JsonNode first = json(post(body("7", PHONE), key));
        JsonNode second = json(post(body("7", PHONE), key));

        assertThat(second).isEqualTo(first);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void refusesTheSameKeyWithAnotherBody() {
        String key = UUID.randomUUID().toString();
        post(body("7", PHONE), key);

        assertThat(post(body("7", PHONE).replace("Gebeld.", "Gemaild."), key)).hasStatus(409);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void freesTheKeyOfARequestThatWasRefused() {
        String key = UUID.randomUUID().toString();
        assertThat(post(body("7", "{\"path\":\"id\",\"to\":null}"), key)).hasStatus(400);

        assertThat(post(body("7", PHONE), key)).hasStatus(201);
    }

    @Test
    void refusesAKeyThatIsNone() {
        refused(body("7", PHONE), "x".repeat(201), "Idempotency-Key");
    }

    private void refused(String body, String key, String field) {
        MvcTestResult answer = post(body, key);
        assertThat(answer).hasStatus(400);
        assertThat(json(answer).at("/errors/0/field").asString()).isEqualTo(field);
    }

    private MvcTestResult refused(String body, int status, String field) {
        MvcTestResult answer = post(body);
        assertThat(answer).hasStatus(status).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(json(answer).path("errors").findValuesAsString("field")).containsExactly(field);
        assertThat(stored()).isZero();
        return answer;
    }

    private int stored() {
        return jdbc.sql("select count(*) from suggestion where fiche = :fiche")
                .param("fiche", fiche)
                .query(Integer.class)
                .single();
    }

    private String body(String version, String changes) {
        return """
                {"fiche":"%s",%s"changes":[%s],"reason":"Gebeld."}""".formatted(fiche, version == null ? "" : "\"baseVersion\":" + version + ",", changes);
    }

    private MvcTestResult post(String body) {
        return post(body, null);
    }

    private MvcTestResult post(String body, String key) {
        MockMvcTester.MockMvcRequestBuilder request = mvc.post()
                .uri("/api/suggestions")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return (key == null ? request : request.header("Idempotency-Key", key)).exchange();
    }

    private JsonNode json(MvcTestResult answer) {
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }
}
