package be.socialekaart.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The yardstick is only one when it finds what it should. */
class LuceneTest {
    private static final UUID LINDE = UUID.fromString("00000000-0000-0000-0000-000000000001");

    @TempDir
    Path folder;

    @Test
    void findsExactlyAndFuzzily() throws Exception {
        try (Lucene lucene = new Lucene(folder)) {
            lucene.add(LINDE.toString(), "{\"name\":\"Woonzorgcentrum Dé Linde\",\"rubrieken\":[\"14.04.01\"]}");
            Lucene.Searching searching = lucene.searching();
            assertThat(searching.exactly("woonzorgcentrum linde", 10)).containsExactly(LINDE);
            assertThat(searching.exactly("woonzorgcentra", 10)).containsExactly(LINDE);
            assertThat(searching.exactly("woonzorgcentrun", 10)).isEmpty();
            assertThat(searching.fuzzily("woonzorgcentrun lindee", 10)).containsExactly(LINDE);
        }
    }
}
