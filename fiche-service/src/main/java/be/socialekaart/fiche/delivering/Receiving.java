package be.socialekaart.fiche.delivering;

import be.socialekaart.fiche.delivering.Delivery.Kind;
import be.socialekaart.fiche.parsing.Line;
import be.socialekaart.fiche.parsing.Lines;
import be.socialekaart.web.Refusal;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Takes a delivery in, a few hundred lines or a megabyte at a time, however large it is. It becomes work when all of it is here; a
 * connection that breaks, a file that stops in the middle or a wrong count leaves nothing behind.
 */
@Service
class Receiving {
    private static final Logger log = LoggerFactory.getLogger(Receiving.class);
    private static final int AT_ONCE = 500;
    private static final int BYTES_AT_ONCE = 1024 * 1024;

    private final Deliveries deliveries;
    private final StagedLines staged;
    private final Clock clock;

    Receiving(Deliveries deliveries, StagedLines staged, Clock clock) {
        this.deliveries = deliveries;
        this.staged = staged;
        this.clock = clock;
    }

    /** @param count how many records the sender says there are, where it says so beforehand */
    UUID receive(String source, Kind kind, Lines lines, OptionalInt count) throws IOException {
        UUID id = UUID.randomUUID();
        deliveries.receive(id, source, kind, clock.instant());
        boolean whole = false;
        try {
            int read = stage(id, source, lines);
            checkWhole(kind, lines, count, read);
            deliveries.run(id, clock.instant());
            whole = true;
            log.info("Source {} delivered {} {} of {} records", source, kind, id, read);
            return id;
        } finally {
            if (!whole) deliveries.discard(id);
        }
    }

    private int stage(UUID id, String source, Lines lines) throws IOException {
        int read = 0;
        int bytes = 0;
        List<Line> some = new ArrayList<>(AT_ONCE);
        for (Line line = lines.next(); line != null; line = lines.next()) {
            some.add(line);
            read++;
            bytes += line.size();
            if (some.size() < AT_ONCE && bytes < BYTES_AT_ONCE) continue;
            put(id, source, some);
            bytes = 0;
        }
        put(id, source, some);
        return read;
    }

    private void put(UUID id, String source, List<Line> some) {
        if (some.isEmpty()) return;
        staged.add(id, source, some);
        deliveries.touch(id, clock.instant());
        some.clear();
    }

    /** An empty snapshot would end all that a source holds, so it must say that this is what is meant. */
    private static void checkWhole(Kind kind, Lines lines, OptionalInt count, int read) {
        lines.cutOff().ifPresent(why -> {
            throw Refusal.invalid("body", why);
        });
        for (OptionalInt stated : List.of(count, lines.stated()))
            if (stated.isPresent() && stated.getAsInt() != read) throw Refusal.invalid("count", "delivery.count");
        boolean said = count.isPresent() || lines.stated().isPresent();
        if (kind == Kind.SNAPSHOT && read == 0 && !said) throw Refusal.invalid("body", "delivery.empty");
    }
}
