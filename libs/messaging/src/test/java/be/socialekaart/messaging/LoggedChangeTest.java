package be.socialekaart.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class LoggedChangeTest {

    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void namesTheChangeMeanwhileOnly() {
        LoggedChange.during(one, () -> assertThat(named()).isEqualTo(one.toString()));
        assertThat(named()).isNull();
    }

    @Test
    void leavesWhatWasThereBefore() {
        LoggedChange.during(one, () -> {
            LoggedChange.during(other, () -> assertThat(named()).isEqualTo(other.toString()));
            assertThat(named()).isEqualTo(one.toString());
        });
    }

    @Test
    void cleansUpAfterAFailureToo() {
        assertThatThrownBy(() -> LoggedChange.during(one, () -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");
        assertThat(named()).isNull();
    }

    @Test
    void namesTheEventAsWellWhileItIsHandled() {
        EventInfo info = new EventInfo(UUID.randomUUID(), "ParcelMoved", "key", Instant.EPOCH, one, null);
        info.whileHandling(() -> {
            assertThat(named()).isEqualTo(one.toString());
            assertThat(MDC.get("event")).isEqualTo(info.id().toString());
        });
        assertThat(MDC.get("event")).isNull();
    }

    private static String named() {
        return MDC.get("correlation");
    }
}
