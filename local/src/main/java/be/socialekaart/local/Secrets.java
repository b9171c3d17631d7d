package be.socialekaart.local;

import be.socialekaart.local.process.StartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.function.Supplier;

/** Passwords and keys of this run: made the first time, kept in a file that only its owner can read. */
final class Secrets {

    private final Path file;
    private final Properties kept = new Properties();

    Secrets(Path file) {
        this.file = file;
        if (!Files.exists(file)) return;
        try (var reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        } catch (IOException e) {
            throw new StartFailure("The secrets in " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    String databasePassword(Part part) {
        return password("database-" + part.role());
    }

    synchronized String password(String name) {
        return kept(name, FreshSecrets::password);
    }

    /** A key for codes in links, in plain base64. */
    synchronized String linkKey(String name) {
        return kept(name, FreshSecrets::linkKey);
    }

    /** The private key that the gateway signs with, as a JSON Web Key. */
    synchronized String signingKey() {
        return kept("signing-key", FreshSecrets::signingKey);
    }

    private String kept(String name, Supplier<String> maker) {
        String present = kept.getProperty(name);
        if (present != null) return present;
        String made = maker.get();
        kept.setProperty(name, made);
        write();
        return made;
    }

    private void write() {
        try {
            if (!Files.exists(file)) {
                var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
                Files.createFile(file, ownerOnly);
            }
            try (var writer = Files.newBufferedWriter(file)) {
                kept.store(writer, "Secrets of this local run; delete the whole data folder to get new ones");
            }
        } catch (IOException e) {
            throw new StartFailure("The secrets cannot be kept in " + file + ": " + e.getMessage(), e);
        }
    }
}
