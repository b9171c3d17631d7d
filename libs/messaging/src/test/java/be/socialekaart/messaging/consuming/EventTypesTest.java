package be.socialekaart.messaging.consuming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventTypesTest {

    sealed interface Event {
        record Plain() implements Event {}

        sealed interface Group extends Event {
            record Nested() implements Group {}
        }
    }

    private final EventTypes<Event> types = new EventTypes<>(Event.class);

    @Test
    void knowsRecordsByTheirSimpleNames() {
        assertThat(types.of("Plain")).hasValue(Event.Plain.class);
    }

    @Test
    void knowsRecordsOfNestedInterfaces() {
        assertThat(types.of("Nested")).hasValue(Event.Group.Nested.class);
    }

    @Test
    void knowsNothingElse() {
        assertThat(types.of("Group")).isEmpty();
        assertThat(types.of("java.lang.Runtime")).isEmpty();
        assertThat(types.of(Event.Plain.class.getName())).isEmpty();
    }

    @Test
    void takesASingleRecordForItsOwnInterface() {
        assertThat(new EventTypes<>(Event.Plain.class).of("Plain")).hasValue(Event.Plain.class);
    }
}
