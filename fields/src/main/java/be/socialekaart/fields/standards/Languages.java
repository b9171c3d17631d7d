package be.socialekaart.fields.standards;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The languages a fiche can name, by their code of ISO 639. */
public final class Languages {

    /** Those without a code of two letters that are asked for here; signed languages have none. */
    private static final List<String> OF_THREE_LETTERS =
            List.of("vgt", "sfb", "ckb", "kmr", "prs", "rif", "rom", "zgh");

    /** Withdrawn from the standard, still sent by older programs. */
    private static final Map<String, String> WITHDRAWN = Map.of("iw", "he", "in", "id", "ji", "yi", "mo", "ro");

    private static final List<String> CODES = Stream.concat(
                    Stream.of(Locale.getISOLanguages()).filter(code -> !WITHDRAWN.containsKey(code)),
                    OF_THREE_LETTERS.stream())
            .toList();
    private static final Set<String> KNOWN = Set.copyOf(CODES);

    private Languages() {}

    public static List<String> codes() {
        return CODES;
    }

    /** The code as the register writes it; empty when no language has it. */
    public static Optional<String> find(String typed) {
        String code = typed.strip().toLowerCase(Locale.ROOT);
        return Optional.of(WITHDRAWN.getOrDefault(code, code)).filter(KNOWN::contains);
    }
}
