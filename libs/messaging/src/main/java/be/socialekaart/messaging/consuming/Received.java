package be.socialekaart.messaging.consuming;

import be.socialekaart.messaging.EventInfo;

/** What a record turned out to be. */
sealed interface Received<E> {

    record Known<E>(E event, EventInfo info) implements Received<E> {}

    record Tombstone<E>(EventInfo info) implements Received<E> {}

    record Unknown<E>(String type) implements Received<E> {}
}
