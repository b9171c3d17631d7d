package be.socialekaart.fiche.recognising;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.fiche.GivenFiches;
import be.socialekaart.fiche.RegisterTest;
import be.socialekaart.fiche.catalogue.AFiche;
import be.socialekaart.fiche.catalogue.FicheId;
import be.socialekaart.fiche.catalogue.Fiches;
import be.socialekaart.fiche.delivering.AFile;
import be.socialekaart.fiche.delivering.ASource;
import be.socialekaart.fiche.proposing.Proposals;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@RegisterTest
class FollowingTest {

    @Autowired
    ASource source;

    @Autowired
    GivenFiches given;

    @Autowired
    Fiches fiches;

    @Autowired
    Proposals proposals;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void waitsForAllFichesOfARecordWithoutHoldingUpTheNumbers() throws Exception {
        AFile record = AFile.record("several1");
        List<FicheId> both = Stream.of(recognised("Huis Links"), recognised("Huis Rechts"))
                .sorted(Comparator.comparing(FicheId::toString))
                .toList();
        source.changes("several", AFile.of(record));
        CompletableFuture<?> followed = transaction.execute(holding -> {
            fiches.lock(both.getLast());
            CompletableFuture<?> delivered = CompletableFuture.runAsync(() -> changes(
                    "several", AFile.of(record.version("2026-11-21T00:00:00Z").status("SUSPENDED"))));
            eventually(() -> assertThat(waitingForARow()).isPositive());
            jdbc.sql("set local lock_timeout = '1s'").update();
            assertThat(proposals.nextNumber(Instant.now())).startsWith("W-");
            return delivered;
        });
        followed.get(1, TimeUnit.MINUTES);
        for (FicheId fiche : both)
            assertThat(jdbc.sql("select count(*) from proposal where fiche = :fiche")
                            .param("fiche", fiche.value())
                            .query(Integer.class)
                            .single())
                    .isOne();
    }

    @Test
    void leavesOutAnIdentityThatBreaksItsRule() throws Exception {
        FicheId fiche = given.registered(AFiche.named("Huis Streep").with("recognitions", item("refused", "PEdash")));
        JsonNode job = source.changes(
                "refused", AFile.of(AFile.record("dash").status("SUSPENDED").and("\"holderName\": \"-\"")));
        assertThat(job.get("status").asString()).isEqualTo("DONE");
        assertThat(job.get("problems")).isEmpty();
        assertThat(proposed(fiche)).containsExactly("recognitions");
    }

    @Test
    void putsAsideWhatItsFicheCannotTakeAndTriesAgainWhenItIsDeliveredAgain() throws Exception {
        String full = IntStream.range(0, 300)
                .mapToObj(n -> item("voorbeeld", "V" + n))
                .map(one -> one.substring(1, one.length() - 1))
                .collect(Collectors.joining(",", "[", "]"));
        FicheId fiche = given.registered(AFiche.named("Huis Vol")
                .with("establishmentNumber", "\"2000000339\"")
                .with("recognitions", full));
        String file = AFile.of(AFile.record("fits"), AFile.record("full").and("""
                "establishments": [{"number": "2000000339", "name": "Huis Vol"}]"""));
        assertPutAside(source.changes("refused", file));
        assertThat(proposed(fiche)).isEmpty();
        assertPutAside(source.changes("refused", file));
        jdbc.sql("update fiche set body = body - 'recognitions' where id = :id")
                .param("id", fiche.value())
                .update();
        assertThat(source.changes("refused", file).get("problems")).isEmpty();
        assertThat(proposed(fiche)).containsExactly("recognitions");
    }

    private static void assertPutAside(JsonNode job) {
        assertThat(job.get("status").asString()).isEqualTo("DONE");
        assertThat(job.get("quarantined").asInt()).isOne();
        assertThat(job.get("problems").toString()).contains("\"line\":2").contains("300");
    }

    @Test
    void putsAsideWhatFailsTimeAfterTime() throws Exception {
        FicheId fiche = given.registered(AFiche.named("Huis Stuk").with("recognitions", item("refused", "PEbroken")));
        source.changes("refused", AFile.of(AFile.record("broken")));
        String provenance = provenance(fiche, "{\"name\": 1}");
        CompletableFuture<JsonNode> job = CompletableFuture.supplyAsync(() -> changes(
                "refused",
                AFile.of(AFile.record("broken").version("2026-11-21T00:00:00Z").status("SUSPENDED"))));
        eventually(() -> assertThat(tries("try_at > now()")).isOne());
        jdbc.sql("update recognition_record set tries = 9, try_at = now() where id = 'broken'")
                .update();
        JsonNode ended = job.get(1, TimeUnit.MINUTES);
        provenance(fiche, provenance);
        assertThat(ended.get("status").asString()).isEqualTo("DONE");
        assertThat(ended.get("problems").toString()).contains("kon niet op de fiche gezet worden");
    }

    /** What it was before. */
    private String provenance(FicheId fiche, String to) {
        String before = jdbc.sql("select provenance::text from fiche where id = :id")
                .param("id", fiche.value())
                .query(String.class)
                .single();
        jdbc.sql("update fiche set provenance = cast(:to as jsonb) where id = :id")
                .param("to", to)
                .param("id", fiche.value())
                .update();
        return before;
    }

    private int tries(String where) {
        return jdbc.sql("select count(*) from recognition_record where id = 'broken' and " + where)
                .query(Integer.class)
                .single();
    }

    private List<String> proposed(FicheId fiche) {
        return jdbc.sql("select path from proposal_field join proposal using (change) where fiche = :fiche")
                .param("fiche", fiche.value())
                .query(String.class)
                .list();
    }

    private static String item(String source, String number) {
        return """
                [{"source": "%s", "number": "%s", "kind": "ERKENNING", "type": "WZC", "status": "GRANTED"}]""".formatted(source, number);
    }

    private FicheId recognised(String name) {
        return given.registered(AFiche.named(name).with("recognitions", item("several", "PEseveral1")));
    }

    private JsonNode changes(String of, String ndjson) {
        try {
            return source.changes(of, ndjson);
        } catch (Exception notDelivered) {
            throw new AssertionError(notDelivered);
        }
    }

    private int waitingForARow() {
        return jdbc.sql("select count(*) from pg_locks where not granted and locktype in ('transactionid', 'tuple')")
                .query(Integer.class)
                .single();
    }
}
