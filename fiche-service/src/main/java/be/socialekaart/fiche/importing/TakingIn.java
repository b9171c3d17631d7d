package be.socialekaart.fiche.importing;

import be.socialekaart.fiche.importing.Import.Status;
import be.socialekaart.fiche.parsing.Line;
import be.socialekaart.fiche.parsing.Lines;
import be.socialekaart.web.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes a file in, a few hundred lines at a time, and looks it over. A file that is not whole leaves nothing behind. Nothing
 * of it reaches a fiche here.
 */
@Service
class TakingIn {
    private static final int AT_ONCE = 500;
    private static final int MOST = 10_000;

    private final Imports imports;
    private final Checking checking;
    private final Clock clock;

    TakingIn(Imports imports, Checking checking, Clock clock) {
        this.imports = imports;
        this.checking = checking;
        this.clock = clock;
    }

    /** How a file is written. */
    enum Format {
        JSON,
        NDJSON,
        CSV;

        private Lines lines(InputStream body) throws IOException {
            return switch (this) {
                case JSON -> Lines.ofJson(body);
                case NDJSON -> Lines.ofNdjson(body);
                case CSV -> Lines.ofRows(body, List.of("id", "name"));
            };
        }

        private Function<JsonNode, ObjectNode> reader() {
            return this == CSV ? CsvRow::read : HsdsRecord::read;
        }
    }

    UUID receive(String directory, Format format, String account, InputStream body) throws IOException {
        if (!directory.matches("[a-z0-9][a-z0-9-]{1,39}")) throw Refusal.invalid("directory", "import.directory");
        UUID id = UUID.randomUUID();
        imports.discardOld(clock.instant());
        imports.receive(id, directory, account, clock.instant());
        boolean whole = false;
        try {
            stage(id, directory, format, body);
            imports.refuseTwins(id);
            checking.check(id, account);
            imports.status(id, Status.CHECKED, clock.instant());
            whole = true;
            return id;
        } finally {
            if (!whole) imports.discard(id);
        }
    }

    private void stage(UUID id, String directory, Format format, InputStream body) throws IOException {
        Lines lines = format.lines(body);
        List<Entry> some = new ArrayList<>(AT_ONCE);
        int read = 0;
        for (Line line = lines.next(); line != null; line = lines.next()) {
            if (++read > MOST) throw Refusal.invalid("file", "import.tooMany");
            some.add(Entry.of(line, directory, format.reader()));
            if (some.size() == AT_ONCE) put(id, some);
        }
        put(id, some);
        lines.cutOff().ifPresent(why -> {
            throw Refusal.invalid("file", why);
        });
        if (read == 0) throw Refusal.invalid("file", "import.empty");
    }

    private void put(UUID id, List<Entry> some) {
        if (!some.isEmpty()) imports.add(id, some);
        some.clear();
    }
}
