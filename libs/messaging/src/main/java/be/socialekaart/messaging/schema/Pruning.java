package be.socialekaart.messaging.schema;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.support.TaskUtils;

/** Forgets what has served its time. Every instance does it; what one has deleted the other does not find. */
final class Pruning implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Pruning.class);
    private static final Duration EVERY = Duration.ofHours(1);

    /** As long as a broker may have to be given its events again. */
    private static final Duration PUBLISHED = Duration.ofHours(24);

    /** Twice as long as a topic keeps a record that could come again. */
    private static final Duration CONSUMED = Duration.ofDays(14);

    private final JdbcClient jdbc;
    private final Clock clock;
    private @Nullable ScheduledExecutorService timer;

    Pruning(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void prune() {
        delete("delete from outbox where published_at < :before", PUBLISHED);
        delete("delete from consumed_event where consumed_at < :before", CONSUMED);
        delete("delete from parked_record where settled_at < :before", CONSUMED);
    }

    @Override
    public synchronized void start() {
        timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("pruning").factory());
        timer.scheduleWithFixedDelay(
                TaskUtils.decorateTaskWithErrorHandler(this::prune, null, true),
                EVERY.toMinutes(),
                EVERY.toMinutes(),
                TimeUnit.MINUTES);
    }

    @Override
    public synchronized void stop() {
        if (timer != null) timer.close();
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null && !timer.isShutdown();
    }

    private void delete(String sql, Duration age) {
        int rows = jdbc.sql(sql)
                .param("before", Timestamp.from(clock.instant().minus(age)))
                .update();
        if (rows > 0) log.info("Pruned {} rows: {}", rows, sql);
    }
}
