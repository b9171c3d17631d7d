package be.socialekaart.fiche.searching;

import be.socialekaart.web.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * The last result of a page; the next page starts right behind it, also when fiches came or went meanwhile.
 *
 * @param widely whether the words were also taken for others that are written almost so, which holds for every page
 */
record Cursor(int score, boolean widely, String name, UUID fiche) {
    /** What a result scores for having the very name that was typed. */
    static final int NAMED = 4000;

    public String written() {
        String plain = score + " " + widely + " " + fiche + " " + name;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** What is not one of ours is refused, not guessed at. */
    static Cursor read(String written) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8).split(" ", 4);
            if (parts.length < 4 || parts[3].indexOf('\0') >= 0) throw new IllegalArgumentException("four parts");
            return new Cursor(
                    Integer.parseInt(parts[0]), Boolean.parseBoolean(parts[1]), parts[3], UUID.fromString(parts[2]));
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("after", "invalid.after");
        }
    }
}
