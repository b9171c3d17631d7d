package be.socialekaart.fiche.referring;

import be.socialekaart.fiche.hsds.Listings.Window;
import be.socialekaart.web.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.node.ObjectNode;

/** Which page of a list, counted from 1. */
record Paging(
        @Nullable String page,
        @BindParam("per_page") @Nullable String perPage) {
    private static final int USUAL = 50;
    private static final int LARGEST = 200;
    private static final int LAST = 1_000_000;

    /** The envelope of HSDS. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Page(
            long totalItems,
            long totalPages,
            int pageNumber,
            int size,
            boolean firstPage,
            boolean lastPage,
            boolean empty,
            List<ObjectNode> contents) {}

    Window window() {
        return new Window(0, (long) (number() - 1) * size(), size());
    }

    Page page(long total, List<ObjectNode> contents) {
        long pages = (total + size() - 1) / size();
        return new Page(
                total,
                pages,
                number(),
                contents.size(),
                number() == 1,
                number() >= pages,
                contents.isEmpty(),
                contents);
    }

    /** A part of what is in memory anyway. */
    Page page(List<ObjectNode> all) {
        return page(
                all.size(), all.stream().skip(window().offset()).limit(size()).toList());
    }

    private int number() {
        return read(page, 1, LAST, "page", "invalid.page");
    }

    private int size() {
        return read(perPage, USUAL, LARGEST, "per_page", "invalid.size");
    }

    private static int read(@Nullable String text, int usual, int largest, String name, String reason) {
        if (text == null || text.isBlank()) return usual;
        if (!text.strip().matches("[1-9]\\d{0,6}")) throw Refusal.invalid(name, reason);
        int number = Integer.parseInt(text.strip());
        if (number > largest) throw Refusal.invalid(name, reason);
        return number;
    }
}
