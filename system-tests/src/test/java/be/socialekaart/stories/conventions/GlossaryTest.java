package be.socialekaart.stories.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One concept, one word: GLOSSARY.md decides which, here it is enforced in code and tables. */
class GlossaryTest {

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern STRING =
            Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\]++|\\\\.)*+\"", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*|--[^\\n]*", Pattern.DOTALL);

    record Word(String dutch, List<String> inCode, List<String> notToBeCalled) {}

    @Test
    void noIdentifierUsesAWordThatIsNotToBeUsed() {
        List<String> forbidden =
                words().flatMap(word -> word.notToBeCalled().stream()).toList();
        assertThat(forbidden).isNotEmpty();
        for (Path file : sources()) {
            assertThat(identifiersOf(Repository.read(file)))
                    .as("identifiers in %s", Repository.ROOT.relativize(file))
                    .noneMatch(identifier -> forbidden.stream().anyMatch(word -> containsWord(identifier, word)));
        }
    }

    @Test
    void everyWordOfTheGlossaryIsUsed() {
        List<String> everything = sources().stream().map(Repository::read).toList();
        assertThat(words())
                .isNotEmpty()
                .allSatisfy(word -> assertThat(word.inCode())
                        .as(word.dutch())
                        .anyMatch(name -> everything.stream().anyMatch(source -> containsName(source, name))));
    }

    @Test
    void recognisesAForbiddenWordInsideAnIdentifier() {
        assertThat(containsWord("healthLeafletRow", "leaflet")).isTrue();
        assertThat(containsWord("leaflet_id", "leaflet")).isTrue();
        assertThat(containsWord("discard", "card")).isFalse();
    }

    private static Stream<Word> words() {
        return Repository.read(Repository.ROOT.resolve("GLOSSARY.md"))
                .lines()
                .filter(line -> line.startsWith("| ") && line.split("\\|").length == 6)
                .filter(line -> !line.startsWith("| Dutch word"))
                .map(GlossaryTest::word);
    }

    private static Word word(String line) {
        String[] cells = line.split("\\|");
        return new Word(cells[1].strip(), listOf(cells[2]), listOf(cells[4]));
    }

    private static List<String> listOf(String cell) {
        return Arrays.stream(cell.replace("`", "").split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<Path> sources() {
        return Stream.concat(Repository.files(".java").stream(), Repository.files(".sql").stream())
                .filter(file -> !file.endsWith("GlossaryTest.java"))
                .toList();
    }

    private static Stream<String> identifiersOf(String source) {
        String code = STRING.matcher(COMMENT.matcher(source).replaceAll(" ")).replaceAll(" ");
        return IDENTIFIER.matcher(code).results().map(result -> result.group());
    }

    private static boolean containsName(String source, String name) {
        return Pattern.compile("(?i)" + Pattern.quote(name)).matcher(source).find();
    }

    private static boolean containsWord(String identifier, String word) {
        String spaced = identifier.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        String wanted = word.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        return ("_" + spaced + "_").contains("_" + wanted + "_");
    }
}
