package be.socialekaart.mailer.answering;

import be.socialekaart.fields.FicheValues;
import be.socialekaart.fields.asking.Block;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** A short sign of what a block says, for the form to bring back: whether it says something else by then. */
final class Digests {

    private Digests() {}

    static String of(Block block, FicheValues fiche) {
        String said = block.asked(fiche).stream()
                .map(field -> field + "=" + fiche.at(field))
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("Every Java has SHA-256", absent);
        }
    }
}
