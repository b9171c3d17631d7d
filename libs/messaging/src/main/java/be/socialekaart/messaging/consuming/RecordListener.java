package be.socialekaart.messaging.consuming;

import be.socialekaart.messaging.parking.Parking;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.MessageListener;

/** What the container calls for each record: handled at once, unless something of the same key waits. */
final class RecordListener implements MessageListener<String, byte[]> {

    private final EventHandler<?> handler;
    private final Parking parking;

    RecordListener(EventHandler<?> handler, Parking parking) {
        this.handler = handler;
        this.parking = parking;
    }

    @Override
    public void onMessage(ConsumerRecord<String, byte[]> message) {
        if (!handler.replays() && parking.parksBehindItsKey(message)) return;
        handler.handle(message);
    }
}
