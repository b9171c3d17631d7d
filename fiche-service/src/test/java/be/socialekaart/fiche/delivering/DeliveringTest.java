package be.socialekaart.fiche.delivering;

import static be.socialekaart.fiche.delivering.AFile.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.delivering.Delivery.Kind;
import be.socialekaart.fiche.parsing.Lines;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@RegisterTest
class DeliveringTest {

    @Autowired
    ASource source;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Receiving receiving;

    @Test
    void findsNothingNewInTheSameFile() throws Exception {
        String file = AFile.of(AFile.records(3));
        assertThat(counts(source.snapshot("again", file))).isEqualTo("3 read, 0 same, 0 changed, 3 new, 0 gone, 0 bad");
        assertThat(counts(source.snapshot("again", file))).isEqualTo("3 read, 3 same, 0 changed, 0 new, 0 gone, 0 bad");
        String renewed = file.replace("2026-11-20", "2026-11-21");
        assertThat(counts(source.snapshot("again", renewed)))
                .isEqualTo("3 read, 3 same, 0 changed, 0 new, 0 gone, 0 bad");
    }

    @Test
    void putsBrokenRecordsAsideAndTakesTheRest() throws Exception {
        source.snapshot("broken", AFile.of(record("1"), record("2")));
        JsonNode job = source.snapshot(
                "broken",
                record("1").json() + "\n{\"id\": \"2\", oops\n"
                        + record("3").status("MAYBE").json() + "\n"
                        + record("4").and("\"holderKbo\": \"0425222333\"").json() + "\n[]\n"
                        + record("5").json() + "\n");
        assertThat(counts(job)).isEqualTo("6 read, 1 same, 0 changed, 1 new, 0 gone, 4 bad");
        assertThat(job.get("problems").valueStream().map(JsonNode::toString))
                .satisfiesExactly(
                        problem -> assertThat(problem).contains("\"line\":2").contains("geen JSON"),
                        problem -> assertThat(problem).contains("\"line\":3").contains("status"),
                        problem -> assertThat(problem).contains("\"line\":4").contains("holderKbo"),
                        problem -> assertThat(problem).contains("\"line\":5"));
    }

    @Test
    void putsABrokenRecordAsideHoweverLongItsId() throws Exception {
        String unlike = new Random(1)
                .ints(20_000, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        String wide = "🌻".repeat(5_000);
        JsonNode job = source.changes(
                "broken", AFile.of(record(unlike + "1"), record("i".repeat(199) + wide), record("short")));
        assertThat(job.get("quarantined").asInt()).isEqualTo(2);
        assertThat(held("broken", "short")).contains("PEshort");
    }

    @Test
    void recordsAnOlderVersionAndNoMore() throws Exception {
        source.changes(
                "order", AFile.of(record("1").version("2026-11-22T00:00:00Z").and("\"authority\": \"NEW\"")));
        JsonNode late = source.changes("order", AFile.of(record("1").version("2026-11-21T00:00:00Z")));
        assertThat(counts(late)).isEqualTo("1 read, 1 same, 0 changed, 0 new, 0 gone, 0 bad");
        assertThat(held("order", "1")).contains("NEW");
        assertThat(jdbc.sql("select count(*) from recognition_version where source = 'order'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        JsonNode reused = source.changes("order", AFile.of(record("1").version("2026-11-22T00:00:00Z")));
        assertThat(reused.get("quarantined").asInt()).isOne();
    }

    @Test
    void completesAnEndFromWhatIsHeld() throws Exception {
        source.changes("ends", AFile.of(record("1").and("\"holderName\": \"Huis\"")));
        JsonNode ended = source.changes(
                "ends",
                "{\"id\":\"1\",\"version\":\"2026-11-25T00:00:00Z\",\"status\":\"ENDED\",\"validTo\":\"2026-11-24\"}\n"
                        + "{\"id\":\"2\",\"version\":\"2026-11-25T00:00:00Z\",\"status\":\"ENDED\"}\n");
        assertThat(counts(ended)).isEqualTo("2 read, 0 same, 1 changed, 0 new, 0 gone, 1 bad");
        assertThat(held("ends", "1"))
                .contains("ENDED")
                .contains("PE1")
                .contains("Huis")
                .contains("2026-11-24");
    }

    @Test
    void readsCsv() throws Exception {
        String csv = """
                id,version,number,kind,status,capacity,establishmentNumber,establishmentName,establishmentPostcode
                1,2026-11-20T04:00:00Z,PE1,ERKENNING,GRANTED,woongelegenheden=83;dagverzorging=5,2000000339,"=cmd()|A",9000
                2,2026-11-20T04:00:00Z,PE2,ERKENNING,GRANTED,veel,,,
                """;
        JsonNode job = source.settled("csv", source.puts("csv", "text/csv", csv.getBytes()));
        assertThat(counts(job)).isEqualTo("2 read, 0 same, 0 changed, 1 new, 0 gone, 1 bad");
        assertThat(held("csv", "1")).contains("=cmd()").contains("83").contains("2000000339");
    }

    @Test
    void putsARecordOfCsvAsideThatIsTooLong() throws Exception {
        String csv = """
                version,id,number,kind,status,authority
                2026-11-20T04:00:00Z,1,PE1,ERKENNING,GRANTED,%s
                2026-11-20T04:00:00Z,2,PE2,ERKENNING,GRANTED,
                """.formatted("lang ".repeat(14_000));
        JsonNode job = source.settled("large", source.puts("large", "text/csv", csv.getBytes()));
        assertThat(job.get("new").asInt()).isOne();
        assertThat(job.get("problems").toString()).contains("\"line\":2").contains("64 KB");
    }

    @Test
    void keepsNoMoreThanAMegabyteInMemory() throws Exception {
        String line =
                record("large").and("\"note\": \"" + "x".repeat(60_000) + "\"").json() + "\n";
        InputStream file = new ByteArrayInputStream(line.repeat(40).getBytes(StandardCharsets.UTF_8));
        List<Integer> staged = new ArrayList<>();
        InputStream end = new InputStream() {
            @Override
            public int read() {
                staged.add(jdbc.sql(
                                "select count(*) from delivery_line join delivery on id = delivery where source = 'large'")
                        .query(Integer.class)
                        .single());
                return -1;
            }
        };
        receiving.receive(
                "large", Kind.CHANGES, Lines.ofNdjson(new SequenceInputStream(file, end)), OptionalInt.empty());
        assertThat(staged.getFirst()).isGreaterThan(30);
    }

    @Test
    void leavesNothingOfWhatCannotBeWhole() throws Exception {
        String file = AFile.of(AFile.records(3));
        List<byte[]> wrong = Stream.of(
                        file.substring(0, file.length() - 20),
                        file + "{\"end\":true,\"count\":4}\n",
                        "",
                        "{\"end\":true,\"count\":2}\n" + file)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        for (byte[] body : wrong)
            source.puts("cut", "application/x-ndjson", body).andExpect(status().isBadRequest());
        String csv = "id,version,number,kind,status,holderName\n1,2026-11-20T04:00:00Z,PE1,ERKENNING,GRANTED,Café\n";
        for (byte[] body : List.of(
                csv.getBytes(StandardCharsets.ISO_8859_1),
                csv.replace("holderName", "id").getBytes(StandardCharsets.UTF_8),
                csv.replace("kind", "soort").getBytes(StandardCharsets.UTF_8),
                csv.replace("Café\n", "\"Café\n").getBytes(StandardCharsets.UTF_8),
                (csv + "2,2026-11").getBytes(StandardCharsets.UTF_8)))
            source.puts("cut", "text/csv", body).andExpect(status().isBadRequest());
        source.puts("cut", "text/plain", file.getBytes()).andExpect(status().isUnsupportedMediaType());
        assertThat(jdbc.sql("select count(*) from delivery where source = 'cut'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void holdsWhatWouldEndTooMuch() throws Exception {
        List<AFile> all = AFile.records(60);
        source.snapshot("brake", AFile.of(all));
        assertThat(source.snapshot("brake", AFile.of(all.subList(0, 40)))
                        .get("gone")
                        .asInt())
                .isEqualTo(20);
        JsonNode job = source.snapshot("brake", AFile.of(all.subList(0, 19)));
        assertThat(job.get("status").asString()).isEqualTo("HELD");
        assertThat(job.get("gone").asInt()).isEqualTo(21);
        assertThat(jdbc.sql("select count(*) from recognition_record where source = 'brake' and not gone")
                        .query(Integer.class)
                        .single())
                .isEqualTo(40);
    }

    private static String counts(JsonNode job) {
        assertThat(job.get("status").asString()).isEqualTo("DONE");
        return "%s read, %s same, %s changed, %s new, %s gone, %s bad"
                .formatted(
                        job.get("read"),
                        job.get("unchanged"),
                        job.get("changed"),
                        job.get("new"),
                        job.get("gone"),
                        job.get("quarantined"));
    }

    private String held(String of, String id) {
        return jdbc.sql("select body::text from recognition_record where source = :source and id = :id")
                .param("source", of)
                .param("id", id)
                .query(String.class)
                .single();
    }
}
