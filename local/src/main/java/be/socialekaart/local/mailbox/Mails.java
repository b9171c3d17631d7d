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
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/** The mails that were received: one file each, as it came over the wire, kept between runs. */
final class Mails {

    private static final Session PARSING = Session.getInstance(new Properties());
    private static final String ENDING = ".eml";
    private static final int NEWEST = 200;

    private final Path folder;

    /** Who each mail is to, newest first, so that looking for one does not read them all. */
    private final SortedMap<String, String> addressees = new ConcurrentSkipListMap<>(Comparator.reverseOrder());

    Mails(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            for (Path file : kept()) addressees.put(idOf(file), read(idOf(file)).to());
        } catch (IOException e) {
            throw new StartFailure("The mailbox cannot be kept in " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Returns only when the mail is in its file: the sender may then forget it. */
    void keep(byte[] content) {
        String id = "%013d-%s".formatted(System.currentTimeMillis(), UUID.randomUUID());
        try {
            Path unfinished = Files.write(folder.resolve(id + ".part"), content);
            Files.move(unfinished, fileOf(id), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        addressees.put(id, read(id).to());
    }

    /** @param address only mails to it; empty for all */
    List<Mail> newestFirst(String address) {
        String wanted = address.strip().toLowerCase(Locale.ROOT);
        return addressees.entrySet().stream()
                .filter(mail -> mail.getValue().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(NEWEST)
                .map(mail -> read(mail.getKey()))
                .toList();
    }

    /** Only what is in the list is read: an id from outside never becomes a file name. */
    Optional<Mail> byId(String id) {
        return Optional.of(id).filter(addressees::containsKey).map(this::read);
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING)).toList();
        }
    }

    private Path fileOf(String id) {
        return folder.resolve(id + ENDING);
    }

    private static String idOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    private Mail read(String id) {
        Path file = fileOf(id);
        try (InputStream content = Files.newInputStream(file)) {
            Instant receivedAt = Files.getLastModifiedTime(file).toInstant();
            return Mail.of(id, new MimeMessage(PARSING, content), receivedAt);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("A mail that was received cannot be read: " + file, e);
        }
    }
}
