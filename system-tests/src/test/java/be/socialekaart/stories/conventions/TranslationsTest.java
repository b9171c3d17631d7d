package be.socialekaart.stories.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.testing.templates.MessagesCheck;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every text of every module is there in both languages; here so that no bundle is forgotten. */
class TranslationsTest {

    private static final String RESOURCES = "src/main/resources";

    @Test
    void everyBundleOfEveryModuleSpeaksBothLanguages() {
        List<Path> bundles = bundles();
        assertThat(bundles).hasSizeGreaterThan(10);
        bundles.forEach(bundle -> assertThat(MessagesCheck.translations(bundle))
                .as("%s", Repository.ROOT.relativize(bundle))
                .isEmpty());
    }

    private static List<Path> bundles() {
        return Repository.files(".properties").stream()
                .filter(file -> file.toString().contains(RESOURCES))
                .filter(file -> !file.toString().endsWith("_en.properties"))
                .toList();
    }
}
