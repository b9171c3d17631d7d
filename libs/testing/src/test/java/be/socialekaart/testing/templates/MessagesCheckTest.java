package be.socialekaart.testing.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesCheckTest {

    @TempDir
    Path templates;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Hallo</p>",
                "<p>[[#{known}]] en nog iets</p>",
                "<p th:if=\"${a}\"><b>Vet</b></p>",
                "<input placeholder=\"Uw naam\">",
                "<button aria-label='Sluiten'></button>",
                "<img alt=\"Een foto\" src=\"a.png\">",
                "<p th:text=\"${a} ? 'ja' : 'nee'\"></p>",
                "<p th:text=\"|Dag ${name}|\"></p>",
                "<p th:text=\"#{known(${a.b({1})})} + ' stuks'\"></p>"
            })
    void findsLiteralText(String template) throws IOException {
        assertThat(problems(template)).contains("literal text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p th:text=\"#{known}\">Voorbeeld</p>",
                "<p>[[#{known}]] &nbsp; · 12 – </p>",
                "<p th:text=\"${#temporals.format(day, 'd MMMM yyyy')}\"></p>",
                "<p th:replace=\"~{layout :: page(~{::title}, ~{::main})}\"><b>Weg</b></p>",
                "<!-- Een opmerking --><script>let a;</script>",
                "<img alt=\"\" src=\"a.png\"><br><input name=\"naam\" th:placeholder=\"#{known}\">",
                "<p th:text=\"#{state.__${s}__}\"></p><p th:text=\"#{${'state.' + s}}\"></p>"
            })
    void acceptsTextFromTheBundle(String template) throws IOException {
        assertThat(problems(template)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p th:text=\"#{unknown}\"></p>",
                "<p>[[#{unknown(${a})}]]</p>",
                "<p th:text=\"${a} ? #{known} : #{unknown}\"></p>",
                "<p th:text=\"#{colour.__${s}__}\"></p>",
                "<p th:text=\"#{${'colour.' + s}}\"></p>",
                "<p th:text=\"#{|colour.${s}|}\"></p>"
            })
    void findsMissingMessages(String template) throws IOException {
        assertThat(problems(template)).contains("no message for");
    }

    @Test
    void refusesToCheckNothing() {
        assertThatThrownBy(() -> MessagesCheck.problems(templates, "example-messages"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no templates");
    }

    @Test
    void refusesABundleThatIsNotThere() throws IOException {
        Files.writeString(templates.resolve("page.html"), "<p></p>");
        assertThatThrownBy(() -> MessagesCheck.problems(templates, "elsewhere"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no bundle");
    }

    private String problems(String template) throws IOException {
        Files.writeString(templates.resolve("page.html"), template);
        return String.join("\n", MessagesCheck.problems(templates, "example-messages"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Hallo                | Hello
                    Dag {0}              | Hello {0}
                    {0} van {1}          | {1} of {0}
                    Zoek in de kaart     | Search the Sociale Kaart, or see /fiches/nieuw
                    """)
    void acceptsTheSameInBothLanguages(String dutch, String english) {
        assertThat(translated(dutch, english)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Dag {0}    | Hello              | other arguments
                    Dag        | Hello {0}          | other arguments
                    Dag {0}    | Don't, {0}         | lone quote
                    Foto's {0} | Photos {0}         | lone quote
                    Een fiche  | A fiche            | says "fiche"
                    Zoeken     | Zoek het maar      | says "het"
                    Dag        |                    | not there in English
                               | Hello              | not there in Dutch
                    """)
    void findsWhatIsNotTranslated(@Nullable String dutch, @Nullable String english, String problem) {
        assertThat(translated(dutch, english)).singleElement().asString().contains("greeting", problem);
    }

    @Test
    void refusesABundleWithoutEnglish() {
        Path bundle = Path.of("src/test/resources/dutch-only.properties");
        assertThat(MessagesCheck.translations(bundle))
                .singleElement()
                .asString()
                .contains("no English");
        assertThat(MessagesCheck.translations(bundle.resolveSibling("example-messages.properties")))
                .isEmpty();
    }

    private static List<String> translated(@Nullable String dutch, @Nullable String english) {
        return new Translations("messages", bundle(dutch), bundle(english)).problems();
    }

    private static Properties bundle(@Nullable String greeting) {
        Properties bundle = new Properties();
        if (greeting != null) bundle.setProperty("greeting", greeting);
        return bundle;
    }
}
