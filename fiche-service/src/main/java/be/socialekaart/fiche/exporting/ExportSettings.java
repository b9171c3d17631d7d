package be.socialekaart.fiche.exporting;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How much may be asked for.
 *
 * @param atOnce so many fiches are written while somebody waits
 * @param onPaper a PDF has so many at most: it is laid out as a whole
 * @param waiting so many jobs wait at most
 * @param keptAtMost so many finished files are kept at most
 * @param largest so large a file gets at most
 * @param kept how long a file stays
 * @param silent after so long without progress, whoever worked on a job is taken for dead
 */
@ConfigurationProperties("exports")
record ExportSettings(
        int atOnce, int onPaper, int waiting, int keptAtMost, DataSize largest, Duration kept, Duration silent) {}
