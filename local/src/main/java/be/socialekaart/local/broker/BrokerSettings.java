package be.socialekaart.local.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The broker's configuration: one node that is broker and controller, on this machine only, topics made on purpose. */
final class BrokerSettings {

    private BrokerSettings() {}

    static Path write(Path home, int port, int controllerPort) throws IOException {
        return Files.writeString(
                home.resolve("server.properties"), """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s
                auto.create.topics.enable=false
                num.partitions=6
                offsets.topic.num.partitions=6
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.num.partitions=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                log.cleaner.dedupe.buffer.size=4194304
                log.index.size.max.bytes=1048576
                num.network.threads=2
                num.io.threads=2
                background.threads=2
                """.formatted(port, controllerPort, home.resolve("log")));
    }
}
