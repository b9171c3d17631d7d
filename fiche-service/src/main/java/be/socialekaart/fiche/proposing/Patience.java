package be.socialekaart.fiche.proposing;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets whoever handed in a change wait a moment for the rules, without holding a connection. News that is heard here wakes
 * the waiting at once; another instance may have heard it instead, so it looks now and then by itself. Public: whoever
 * applies a change tells it.
 */
@Component
public class Patience {
    private static final Duration MOST = Duration.ofSeconds(1);
    private static final Duration LOOK = Duration.ofMillis(100);

    private final Proposals proposals;
    private final ConcurrentMap<UUID, Semaphore> waiting = new ConcurrentHashMap<>();

    Patience(Proposals proposals) {
        this.proposals = proposals;
    }

    /** The change as it is when every field has been heard of, or after a second. Not inside a transaction. */
    public ProposedChange settled(UUID change) throws InterruptedException {
        Semaphore news = waiting.computeIfAbsent(change, any -> new Semaphore(0));
        try {
            long until = System.nanoTime() + MOST.toNanos();
            ProposedChange now = proposals.find(change).orElseThrow();
            while (now.isPending() && System.nanoTime() < until) {
                boolean told = news.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                if (told) news.drainPermits();
                now = proposals.find(change).orElseThrow();
            }
            return now;
        } finally {
            waiting.remove(change, news);
        }
    }

    /** Something about this change is being committed. */
    public void afterCommit(UUID change) {
        if (!waiting.containsKey(change)) return;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                Semaphore news = waiting.get(change);
                if (news != null) news.release();
            }
        });
    }
}
