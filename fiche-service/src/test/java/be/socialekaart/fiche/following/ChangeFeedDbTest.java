package be.socialekaart.fiche.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.catalogue.AFiche;
import be.socialekaart.fiche.catalogue.FicheId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@RegisterTest
class ChangeFeedDbTest {
    private static final int WRITERS = 4;
    private static final int CHANGES_EACH = 40;

    @Autowired
    ChangeFeed feed;

    @Autowired
    GivenFiches given;

    @Autowired
    MockMvc client;

    @Test
    void tellsAReaderEveryChangeOnceWhileManyWrite() throws Exception {
        long start = end();
        List<FicheId> fiches = IntStream.range(0, WRITERS)
                .mapToObj(i -> given.registered(AFiche.named("Schrijver " + i)))
                .toList();
        AtomicBoolean writing = new AtomicBoolean(true);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<List<Change>> reader = threads.submit(() -> readAlong(start, writing));
            List<Future<?>> writers = new ArrayList<>();
            for (FicheId fiche : fiches) writers.add(threads.submit(() -> changeOften(fiche)));
            for (Future<?> writer : writers) writer.get();
            writing.set(false);
            List<Change> read = ofThese(reader.get(), fiches);
            assertThat(read).hasSize(WRITERS * (CHANGES_EACH + 1)).doesNotHaveDuplicates();
            assertThat(read).isSortedAccordingTo(Comparator.comparingLong(Change::position));
            for (FicheId fiche : fiches)
                assertThat(ofThese(read, List.of(fiche)))
                        .extracting(Change::revision)
                        .isEqualTo(IntStream.rangeClosed(1, CHANGES_EACH + 1)
                                .boxed()
                                .toList());
        }
    }

    private void changeOften(FicheId fiche) {
        for (int i = 0; i < CHANGES_EACH; i++) given.changed(fiche, "cost", "\"%d euro\"".formatted(i));
    }

    /** Asks again and again for what is behind the last position it saw, like any follower. */
    private List<Change> readAlong(long start, AtomicBoolean writing) {
        List<Change> read = new ArrayList<>();
        long position = start;
        boolean last;
        do {
            last = !writing.get();
            List<Change> next = feed.after(position, 7);
            while (!next.isEmpty()) {
                read.addAll(next);
                position = next.getLast().position();
                next = feed.after(position, 7);
            }
            Thread.onSpinWait();
        } while (!last);
        return read;
    }

    private static List<Change> ofThese(List<Change> changes, List<FicheId> fiches) {
        return changes.stream()
                .filter(change -> fiches.contains(new FicheId(change.fiche())))
                .toList();
    }

    private long end() {
        long position = 0;
        for (List<Change> next = feed.after(0, 1_000); !next.isEmpty(); next = feed.after(position, 1_000))
            position = next.getLast().position();
        return position;
    }

    @Test
    void isReadPageByPage() throws Exception {
        long start = end();
        FicheId id = given.registered(AFiche.named("Huis A"));
        given.changed(id, "name", "\"Huis B\"");
        client.perform(get("/api/changes").param("after", String.valueOf(start)).param("size", "1"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].fiche").value(id.toString()))
                .andExpect(jsonPath("$.items[0].version").value(1));
        long first = feed.after(start, 1).getFirst().position();
        client.perform(get("/api/changes").param("after", String.valueOf(first)))
                .andExpect(jsonPath("$.items[0].changed[0]").value("name"))
                .andExpect(jsonPath("$.items[0].revision").value(2));
    }

    @Test
    void saysThatThereIsNothingNewWithTheSamePosition() throws Exception {
        client.perform(get("/api/changes").param("after", String.valueOf(Long.MAX_VALUE)))
                .andExpect(jsonPath("$.items.length()").value(0))
                .andExpect(jsonPath("$.next").value(Long.MAX_VALUE));
    }

    @ParameterizedTest
    @CsvSource({"after, -1", "after, gisteren", "after, 99999999999999999999", "size, 0", "size, 1001", "size, x"})
    void refusesAPositionOrSizeThatCannotBe(String parameter, String value) throws Exception {
        client.perform(get("/api/changes").param(parameter, value))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.errors[0].field").value(parameter));
    }
}
