package be.socialekaart.fiche;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.TaskScheduler;

@RegisterTest
class LoopsTest {

    @Autowired
    TaskScheduler loops;

    @Test
    void letsNothingInTheBackgroundWaitForSomethingElse() throws InterruptedException {
        CountDownLatch both = new CountDownLatch(2);
        ScheduledFuture<?> one = loops.scheduleWithFixedDelay(() -> meet(both), Duration.ofHours(1));
        ScheduledFuture<?> other = loops.scheduleWithFixedDelay(() -> meet(both), Duration.ofHours(1));
        assertThat(both.await(10, TimeUnit.SECONDS)).isTrue();
        one.cancel(true);
        other.cancel(true);
    }

    private static void meet(CountDownLatch both) {
        both.countDown();
        try {
            both.await(15, TimeUnit.SECONDS);
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
        }
    }
}
