package be.socialekaart.stories.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the documents point at must exist, and a first screen must stay a first screen. */
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:|#)([^)#\\s]+)[^)]*\\)");

    @Test
    void everyRelativeLinkLeadsSomewhere() {
        List<Path> documents = Repository.files(".md");
        assertThat(documents).isNotEmpty();
        for (Path document : documents) {
            assertThat(LINK.matcher(Repository.read(document)).results().map(link -> target(document, link)))
                    .as("links in %s", Repository.ROOT.relativize(document))
                    .allSatisfy(target -> assertThat(target).exists());
        }
    }

    @Test
    void readmesStayShort() {
        assertThat(linesOf(Repository.ROOT.resolve("README.md"))).isLessThanOrEqualTo(120);
        for (String service : Repository.SERVICES) {
            assertThat(linesOf(Repository.ROOT.resolve(service).resolve("README.md")))
                    .as("README of %s", service)
                    .isBetween(5L, 40L);
        }
    }

    @Test
    void readmeNamesTheTwoCommands() {
        assertThat(Repository.read(Repository.ROOT.resolve("README.md"))).contains("./run", "./mvnw verify");
        assertThat(Files.isExecutable(Repository.ROOT.resolve("run"))).isTrue();
        assertThat(Files.isExecutable(Repository.ROOT.resolve("mvnw"))).isTrue();
    }

    private static Path target(Path document, MatchResult link) {
        return document.resolveSibling(link.group(1)).normalize();
    }

    private static long linesOf(Path document) {
        return Repository.read(document).lines().count();
    }
}
