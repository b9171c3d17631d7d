package be.socialekaart.local.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A mail as its reader sees it. */
record Mail(
        String id,
        String from,
        String to,
        String subject,
        Instant at,
        @Nullable String text,
        @Nullable String html) {

    static Mail of(String id, MimeMessage message, Instant receivedAt) throws MessagingException, IOException {
        return new Mail(
                id,
                addresses(message.getFrom()),
                addresses(message.getAllRecipients()),
                message.getSubject() == null ? "" : message.getSubject(),
                receivedAt,
                find(message, "text/plain"),
                find(message, "text/html"));
    }

    private static String addresses(jakarta.mail.Address @Nullable [] addresses) {
        if (addresses == null) return "";
        return Arrays.stream(addresses)
                .map(address -> address instanceof jakarta.mail.internet.InternetAddress internet
                        ? internet.toUnicodeString()
                        : address.toString())
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String find(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) return (String) part.getContent();
        if (!part.isMimeType("multipart/*")) return null;
        Multipart parts = (Multipart) part.getContent();
        for (int i = 0; i < parts.getCount(); i++) {
            String found = find(parts.getBodyPart(i), type);
            if (found != null) return found;
        }
        return null;
    }
}
