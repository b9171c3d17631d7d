package be.socialekaart.messaging;

/** A topic that commands: what nobody knows must not get lost. */
sealed interface OrderEvent {

    String TOPIC = "order";

    record OrderPlaced(String order) implements OrderEvent {}
}
