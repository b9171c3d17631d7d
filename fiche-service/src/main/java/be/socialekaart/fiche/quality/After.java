package be.socialekaart.fiche.quality;

import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.quality.Figures.Listed;
import be.socialekaart.web.Refusal;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Behind which fiche the next page of a list starts. */
record After(int days, UUID fiche) {
    /** In days: what never was comes before everything that once was. */
    static final int NEVER = 1_000_000;

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,7})_(.{36})");

    static After of(Listed last) {
        return new After(last.days() == null ? NEVER : last.days(), last.fiche());
    }

    public String written() {
        return days + "_" + fiche;
    }

    static Optional<After> read(String written) {
        if (written.isEmpty()) return Optional.empty();
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) throw Refusal.invalid("na", "invalid.after");
        FicheId fiche = FicheId.read(parts.group(2)).orElseThrow(() -> Refusal.invalid("na", "invalid.after"));
        return Optional.of(new After(Integer.parseInt(parts.group(1)), fiche.value()));
    }
}
