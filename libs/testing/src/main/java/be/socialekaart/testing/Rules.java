package be.socialekaart.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.stream.Stream;

/** The rules one by one. */
final class Rules {

    private static final int MOST_TYPES_IN_A_PACKAGE = 12;
    private static final double LEAST_PACKAGE_PRIVATE = 0.7;
    private static final String SAYS_NOTHING = "Impl|Manager|Helper|Utils?|Common|Base|Abstract";

    private Rules() {}

    /** Of this platform a module knows itself and what is allowed to it; the libraries so stay free of the domain. */
    static ArchRule knowsOnly(String root, List<String> allowed) {
        String[] packages = Stream.concat(Stream.of(root), allowed.stream())
                .map(name -> name + "..")
                .toArray(String[]::new);
        return classes()
                .should()
                .onlyDependOnClassesThat(
                        are(resideOutsideOfPackage("be.socialekaart..").or(resideInAnyPackage(packages))))
                .because("a service depends on no other service, and a library on no domain");
    }

    static ArchRule noFieldInjection() {
        return fields().should(Conditions.notBeInjected()).allowEmptyShould(true);
    }

    static ArchRule noStandardStreams() {
        return GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
    }

    static ArchRule telltaleNames() {
        return noClasses()
                .should()
                .haveNameMatching(".*[.$](.*(" + SAYS_NOTHING + ")|(Abstract|Base|Common)[A-Z].*)")
                .because("such a name says what is left when nothing was said");
    }

    static ArchRule noLayerPackages(String root) {
        return noClasses()
                .should()
                .resideInAnyPackage(
                        root + "..model..", root + "..repository..", root + "..service..", root + "..controller..")
                .because("a package is a feature");
    }

    static ArchRule smallPackages() {
        return classes().should(Conditions.shareAPackageWithAtMost(MOST_TYPES_IN_A_PACKAGE));
    }

    static ArchRule mostTypesArePackagePrivate() {
        return classes().should(Conditions.bePackagePrivate(LEAST_PACKAGE_PRIVATE));
    }
}
