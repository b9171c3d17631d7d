package be.socialekaart.fiche.searching;

import be.socialekaart.web.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** The last result of a page; the next page starts right behind it, also when fiches came or went meanwhile. */
public record Cursor(int score, String name, UUID fiche) {

    public String written() {
        String plain = score + " " + fiche + " " + name;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** What is not one of ours is refused, not guessed at. */
    static Cursor read(String written) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8).split(" ", 3);
            if (parts.length < 3 || parts[2].indexOf('\0') >= 0) throw new IllegalArgumentException("three parts");
            return new Cursor(Integer.parseInt(parts[0]), parts[2], UUID.fromString(parts[1]));
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("after", "invalid.after");
        }
    }
}
