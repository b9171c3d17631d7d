package be.socialekaart.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that cannot fail protects nothing: each one is run on a small bad example, and on a good one. */
class ArchitectureRulesTest {

    private static final String EXAMPLES = "be.socialekaart.examples.";

    @Test
    void refusesToKnowAnotherService() {
        assertThat(failures(Rules.knowsOnly(EXAMPLES + "one", List.of()), "one"))
                .contains("KnowsAnotherService")
                .contains("be.socialekaart.examples.two.Other");
    }

    @Test
    void letsKnowWhatIsAllowed() {
        ArchRule rule = Rules.knowsOnly(EXAMPLES + "one", List.of(EXAMPLES + "two"));
        assertThat(run(rule, "one").hasViolation()).isFalse();
    }

    @Test
    void refusesWhatIsAllowedUnderAnotherName() {
        assertThat(failures(Rules.knowsOnly(EXAMPLES + "one", List.of(EXAMPLES + "tow")), "one"))
                .contains("KnowsAnotherService");
    }

    @Test
    void allowsLibrariesNothingAndServicesTheSharedModules() {
        assertThat(Modules.allowedTo("be.socialekaart.messaging")).isEmpty();
        assertThat(Modules.allowedTo("be.socialekaart.web")).isEmpty();
        assertThat(Modules.allowedTo("be.socialekaart.mailer"))
                .contains("be.socialekaart.events", "be.socialekaart.fields")
                .doesNotContain("be.socialekaart.local");
    }

    @Test
    void refusesFieldInjection() {
        assertThat(failures(Rules.noFieldInjection(), "one")).contains("LazyBones.injected");
    }

    @Test
    void refusesTheConsole() {
        assertThat(failures(Rules.noStandardStreams(), "one")).contains("Chatterbox");
    }

    @Test
    void refusesNamesThatSayNothing() {
        assertThat(failures(Rules.telltaleNames(), "one"))
                .contains("ParcelHelper")
                .contains("AbstractParcel");
    }

    @Test
    void refusesLayers() {
        assertThat(failures(Rules.noLayerPackages(EXAMPLES + "layered"), "layered"))
                .contains("model");
    }

    @Test
    void refusesLargePackages() {
        assertThat(failures(Rules.smallPackages(), "large")).contains("13 types");
    }

    @Test
    void refusesThatMuchIsPublic() {
        assertThat(failures(Rules.mostTypesArePackagePrivate(), "open")).contains("1 of 2 types are public");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void acceptsWhatIsGood(ArchRule rule) {
        assertThat(run(rule, "good").hasViolation()).as(rule.getDescription()).isFalse();
    }

    @Test
    void refusesToCheckNothing() {
        assertThatThrownBy(() -> ArchitectureRules.check("be.socialekaart.nowhere"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no classes");
    }

    @Test
    void holdsForThisModule() {
        ArchitectureRules.checkLibrary("be.socialekaart.testing");
    }

    static Stream<ArchRule> rules() {
        return Stream.of(
                Rules.knowsOnly(EXAMPLES + "good", List.of()),
                Rules.noFieldInjection(),
                Rules.noStandardStreams(),
                Rules.telltaleNames(),
                Rules.noLayerPackages(EXAMPLES + "good"),
                Rules.smallPackages(),
                Rules.mostTypesArePackagePrivate());
    }

    private static String failures(ArchRule rule, String example) {
        return run(rule, example).getFailureReport().toString();
    }

    private static EvaluationResult run(ArchRule rule, String example) {
        return rule.evaluate(new ClassFileImporter().importPackages(EXAMPLES + example));
    }
}
