package be.socialekaart.fiche.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files, in the database: whichever instance is asked has them, and they go when their job goes. */
@Repository
class ExportFiles {
    private static final int PIECE = 256 * 1024;

    /** The file is larger than any may get. */
    static final class TooLarge extends RuntimeException {}

    private final JdbcClient jdbc;
    private final ExportSettings settings;

    ExportFiles(JdbcClient jdbc, ExportSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** What an earlier attempt left is gone. */
    OutputStream write(ExportJob job) {
        forget(job);
        return new Pieces(job);
    }

    void forget(ExportJob job) {
        jdbc.sql("delete from export_piece where job = :job and attempt <= :attempt")
                .param("job", job.id())
                .param("attempt", job.attempt())
                .update();
    }

    /**
     * Piece by piece: one at a time is in memory, and no connection waits for a slow reader. When the job goes meanwhile it
     * ends in an error, or half a file would pass for a whole one.
     */
    void copy(ExportJob job, OutputStream out) throws IOException {
        int pieces = jdbc.sql("select count(*) from export_piece where job = :job and attempt = :attempt")
                .param("job", job.id())
                .param("attempt", job.attempt())
                .query(Integer.class)
                .single();
        for (int position = 0; position < pieces; position++) out.write(piece(job, position));
    }

    private byte[] piece(ExportJob job, int position) {
        return jdbc.sql("""
                select bytes from export_piece where job = :job and attempt = :attempt and position = :position
                """)
                .param("job", job.id())
                .param("attempt", job.attempt())
                .param("position", position)
                .query(byte[].class)
                .single();
    }

    private final class Pieces extends OutputStream {
        private final ExportJob job;
        private final byte[] piece = new byte[PIECE];
        private int filled;
        private int position;

        Pieces(ExportJob job) {
            this.job = job;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            int done = 0;
            while (done < length) {
                int now = Math.min(length - done, PIECE - filled);
                System.arraycopy(bytes, from + done, piece, filled, now);
                filled += now;
                done += now;
                if (filled == PIECE) store();
            }
        }

        @Override
        public void close() {
            if (filled > 0) store();
        }

        private void store() {
            if ((long) (position + 1) * PIECE > settings.largest().toBytes()) throw new TooLarge();
            jdbc.sql("""
                    insert into export_piece (job, attempt, position, bytes) values (:job, :attempt, :position, :bytes)
                    """)
                    .param("job", job.id())
                    .param("attempt", job.attempt())
                    .param("position", position++)
                    .param("bytes", Arrays.copyOf(piece, filled))
                    .update();
            filled = 0;
        }
    }
}
