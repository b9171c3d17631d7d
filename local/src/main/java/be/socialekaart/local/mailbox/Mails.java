package be.socialekaart.local.mailbox;

import be.socialekaart.local.process.StartFailure;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;

/** The mails that were received: one file each, as it came over the wire, kept between runs. */
final class Mails {

    private static final Session PARSING = Session.getInstance(new Properties());
    private static final String ENDING = ".eml";

    private final Path folder;

    Mails(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StartFailure("The mailbox cannot be kept in " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Returns only when the mail is in its file: the sender may then forget it. */
    void keep(byte[] content) {
        String name = "%019d-%s".formatted(System.currentTimeMillis(), UUID.randomUUID());
        try {
            Path unfinished = Files.write(folder.resolve(name + ".part"), content);
            Files.move(unfinished, folder.resolve(name + ENDING), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param address only mails to it; empty for all */
    List<Mail> newestFirst(String address) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.reverseOrder())
                    .map(Mails::read)
                    .filter(mail -> mail.isTo(address))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Mail> byId(String id) {
        if (!id.matches("[0-9a-f-]{20,80}")) return Optional.empty();
        return Optional.of(folder.resolve(id + ENDING)).filter(Files::exists).map(Mails::read);
    }

    private static Mail read(Path file) {
        String name = file.getFileName().toString();
        try (InputStream content = Files.newInputStream(file)) {
            Instant receivedAt = Files.getLastModifiedTime(file).toInstant();
            String id = name.substring(0, name.length() - ENDING.length());
            return Mail.of(id, new MimeMessage(PARSING, content), receivedAt);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("A mail that was received cannot be read: " + file, e);
        }
    }
}
