package be.socialekaart.fiche.exporting;

import be.socialekaart.fiche.exporting.ExportJob.Status;
import be.socialekaart.fiche.listing.Listing;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Works off the jobs, one after the other; several instances share them. */
@Component
class Exporting {
    private static final Logger log = LoggerFactory.getLogger(Exporting.class);

    /** Somebody else works on the job, because we were silent for too long. */
    private static final class TakenOver extends RuntimeException {}

    private final ExportJobs jobs;
    private final ExportFiles files;
    private final Listing listing;

    Exporting(ExportJobs jobs, ExportFiles files, Listing listing) {
        this.jobs = jobs;
        this.files = files;
        this.listing = listing;
    }

    @Scheduled(fixedDelayString = "${loops.pause}")
    void workOff() {
        for (var job = jobs.take(); job.isPresent(); job = jobs.take()) make(job.get());
    }

    @Scheduled(fixedDelayString = "PT1M")
    void tidy() {
        int gone = jobs.forgetExpired();
        if (gone > 0) log.info("{} exported lists expired", gone);
    }

    private void make(ExportJob job) {
        try {
            job.spoken().write(() -> {
                write(job);
                return job;
            });
            jobs.become(job, Status.DONE);
        } catch (TakenOver elsewhere) {
            log.info("Export {} was taken over", job.id());
        } catch (RuntimeException failed) {
            log.warn("Export {} failed", job.id(), failed);
            files.forget(job);
            jobs.become(job, Status.FAILED);
        }
    }

    private void write(ExportJob job) {
        try (OutputStream out = files.write(job)) {
            listing.write(job.asked(), job.format(), out, written -> {
                if (!jobs.progress(job, written)) throw new TakenOver();
            });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
