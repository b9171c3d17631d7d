package be.socialekaart.testing.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Holds templates to two conventions: every text a person reads comes from a bundle, and every key is there. Holds bundles
 * to a third: what is said in Dutch is said in English. A module's test is one line: {@code MessagesCheck.check("messages")}.
 */
public final class MessagesCheck {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    private MessagesCheck() {}

    /** Checks this module's templates against these bundles together, named as on the class path, without extension. */
    public static void check(String... bundles) {
        fail(problems(TEMPLATES, bundles));
        checkLanguages(bundles);
    }

    /** Checks bundles alone, for a module without templates of its own. */
    public static void checkLanguages(String... bundles) {
        fail(Stream.of(bundles).flatMap(bundle -> languages(bundle).stream()).toList());
    }

    /** What is said in one language only, in a bundle that is a file. */
    public static List<String> translations(Path bundle) {
        Path english = Path.of(bundle.toString().replaceFirst("\\.properties$", "_en.properties"));
        if (!Files.exists(english)) return List.of("There is no English beside " + bundle.getFileName());
        return new Translations(bundle.getFileName().toString(), parse(read(bundle)), parse(read(english))).problems();
    }

    private static List<String> languages(String bundle) {
        return new Translations(bundle, load(bundle + ".properties"), load(bundle + "_en.properties")).problems();
    }

    private static void fail(List<String> problems) {
        if (!problems.isEmpty()) throw new AssertionError(String.join("\n", problems));
    }

    static List<String> problems(Path folder, String... bundles) {
        Set<String> keys = keys(bundles);
        List<Path> templates = templates(folder);
        if (templates.isEmpty()) throw new AssertionError("There are no templates in " + folder.toAbsolutePath());
        List<String> problems = new ArrayList<>();
        for (Path template : templates) {
            String text = read(template);
            String name = folder.relativize(template).toString();
            MessageKeys.missing(text, keys).forEach(key -> problems.add(name + ": no message for " + key));
            if (name.endsWith(".html")) {
                LiteralTexts.in(text).forEach(literal -> problems.add(name + ": literal text " + literal));
            }
        }
        return problems;
    }

    private static List<Path> templates(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path template) {
        try {
            return Files.readString(template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(String... bundles) {
        Set<String> keys = new TreeSet<>();
        for (String bundle : bundles) {
            keys.addAll(load(bundle + ".properties").stringPropertyNames());
        }
        return keys;
    }

    static Properties load(String resource) {
        try (InputStream bundle = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (bundle == null) throw new AssertionError("There is no bundle " + resource);
            return parse(new String(bundle.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties parse(String text) {
        Properties messages = new Properties();
        try {
            messages.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }
}
