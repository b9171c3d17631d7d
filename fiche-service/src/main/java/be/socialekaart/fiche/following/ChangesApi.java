package be.socialekaart.fiche.following;

import be.socialekaart.web.Refusal;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/changes}: ask again with {@code next} as {@code after}, for ever; an empty page means "nothing yet". */
@RestController
class ChangesApi {
    private static final int LARGEST = 1_000;

    private final ChangeFeed feed;

    ChangesApi(ChangeFeed feed) {
        this.feed = feed;
    }

    /** @param next the position to go on from; the one asked for when there was nothing */
    record Page(List<Change> items, long next) {}

    @GetMapping("/api/changes")
    Page changes(@RequestParam(defaultValue = "0") long after, @RequestParam(defaultValue = "100") int size) {
        if (after < 0) throw Refusal.invalid("after", "invalid.after");
        if (size < 1 || size > LARGEST) throw Refusal.invalid("size", "invalid.size");
        List<Change> items = feed.after(after, size);
        return new Page(items, items.isEmpty() ? after : items.getLast().position());
    }
}
