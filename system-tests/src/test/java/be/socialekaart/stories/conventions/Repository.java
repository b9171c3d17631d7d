package be.socialekaart.stories.conventions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The files of this repository, as the conventions look at them. */
final class Repository {

    static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    static final List<String> SERVICES =
            List.of("fiche-service", "suggestion-service", "workflow", "mailer", "notifications", "gateway");
    private static final Set<String> NOT_OURS = Set.of("target", ".git", "data", "node_modules", ".mvn");

    private Repository() {}

    static List<Path> files(String ending) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
                /** What is built changes while one walks: a platform may be running in there. */
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return isOurs(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.toString().endsWith(ending) && isOurs(file)) found.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream().sorted().toList();
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
