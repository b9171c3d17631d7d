package be.socialekaart.messaging.parking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** What an operator can do with parked records. */
public final class ParkedRecords {

    private static final Logger log = LoggerFactory.getLogger(ParkedRecords.class);

    private final ParkedTable table;
    private final TransactionOperations transaction;
    private final Map<String, Consumer<ConsumerRecord<String, byte[]>>> handlers;

    ParkedRecords(
            ParkedTable table,
            TransactionOperations transaction,
            Map<String, Consumer<ConsumerRecord<String, byte[]>>> handlers) {
        this.table = table;
        this.transaction = transaction;
        this.handlers = handlers;
    }

    /** What waits, oldest first. */
    public List<ParkedRecord> list(int atMost) {
        return table.oldest(atMost);
    }

    /** Empty when it does not wait, or no longer. */
    public Optional<ParkedRecord> find(long id) {
        return table.get(id);
    }

    /**
     * Runs the records of this one's key again, from the oldest on, each in its own transaction, until one fails or none is
     * left. Answers how many were handled; the one that failed says why in the list.
     *
     * @param who the account that asked for it
     */
    public int retry(long id, String who) {
        log.info("{} has the parked record {} tried again", who, id);
        int handled = 0;
        Optional<ParkedRecord> next = table.get(id).flatMap(this::oldestOfItsKey);
        while (next.isPresent() && isHandled(next.get(), who)) {
            handled++;
            next = next.filter(record -> record.key() != null).flatMap(this::oldestOfItsKey);
        }
        return handled;
    }

    /**
     * Gives this one up. Those behind it still wait: retry one of them, now that this one is out of the way.
     *
     * @param who the account that asked for it
     */
    public void discard(long id, String who) {
        log.warn("{} gives up the parked record {}", who, id);
        table.get(id).ifPresent(record -> settle(record, new Settlement("DISCARDED", who), () -> {}));
    }

    private Optional<ParkedRecord> oldestOfItsKey(ParkedRecord record) {
        if (record.key() == null) return Optional.of(record);
        return table.oldest(record.place().topic(), record.key());
    }

    private boolean isHandled(ParkedRecord record, String who) {
        try {
            settle(
                    record,
                    new Settlement("RETRIED", who),
                    () -> handlerOf(record).accept(record.asReceived()));
            return true;
        } catch (RuntimeException failure) {
            log.warn("The parked record {} cannot be handled yet", record.id(), failure);
            table.explain(record.id(), StorableText.reason(failure));
            return false;
        }
    }

    /** The lock comes first: two operators who press at the same time do not both run it. */
    private void settle(ParkedRecord record, Settlement settlement, Runnable effect) {
        transaction.executeWithoutResult(status -> {
            table.lock(record.place().topic(), record.key());
            if (table.get(record.id()).isEmpty()) return;
            effect.run();
            table.settle(record.id(), settlement);
        });
    }

    private Consumer<ConsumerRecord<String, byte[]>> handlerOf(ParkedRecord record) {
        String topic = record.place().topic();
        return Optional.ofNullable(handlers.get(topic))
                .orElseThrow(() -> new IllegalStateException("This service no longer listens to " + topic));
    }

    /** How a record stopped waiting, and by whose decision. */
    record Settlement(String state, String who) {}
}
