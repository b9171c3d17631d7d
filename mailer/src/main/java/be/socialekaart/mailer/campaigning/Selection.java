package be.socialekaart.mailer.campaigning;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who would be asked about what, and who is left out.
 *
 * @param beyond how many addressees more there are than may be asked at once
 */
record Selection(Criteria criteria, List<Addressee> addressees, int beyond, Map<LeftOut, Integer> leftOut) {

    /** One mail. */
    record Addressee(String account, List<Chosen> fiches) {

        /** Everybody else who manages one of these fiches. */
        List<String> others() {
            return fiches.stream()
                    .flatMap(fiche -> fiche.managers().stream())
                    .filter(manager -> !manager.equals(account))
                    .distinct()
                    .sorted()
                    .toList();
        }

        List<UUID> ids() {
            return fiches.stream().map(Chosen::fiche).toList();
        }
    }

    record Chosen(UUID fiche, String name, List<String> managers, Instant confirmedAt) {}

    /** Why a fiche is not asked about; the first that holds. */
    enum LeftOut {
        CLOSED,
        ASKED,
        RECENT,
        NO_MANAGER
    }

    public int fiches() {
        return addressees.stream()
                .mapToInt(addressee -> addressee.fiches().size())
                .sum();
    }

    /** The same for the same choice only: what is started is what was shown. */
    String fingerprint() {
        String said = criteria + "\n"
                + addressees.stream()
                        .map(addressee -> addressee.account() + addressee.ids())
                        .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("Every Java has SHA-256", absent);
        }
    }
}
