package be.socialekaart.messaging.relaying;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps one relay per schema going: waits for the lock, relays while it has it, and starts over with a new connection when
 * that one is lost. Woken by commits in this process; polling catches what other instances of the service wrote.
 */
final class RelayLoop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(RelayLoop.class);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(1);
    private static final Duration TO_STOP = Duration.ofSeconds(15);

    private final RelayDatabase database;
    private final Relay relay;
    private final Semaphore wakes = new Semaphore(0);
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private volatile Thread thread = new Thread();

    RelayLoop(RelayDatabase database, Relay relay) {
        this.database = database;
        this.relay = relay;
    }

    void wake() {
        wakes.release();
    }

    @Override
    public synchronized void start() {
        if (isRunning()) return;
        CountDownLatch stop = new CountDownLatch(1);
        stopped = stop;
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(() -> run(stop));
    }

    @Override
    public synchronized void stop() {
        stopped.countDown();
        wake();
        try {
            thread.join(TO_STOP);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }

    /** Starts before the listeners and the web server and stops after them, so that their last commits still leave. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void run(CountDownLatch stop) {
        try {
            while (stop.getCount() > 0) {
                connectAndRelay(stop);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void connectAndRelay(CountDownLatch stop) throws InterruptedException {
        try (RelaySession session = database.connect()) {
            if (waitForLock(session, stop)) relayUntil(stop, session);
        } catch (SQLException | RuntimeException lost) {
            log.warn("The outbox relay starts over with a new connection: {}", lost.toString());
            pause(stop, TRY_AGAIN);
        }
    }

    private static boolean waitForLock(RelaySession session, CountDownLatch stop) throws InterruptedException {
        while (stop.getCount() > 0) {
            if (session.lock()) return true;
            pause(stop, TRY_AGAIN);
        }
        return false;
    }

    private void relayUntil(CountDownLatch stop, RelaySession session) throws InterruptedException {
        log.info("This instance relays the outbox");
        Duration wait = Relay.POLL;
        while (stop.getCount() > 0) {
            wait = relay.round(session, wait);
            if (wait.compareTo(Relay.POLL) > 0) pause(stop, wait);
            else waitForWake(wait);
        }
    }

    private void waitForWake(Duration atMost) throws InterruptedException {
        if (wakes.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) wakes.drainPermits();
    }

    private static void pause(CountDownLatch stop, Duration atMost) throws InterruptedException {
        stop.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }
}
