package be.socialekaart.mailer.sending;

import be.socialekaart.mailer.MailerSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps a few senders going. Woken by what is planned here; looking now and then finds the rest. */
@Component
class SendLoop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SendLoop.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration TO_FINISH = Duration.ofSeconds(8);

    private final Mails mails;
    private final Sending sending;
    private final int senders;
    private final Semaphore wakes = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    SendLoop(Mails mails, Sending sending, MailerSettings settings) {
        this.mails = mails;
        this.sending = sending;
        this.senders = settings.senders();
    }

    void wake() {
        wakes.release();
    }

    @Override
    public synchronized void start() {
        running = true;
        for (int number = 1; number <= senders; number++) {
            threads.add(Thread.ofPlatform().name("sender-" + number).daemon().start(this::run));
        }
    }

    /** Lets a mail that is being handed over be finished, so that an ordinary stop leaves no doubt behind. */
    @Override
    public synchronized void stop() {
        running = false;
        wakes.release(senders);
        long end = System.nanoTime() + TO_FINISH.toNanos();
        for (Thread thread : threads) join(thread, Duration.ofNanos(Math.max(1, end - System.nanoTime())));
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        try {
            while (running) {
                sendAll();
                if (wakes.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS)) wakes.drainPermits();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The text of a failure may hold what nobody should read, so only its kind and its place are written down. */
    private void sendAll() {
        try {
            if (mails.doubtThoseOfTheDead() > 0) log.warn("A sender died with mails in hand: these are uncertain now");
            while (running && sending.sendNext()) {}
        } catch (RuntimeException failure) {
            log.error("A sender stumbled and goes on: {} {}", failure.getClass(), failure.getStackTrace()[0]);
        }
    }

    private static void join(Thread thread, Duration atMost) {
        try {
            thread.join(atMost);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
