package be.socialekaart.stories.conventions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of this repository, as the conventions look at them. */
final class Repository {

    static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    static final List<String> SERVICES =
            List.of("fiche-service", "suggestion-service", "workflow", "mailer", "notifications", "gateway");
    private static final Set<String> NOT_OURS = Set.of("target", ".git", "data", "node_modules", ".mvn");

    private Repository() {}

    static List<Path> files(String ending) {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .filter(Repository::isOurs)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path classesOf(String module) {
        return ROOT.resolve(module).resolve("target").resolve("classes");
    }

    /** Leaves a written document as it must be, so that a stale one fails once and is then only to be committed. */
    static boolean isCurrent(Path document, String content) {
        try {
            if (Files.exists(document) && Files.readString(document).equals(content)) return true;
            Files.createDirectories(document.getParent());
            Files.writeString(document, content);
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOurs(Path file) {
        for (Path part : ROOT.relativize(file)) if (NOT_OURS.contains(part.toString())) return false;
        return true;
    }
}
