package be.socialekaart.stories.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.web.AccessRules;
import be.socialekaart.web.Role;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which address is for whom: one class per service says so, and docs/pages.md is written from all of them. */
class PagesTest {

    private static final List<String> WITH_PAGES =
            List.of("fiche-service", "suggestion-service", "workflow", "mailer", "notifications");

    @Test
    void everyServiceSaysWhoMayAskForWhat() throws Exception {
        for (String service : WITH_PAGES)
            assertThat(rulesOf(service)).as(service).isNotEmpty();
    }

    @Test
    void nothingOfACoordinatorIsOpenToAnybody() throws Exception {
        assertThat(rulesOf("workflow"))
                .allSatisfy(rule ->
                        assertThat(rule.roles()).hasSize(1).isSubsetOf(Role.COORDINATOR, Role.OPERATOR, Role.SOURCE));
    }

    @Test
    void documentIsCurrent() throws Exception {
        StringBuilder document = new StringBuilder("""
                # Pages and calls

                Written by `PagesTest` from each service's `Access`; do not edit. What is not listed is refused. The
                gateway's own (sign-in, tokens, assets, the overview `/operaties`) stand in its README.
                """);
        for (String service : WITH_PAGES) document.append(section(service));
        assertThat(Repository.isCurrent(Repository.ROOT.resolve("docs/pages.md"), document.toString()))
                .as("docs/pages.md was out of date; it has been written anew, commit it")
                .isTrue();
    }

    private static String section(String service) throws Exception {
        String rows = rulesOf(service).stream().map(PagesTest::row).collect(Collectors.joining());
        return "%n## %s%n%n| address | method | for |%n|---|---|---|%n".formatted(service) + rows;
    }

    private static String row(AccessRules.Rule rule) {
        String method = rule.method() == null ? "any" : rule.method().name();
        return "| `%s` | %s | %s |%n".formatted(rule.pattern(), method, audience(rule));
    }

    private static String audience(AccessRules.Rule rule) {
        return switch (rule.who()) {
            case ANYBODY -> "everyone";
            case SIGNED_IN -> "everyone who is signed in";
            case ROLES ->
                rule.roles().stream()
                        .map(role -> role.name().toLowerCase(Locale.ROOT))
                        .sorted()
                        .collect(Collectors.joining(", "));
        };
    }

    private static List<AccessRules.Rule> rulesOf(String service) throws Exception {
        Path classes = Repository.classesOf(service);
        String packageName = "be.socialekaart." + service.replace("-service", "");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Class<?> access = loader.loadClass(packageName + ".Access");
            Constructor<?> constructor = access.getDeclaredConstructor();
            constructor.setAccessible(true);
            Method rules = access.getDeclaredMethod("accessRules");
            rules.setAccessible(true);
            return ((AccessRules) rules.invoke(constructor.newInstance())).list();
        }
    }
}
