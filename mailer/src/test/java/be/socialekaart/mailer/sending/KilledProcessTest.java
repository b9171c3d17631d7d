package be.socialekaart.mailer.sending;

import static be.socialekaart.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialekaart.mailer.neighbours.MailerTest;
import be.socialekaart.mailer.neighbours.MovedClock;
import be.socialekaart.mailer.neighbours.ScriptedOwner;
import be.socialekaart.mailer.neighbours.ScriptedSmtp;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The same as {@link KillTest} for the worst moment, with a process of its own that is killed like a machine that fails. */
@MailerTest
class KilledProcessTest {

    private static final List<String> HANDED_ON = List.of(
            "BIND_ADDRESS",
            "DATABASE_URL",
            "DATABASE_USER",
            "DATABASE_PASSWORD",
            "KAFKA_BOOTSTRAP_SERVERS",
            "PUBLIC_URL",
            "INTERNAL_SECRET",
            "LINK_KEY",
            "SMTP_HOST",
            "LOCAL");

    private final Ledger ledger;
    private final ScriptedSmtp smtp;
    private final ScriptedOwner owner;
    private final Environment environment;

    @Autowired
    KilledProcessTest(Ledger ledger, ScriptedSmtp smtp, ScriptedOwner owner, Environment environment) {
        this.ledger = ledger;
        this.smtp = smtp;
        this.owner = owner;
        this.environment = environment;
    }

    @Test
    void leavesADoubtWhenKilledBetweenTheLastByteAndTheAnswer(
            @Autowired Sending sending, @Autowired MovedClock clock, @TempDir Path folder) throws Exception {
        ledger.empty();
        smtp.behaveWell();
        owner.behaveWell();
        CountDownLatch killed = new CountDownLatch(1);
        smtp.afterContent(() -> await(killed));
        UUID mail = ledger.plan("an");
        ledger.jdbc().sql("update mail set due_at = '2000-01-01'").update();

        Process mailer = start(folder.resolve("mailer.log").toFile());
        eventually(Duration.ofMinutes(2), () -> assertThat(smtp.taken()).hasSize(1));
        assertThat(ledger.state(mail)).isEqualTo("CLAIMED");
        assertThat(ledger.totals().uncertain()).isOne();
        mailer.destroyForcibly().waitFor();
        killed.countDown();
        smtp.afterContent(() -> {});

        clock.atLeast(Instant.now().plus(Duration.ofHours(1)));
        ledger.mails().doubtThoseOfTheDead();
        assertThat(sending.sendNext()).isFalse();
        assertThat(ledger.state(mail)).isEqualTo("UNCERTAIN");
        assertThat(ledger.totals()).isEqualTo(new Totals(1, 0, 0, 1, 0, 0, 0));
        assertThat(smtp.taken()).hasSize(1);
    }

    private Process start(File log) throws IOException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes,
                "be.socialekaart.mailer.MailerApplication");
        ProcessBuilder process =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
        HANDED_ON.forEach(name -> process.environment().put(name, environment.getRequiredProperty(name)));
        process.environment().put("PORT", "0");
        process.environment().put("MESSAGING_TOPIC_PREFIX", environment.getRequiredProperty("messaging.topic-prefix"));
        // A consumer that is killed would keep the others of its group waiting until it is given up.
        process.environment().put("SPRING_KAFKA_CONSUMER_GROUP_ID", "killed");
        process.environment().put("SMTP_PORT", Integer.toString(smtp.port()));
        Stream.of("SUGGESTION_URL", "GATEWAY_URL")
                .forEach(name -> process.environment().put(name, owner.url()));
        return process.start();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
