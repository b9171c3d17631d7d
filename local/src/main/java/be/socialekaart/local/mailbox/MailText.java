package be.socialekaart.local.mailbox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of a mail in pieces, so that a page can make its addresses into links without ever trusting the text. */
final class MailText {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)]");

    private MailText() {}

    /** @param link where the piece leads, if it is an address */
    record Piece(String text, @Nullable String link) {}

    static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher address = ADDRESS.matcher(text);
        int end = 0;
        while (address.find()) {
            pieces.add(new Piece(text.substring(end, address.start()), null));
            pieces.add(new Piece(address.group(), address.group()));
            end = address.end();
        }
        pieces.add(new Piece(text.substring(end), null));
        return pieces;
    }
}
