package be.socialekaart.fiche.delivering;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.fiche.RegisterTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever the order, and however often: the newest version of every record counts. And a service may die at any moment. */
@RegisterTest
class DeliveryOrderTest {
    private static final int RECORDS = 6;
    private static final int VERSIONS = 8;

    @Autowired
    ASource source;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Comparing comparing;

    @Autowired
    CompareLoop loop;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void keepsTheNewestVersionInWhateverOrderTheyCome() throws Exception {
        for (long seed = 1; seed <= 3; seed++) {
            String round = "s" + seed + "-";
            List<AFile> all = shuffledTwice(round, new Random(seed));
            for (int from = 0; from < all.size(); from += 24)
                source.changes("random", AFile.of(all.subList(from, from + 24)));
            assertThat(authorities(round)).hasSize(RECORDS).containsOnly("authority " + (VERSIONS - 1));
        }
        assertThat(jdbc.sql("select count(*) from recognition_version where source = 'random'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3 * RECORDS * VERSIONS);
    }

    @Test
    void losesNothingAndKeepsNothingHalfWhenItDies() {
        UUID receiving = UUID.randomUUID();
        jdbc.sql("""
                insert into delivery (id, source, kind, status, received_at)
                values (:id, 'killed', 'SNAPSHOT', 'RECEIVING', now() - interval '1 hour')
                """).param("id", receiving).update();
        loop.tidy();
        assertThat(jdbc.sql("select count(*) from delivery where id = :id")
                        .param("id", receiving)
                        .query(Integer.class)
                        .single())
                .isZero();
        transaction.executeWithoutResult(dies -> {
            stage("died-1");
            while (comparing.next().isPresent()) assertThat(known("died-1")).isOne();
            dies.setRollbackOnly();
        });
        assertThat(known("died-1")).isZero();
    }

    private void stage(String record) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into delivery (id, source, kind, status, received_at)
                values (:id, 'died', 'CHANGES', 'RUNNING', now())
                """).param("id", id).update();
        jdbc.sql("""
                insert into delivery_line (delivery, line, record, version, body)
                values (:id, 1, :record, now(), '{"number": "PE1", "status": "GRANTED"}')
                """).param("id", id).param("record", record).update();
    }

    private int known(String record) {
        return jdbc.sql("select count(*) from recognition_record where id = :id")
                .param("id", record)
                .query(Integer.class)
                .single();
    }

    private static List<AFile> shuffledTwice(String round, Random random) {
        List<AFile> all = new ArrayList<>();
        for (int record = 0; record < RECORDS; record++)
            for (int version = 0; version < VERSIONS; version++)
                all.add(AFile.record(round + record)
                        .version("2026-11-2" + version + "T00:00:00Z")
                        .and("\"authority\": \"authority " + version + "\""));
        all.addAll(List.copyOf(all));
        Collections.shuffle(all, random);
        return all;
    }

    private List<String> authorities(String round) {
        return jdbc.sql(
                        "select body ->> 'authority' from recognition_record where source = 'random' and id like :round")
                .param("round", round + "%")
                .query(String.class)
                .list();
    }
}
