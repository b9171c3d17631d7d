package be.socialekaart.local;

import be.socialekaart.local.process.StartFailure;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Properties;

/** Passwords and keys of this run: made the first time, kept in a file that only its owner can read. */
final class Secrets {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

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
        return kept(name, () -> {
            byte[] bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            return BASE64.encodeToString(bytes);
        });
    }

    /** A key for codes in links, in plain base64. */
    synchronized String linkKey(String name) {
        return kept(name, () -> {
            byte[] bytes = new byte[32];
            new SecureRandom().nextBytes(bytes);
            return Base64.getEncoder().encodeToString(bytes);
        });
    }

    /** The private key that the gateway signs with, as a JSON Web Key. */
    synchronized String signingKey() {
        return kept("signing-key", Secrets::newSigningKey);
    }

    private interface Maker {
        String make() throws GeneralSecurityException;
    }

    private String kept(String name, Maker maker) {
        String present = kept.getProperty(name);
        if (present != null) return present;
        try {
            String made = maker.make();
            kept.setProperty(name, made);
            write();
            return made;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK cannot make a key: " + name, e);
        }
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

    private static String newSigningKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        ECPublicKey open = (ECPublicKey) pair.getPublic();
        return """
                {"kty":"EC","crv":"P-256","use":"sig","alg":"ES256","kid":"local","x":"%s","y":"%s","d":"%s"}""".formatted(
                        coordinate(open.getW().getAffineX()),
                        coordinate(open.getW().getAffineY()),
                        coordinate(((ECPrivateKey) pair.getPrivate()).getS()));
    }

    /** A number as the 32 bytes that a P-256 key wants, without the sign byte that Java may add. */
    private static String coordinate(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] fixed = new byte[32];
        int length = Math.min(bytes.length, 32);
        System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
        return BASE64.encodeToString(fixed);
    }
}
