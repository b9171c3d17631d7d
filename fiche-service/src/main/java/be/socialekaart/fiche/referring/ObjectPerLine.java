package be.socialekaart.fiche.referring;

import be.socialekaart.fiche.hsds.Listing;
import be.socialekaart.fiche.hsds.Listings.Window;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.node.ObjectNode;

/**
 * A whole list, one object per line. It is read bit by bit behind the last that was sent, so it holds neither much memory
 * nor a transaction, and what enters meanwhile comes at the end.
 */
final class ObjectPerLine {
    private static final int AT_ONCE = 200;

    private ObjectPerLine() {}

    static ResponseEntity<StreamingResponseBody> of(
            Function<Window, List<Listing>> read, Function<List<Listing>, Stream<ObjectNode>> write) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_NDJSON).body(out -> send(read, write, out));
    }

    private static void send(
            Function<Window, List<Listing>> read, Function<List<Listing>, Stream<ObjectNode>> write, OutputStream out)
            throws IOException {
        long behind = 0;
        List<Listing> some;
        do {
            some = read.apply(new Window(behind, 0, AT_ONCE));
            write.apply(some).forEach(object -> line(object, out));
            out.flush();
            if (!some.isEmpty()) behind = some.getLast().entered();
        } while (some.size() == AT_ONCE);
    }

    private static void line(ObjectNode object, OutputStream out) {
        try {
            out.write((object + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException goneAway) {
            throw new UncheckedIOException(goneAway);
        }
    }
}
