package be.socialekaart.suggestion.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.socialekaart.suggestion.SuggestionServiceTest;
import be.socialekaart.web.Refusal;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SuggestionServiceTest
class SecretLinksTest {
    @Autowired
    SecretLinks links;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Suggestions suggestions;

    @Autowired
    JdbcClient jdbc;

    private Suggestion suggestion;
    private String code;

    @BeforeEach
    void suggest() {
        suggestion = dossiers.open(
                new SuggestionId(UUID.randomUUID()), ASuggestion.proposal(), new Submitter("Gebeld.", null, "nl"));
        code = links.code(suggestion);
    }

    @Test
    void opensItsSuggestion() {
        assertThat(code).matches("[A-Za-z0-9_-]{43}");
        assertThat(links.open(code).id()).isEqualTo(suggestion.id());
        assertThat(links.statusUrl(suggestion)).isEqualTo("http://localhost:8080/suggesties/" + code);
    }

    @Test
    void refusesEveryForgedBit() {
        byte[] bytes = Base64.getUrlDecoder().decode(code);
        for (int at = 0; at < bytes.length; at++) {
            byte[] forged = bytes.clone();
            forged[at] ^= 1;
            assertUnknown(Base64.getUrlEncoder().withoutPadding().encodeToString(forged));
        }
    }

    @Test
    void refusesASecondSpellingOfTheSameBytes() {
        char last = code.charAt(42);
        char same = (char) (last + 1);

        assertUnknown(code.substring(0, 42) + same);
    }

    @Test
    void refusesTheCodeOfAnEarlierGeneration() {
        jdbc.sql("update suggestion set generation = 2 where id = :id")
                .param("id", suggestion.id().value())
                .update();

        assertUnknown(code);
        Suggestion renewed =
                links.open(links.code(suggestions.find(suggestion.id()).orElseThrow()));
        assertThat(renewed.id()).isEqualTo(suggestion.id());
    }

    @Test
    void refusesTheSecretOfOneSuggestionForAnother() {
        Suggestion other = dossiers.open(
                new SuggestionId(UUID.randomUUID()), ASuggestion.proposal(), new Submitter("Gebeld.", null, "nl"));
        byte[] mixed = Base64.getUrlDecoder().decode(code);
        System.arraycopy(Base64.getUrlDecoder().decode(links.code(other)), 0, mixed, 0, 16);

        assertUnknown(Base64.getUrlEncoder().withoutPadding().encodeToString(mixed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "S-2026-000001", "../../etc/passwd", "${7*7}", "A", "é"})
    void refusesWhatIsNoCode(String typed) {
        assertUnknown(typed);
        assertUnknown(code + typed + "x");
    }

    @Test
    void refusesTheIdAlone() {
        assertUnknown(suggestion.id().value().toString());
    }

    private void assertUnknown(String forged) {
        assertThatThrownBy(() -> links.open(forged))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.status().value()).isEqualTo(404));
    }
}
