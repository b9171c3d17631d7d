package be.socialekaart.local;

import be.socialekaart.local.broker.LocalKafka;
import be.socialekaart.local.broker.TopicSetup;
import be.socialekaart.local.database.LocalPostgres;
import be.socialekaart.local.mailbox.LocalMailbox;
import be.socialekaart.local.process.DataFolder;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What the services stand on. Its addresses stay the same when a part of it is killed and started again. */
record Infrastructure(LocalPostgres postgres, LocalKafka kafka, LocalMailbox mailbox) {

    static final String POSTGRES = "postgres";
    static final String KAFKA = "kafka";

    static Infrastructure start(DataFolder data, Consumer<String> progress) {
        progress.accept("PostgreSQL and Kafka start");
        LocalKafka kafka =
                LocalKafka.launch(data.resolve(KAFKA), data.resolve("logs").resolve("kafka.log"));
        data.remember(kafka.process());
        try {
            LocalPostgres postgres = LocalPostgres.start(
                    data.resolve(POSTGRES), data.resolve("logs").resolve("postgres.log"));
            postgres.processes().findFirst().ifPresent(data::remember);
            return new Infrastructure(postgres, kafka, LocalMailbox.start(data.resolve("mailbox")));
        } catch (RuntimeException failure) {
            kafka.kill();
            throw failure;
        }
    }

    void prepare(Secrets secrets) {
        for (Part part : Part.all()) postgres.bootstrap(part.role(), secrets.databasePassword(part));
        kafka.awaitAnswer();
        TopicSetup.createMissing(kafka.bootstrapServers());
    }

    boolean has(String name) {
        return name.equals(POSTGRES) || name.equals(KAFKA);
    }

    void kill(String name) {
        if (name.equals(KAFKA)) kafka.kill();
        else postgres.kill();
    }

    void startAgain(String name, DataFolder data) {
        if (name.equals(KAFKA)) {
            kafka.startAgain();
            data.remember(kafka.process());
        } else {
            postgres.startAgain();
            postgres.processes().findFirst().ifPresent(data::remember);
        }
    }

    /** @return the names of what ended by itself */
    Stream<String> ended() {
        Stream<String> broker = kafka.process().isAlive() ? Stream.empty() : Stream.of(KAFKA);
        Stream<String> database = postgres.isAlive() ? Stream.empty() : Stream.of(POSTGRES);
        return Stream.concat(database, broker);
    }

    Stream<ProcessHandle> processes() {
        return Stream.concat(Stream.of(kafka.process()), postgres.processes());
    }

    void stop() {
        mailbox.stop();
        Thread broker = Thread.startVirtualThread(kafka::stop);
        postgres.stop();
        try {
            broker.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
