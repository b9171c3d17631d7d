package be.socialekaart.messaging.parking;

import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts records aside while they arrive. Public for the package that consumes; services use {@link ParkedRecords}. */
public final class Parking {

    private static final Logger log = LoggerFactory.getLogger(Parking.class);

    private final ParkedTable table;
    private final TransactionTemplate transaction;

    Parking(ParkedTable table, PlatformTransactionManager transactions) {
        this.table = table;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Parks a record whose key already waits. The second look is taken under the key's lock: a retry may just have handled
     * the last one before it, and nothing would ever wake what is parked after that.
     */
    public boolean parksBehindItsKey(ConsumerRecord<String, byte[]> message) {
        if (message.key() == null || !table.holds(message.topic(), message.key())) return false;
        return Boolean.TRUE.equals(transaction.execute(status -> {
            table.lock(message.topic(), message.key());
            boolean waits = table.holds(message.topic(), message.key());
            if (waits) table.add(message, ParkedRecord.BEHIND_ANOTHER);
            return waits;
        }));
    }

    public void park(ConsumerRecord<String, byte[]> message, Exception failure) {
        transaction.executeWithoutResult(status -> {
            table.lock(message.topic(), message.key());
            table.add(message, StorableText.reason(failure));
        });
        log.error("Parked {}-{}@{}", message.topic(), message.partition(), message.offset(), failure);
    }

    public ParkedRecords records(Map<String, Consumer<ConsumerRecord<String, byte[]>>> handlers) {
        return new ParkedRecords(table, transaction, handlers);
    }
}
