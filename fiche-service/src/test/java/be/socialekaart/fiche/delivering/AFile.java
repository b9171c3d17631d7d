package be.socialekaart.fiche.delivering;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Records as a source writes them: {@code AFile.record("1").with("status", "ENDED")}. */
public record AFile(String id, String version, String status, String more) {

    public static AFile record(String id) {
        return new AFile(id, "2026-11-20T04:00:00Z", "GRANTED", "");
    }

    public AFile version(String later) {
        return new AFile(id, later, status, more);
    }

    public AFile status(String other) {
        return new AFile(id, version, other, more);
    }

    /** @param members as JSON, without braces */
    public AFile and(String members) {
        return new AFile(id, version, status, more + ", " + members);
    }

    public String json() {
        return """
                {"id": "%s", "version": "%s", "number": "PE%s", "kind": "ERKENNING", "type": "WZC", "status": "%s"%s}\
                """.formatted(id, version, id, status, more);
    }

    public static String of(AFile... records) {
        return Stream.of(records).map(AFile::json).collect(Collectors.joining("\n", "", "\n"));
    }

    public static String of(List<AFile> records) {
        return of(records.toArray(AFile[]::new));
    }

    public static List<AFile> records(int howMany) {
        return IntStream.range(0, howMany).mapToObj(n -> record("r" + n)).toList();
    }
}
