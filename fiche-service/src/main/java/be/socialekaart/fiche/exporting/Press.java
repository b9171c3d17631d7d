package be.socialekaart.fiche.exporting;

import be.socialekaart.web.Refusal;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Lays out one PDF at a time: it stands in memory as a whole, and anybody may ask for one. */
@Component
class Press {
    private static final Duration SOON = Duration.ofSeconds(10);

    private final Semaphore free = new Semaphore(1);

    /** @throws Refusal when it is at work already */
    void print(Runnable work) {
        if (!free.tryAcquire()) throw Refusal.unavailable("export.printing", SOON);
        try {
            work.run();
        } finally {
            free.release();
        }
    }
}
