package be.socialekaart.fiche.parsing;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops at a record without end, as a forgotten quote makes, before all of the file is one cell in memory. */
final class ShortRecords extends FilterReader {

    static final class TooLong extends IOException {}

    /** Far more than any record, also one that is too long, and what is read ahead of it. */
    private static final int LONGEST = 1024 * 1024;

    private long ofThisRecord;
    private int last = '\n';

    ShortRecords(Reader in) {
        super(in);
    }

    void nextRecord() {
        ofThisRecord = 0;
    }

    boolean endsWithLineEnd() {
        return last == '\n' || last == '\r';
    }

    @Override
    public int read() throws IOException {
        int character = super.read();
        if (character >= 0) count(character, 1);
        return character;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) count(buffer[offset + read - 1], read);
        return read;
    }

    private void count(int character, int read) throws TooLong {
        last = character;
        ofThisRecord += read;
        if (ofThisRecord > LONGEST) throw new TooLong();
    }
}
