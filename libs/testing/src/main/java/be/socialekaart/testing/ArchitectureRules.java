package be.socialekaart.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the code of this repository hangs together. A module's test is one line: {@code
 * ArchitectureRules.check("be.socialekaart.fiche")}. Each rule is proven to fail on a bad example in this module's tests.
 */
public final class ArchitectureRules {

    private ArchitectureRules() {}

    /** All rules, for the module that has this root package. */
    public static void check(String root) {
        check(root, Stream.concat(everywhere(root), Stream.of(Rules.mostTypesArePackagePrivate())));
    }

    /** All rules but the share of package-private types, for a module that others build on. */
    public static void checkLibrary(String root) {
        check(root, everywhere(root));
    }

    private static Stream<ArchRule> everywhere(String root) {
        return Stream.of(
                Rules.knowsOnly(root, Modules.allowedTo(root)),
                Rules.noFieldInjection(),
                Rules.noStandardStreams(),
                Rules.telltaleNames(),
                Rules.noLayerPackages(root),
                Rules.smallPackages());
    }

    private static void check(String root, Stream<ArchRule> rules) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        if (classes.isEmpty()) throw new AssertionError("There are no classes below " + root);
        List<String> failures = rules.map(rule -> rule.evaluate(classes))
                .filter(result -> result.hasViolation())
                .map(result -> result.getFailureReport().toString())
                .toList();
        if (!failures.isEmpty()) throw new AssertionError(String.join("\n", failures));
    }
}
